/** What is printed for participants: information sheets and consent forms, in versions. */
import { Button, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { suggestedSheet, useFactsBeforeConsent, useWriteSheet } from "../../api/recruitment.ts";
import type { Recruitment, SheetKind } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { sheetName } from "./word.ts";
import { below } from "../../lib/address.ts";

const KINDS: readonly SheetKind[] = ["information", "consent"];

interface WritingProps {
  kind: SheetKind;
  begun: string;
  onDone: () => void;
}

function Writing({ kind, begun, onDone }: WritingProps) {
  const [text, setText] = useState(begun);
  const [group, setGroup] = useState("");
  const groups = useStudy().data?.groups ?? [];
  const write = useWriteSheet();
  useUnsent(text !== begun && !write.isSuccess);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ kind, text, group: group === "" ? null : group }, { onSuccess: onDone });
  };
  return (
    <form className="recruit-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("For")}
        value={group}
        data={[{ value: "", label: t("all groups") }, ...groups.map(({ key, plural }) => ({ value: key, label: plural }))]}
        onChange={({ currentTarget }) => setGroup(currentTarget.value)}
      />
      <Textarea
        className="recruit-wide"
        label={t("Text")}
        description={t("{title}, {aim}, {board}, {number} and {scopes} are filled in when it is printed.", {
          title: "{title}",
          aim: "{aim}",
          board: "{board}",
          number: "{number}",
          scopes: "{scopes}",
        })}
        autosize
        minRows={8}
        maxRows={24}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={write.isPending}>
          {t("Keep as a new version")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={write.error} onDismiss={write.reset} />
    </form>
  );
}

function Kind({ kind, known }: { kind: SheetKind; known: Recruitment }) {
  const [begun, setBegun] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const groups = useStudy().data?.groups ?? [];
  const mine = known.sheets.filter((sheet) => sheet.kind === kind);
  const begin = () => {
    const latest = mine.at(-1);
    if (latest !== undefined) setBegun(latest.text);
    else suggestedSheet(kind).then(setBegun, setError);
  };
  return (
    <section className="recruit-section">
      <h2>{sheetName(kind)}</h2>
      {mine.length === 0 && begun === null && (
        <p className="quiet">{t("No version yet. Begin from a text that is given, and change it to what the board approved.")}</p>
      )}
      <ul className="people-told">
        {mine.map((sheet) => (
          <li key={sheet.id}>
            <a href={below(`/api/sheets/${sheet.id}/document`)} download={`${kind}-${sheet.number}.docx`}>
              {t("Version {number}", { number: sheet.number })}
            </a>
            <span className="quiet">
              {groups.find(({ id }) => id === sheet.group_id)?.plural ?? t("all groups")}, {sheet.language}
            </span>
          </li>
        ))}
      </ul>
      {begun === null ? (
        <Button size="xs" variant="default" onClick={begin}>
          {mine.length === 0 ? t("Write it") : t("Write the next version")}
        </Button>
      ) : (
        <Writing kind={kind} begun={begun} onDone={() => setBegun(null)} />
      )}
      <Refused error={error} />
    </section>
  );
}

export function Sheets({ known }: { known: Recruitment }) {
  const settle = useFactsBeforeConsent();
  return (
    <>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} known={known} />
      ))}
      <section className="recruit-section">
        <h2>{t("Before consent")}</h2>
        <Checkbox
          label={t("Keep facts about people before they have agreed")}
          description={t("As a rule only what inclusion needs is kept; mark this only if the board approved it.")}
          checked={known.facts_before_consent}
          onChange={({ currentTarget }) => settle.mutate(currentTarget.checked)}
        />
        <Refused error={settle.error} onDismiss={settle.reset} />
      </section>
    </>
  );
}
