/** A copy of the study that was opened again, and whether the file itself may be copied. */
import "./across.css";

import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useBackUp, useSafety } from "../../api/keeping.ts";
import { useCloseStudy, useDesk, useSession } from "../../api/session.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay, shownTime } from "../../kit/moment.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { said, t } from "../../lib/translation.ts";

/** A file's name with the day before its ending: "interviews 2026-11-22.study". */
function dated(name: string): string {
  const day = new Date().toLocaleDateString("sv-SE");
  return name.includes(".") ? name.replace(/(\.[^.]+)$/, ` ${day}$1`) : `${name} ${day}.study`;
}

function BackupForm() {
  const study = useSession().data?.study;
  const desk = useDesk().data;
  const [written, setWritten] = useState<string | null>(null);
  const backup = useBackUp();
  const slash = desk?.folder.includes("\\") === true ? "\\" : "/";
  const proposed = desk === undefined ? "" : `${desk.folder}${slash}${dated(study?.path_name ?? "study")}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    backup.mutate(written ?? proposed);
  };
  const made = backup.data;
  return (
    <form className="backup-form" onSubmit={submit} autoComplete="off">
      <TextInput
        label={t("Where the copy goes")}
        description={t("A file's full path, best on another disk. It opens with the same passphrase.")}
        value={written ?? proposed}
        spellCheck={false}
        required
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" loading={backup.isPending}>
        {t("Back up now")}
      </Button>
      <Refused error={backup.error} onDismiss={backup.reset} />
      {made !== undefined && (
        <p className="noted" role="status">
          <Icon name="safe" />
          <span>
            {t("The copy was opened again and verified.")} <br />
            {made.earlier === "kept" && t("It went on from what an earlier try had copied.")}
            {made.earlier === "unusable" &&
              t("What an earlier try left could not be gone on from, so it was begun anew.")}
            {made.earlier !== "nothing" && <br />}
            <span className="backup-path">{made.path}</span> <br />
            <time className="quiet" dateTime={made.at}>
              {shownDay(made.at)} {shownTime(made.at)}
            </time>
          </span>
        </p>
      )}
    </form>
  );
}

function Closing() {
  const safety = useSafety();
  const close = useCloseStudy();
  return (
    <section aria-labelledby="backup-close">
      <h2 id="backup-close">{t("Copying the file itself")}</h2>
      <p className="noted" data-unsafe={safety.data?.safe_to_copy === false}>
        <Icon name={safety.data?.safe_to_copy === true ? "safe" : "info"} />
        {safety.data === undefined ? "" : said(safety.data.sentence)}
      </p>
      <Button
        variant="default"
        leftSection={<Icon name="lock" size={16} />}
        loading={close.isPending}
        onClick={() => close.mutate()}
      >
        {t("Close the study")}
      </Button>
      <Refused error={close.error} onDismiss={close.reset} />
    </section>
  );
}

export function BackupRoom() {
  return (
    <Page
      title={t("Backup")}
      lead={t("A backup is made while you work on. It is a whole study: encrypted, with its history.")}
    >
      <div className="backup">
        <BackupForm />
        <Closing />
        <section aria-labelledby="backup-merge">
          <h2 id="backup-merge">{t("A copy that was worked on apart")}</h2>
          <p>
            <Link to="/backup/merge">{t("Merge a copy")}</Link>
          </p>
        </section>
        <section aria-labelledby="backup-tables">
          <h2 id="backup-tables">{t("As tables, for statistics and scripts")}</h2>
          <p>
            <Link to="/study/tables">{t("Tables of the study")}</Link>
          </p>
        </section>
      </div>
    </Page>
  );
}
