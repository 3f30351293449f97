/** Begin a study: one encrypted file, and a passphrase that nobody can recover. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useNewStudy } from "../../api/session.ts";
import type { Desk } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { fileName, inFolder } from "./studyFile.ts";

export function NewForm({ desk }: { desk: Desk }) {
  const [title, setTitle] = useState("");
  const [member, setMember] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [isTried, setTried] = useState(false);
  const begin = useNewStudy();
  const path = written ?? inFolder(desk.folder, fileName(title));
  const differ = passphrase !== again;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!differ) begin.mutate({ path, passphrase, member, title });
  };
  return (
    <section aria-labelledby="desk-new">
      <h2 id="desk-new">{t("Begin a study")}</h2>
      <form onSubmit={submit} autoComplete="off">
        <TextInput
          label={t("Working title")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          spellCheck={false}
          required
        />
        <TextInput
          label={t("Your name")}
          value={member}
          onChange={(event) => setMember(event.currentTarget.value)}
          spellCheck={false}
          required
        />
        <TextInput
          label={t("File")}
          description={t("Where the study will lie: one encrypted file.")}
          value={path}
          onChange={(event) => setWritten(event.currentTarget.value)}
          spellCheck={false}
          required
        />
        <PasswordInput
          label={t("Passphrase")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="new-password"
          required
        />
        <PasswordInput
          label={t("The passphrase once more")}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          onBlur={() => setTried(again !== "")}
          error={isTried && differ ? t("The two differ. Type the same passphrase twice.") : null}
          autoComplete="new-password"
          required
        />
        <p className="desk-warning">
          <Icon name="key" />
          {t("A lost passphrase cannot be recovered by anybody. Write it down and keep it safe.")}
        </p>
        <Refused error={begin.error} />
        <Button type="submit" loading={begin.isPending}>
          {t("Begin")}
        </Button>
      </form>
    </section>
  );
}
