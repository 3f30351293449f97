/** Open a study: one of the recent ones, or any file. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";

import { Refusal } from "../../api/client.ts";
import { useOpenStudy } from "../../api/session.ts";
import type { Desk } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

interface RecentProps {
  desk: Desk;
  path: string;
  onChoose: (path: string) => void;
}

function Recent({ desk, path, onChoose }: RecentProps) {
  if (desk.recent.length === 0) {
    return <p className="quiet">{t("Studies that you open here are listed here the next time.")}</p>;
  }
  return (
    <ul className="recent" aria-label={t("Recent studies")}>
      {desk.recent.map((study) => (
        <li key={study.path}>
          <button
            type="button"
            className="seat recent-study"
            aria-pressed={study.path === path}
            disabled={!study.exists}
            onClick={() => onChoose(study.path)}
          >
            <Icon name="study" />
            <span>
              <span className="recent-name">{study.name}</span>
              <span className="recent-path">
                {study.exists ? study.path : t("The file has moved or is gone.")}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function OpenForm({ desk }: { desk: Desk }) {
  const [path, setPath] = useState(desk.recent.find(({ exists }) => exists)?.path ?? "");
  const [passphrase, setPassphrase] = useState("");
  const secret = useRef<HTMLInputElement>(null);
  const open = useOpenStudy();
  const isShared = open.error instanceof Refusal && open.error.kind === "SharedFolderError";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ path, passphrase });
  };
  return (
    <section aria-labelledby="desk-open">
      <h2 id="desk-open">{t("Open a study")}</h2>
      <Recent
        desk={desk}
        path={path}
        onChoose={(chosen) => {
          setPath(chosen);
          secret.current?.focus();
        }}
      />
      <form onSubmit={submit} autoComplete="off">
        <TextInput
          label={t("File")}
          description={t("The study's path on this computer; it ends in .study.")}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
          spellCheck={false}
          required
        />
        <PasswordInput
          ref={secret}
          label={t("Passphrase")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="off"
          required
        />
        <Refused error={open.error} />
        {isShared && (
          <Button
            variant="default"
            loading={open.isPending}
            onClick={() => open.mutate({ path, passphrase, copy_here: true })}
          >
            {t("Copy it to this computer's own folder, and open the copy")}
          </Button>
        )}
        <Button type="submit" loading={open.isPending}>
          {t("Open")}
        </Button>
      </form>
    </section>
  );
}
