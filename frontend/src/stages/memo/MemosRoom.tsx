/** All memos one may read: looked through, opened at what they are about, written to a file. */
import "./memo.css";

import { Button, Select, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { aimAt } from "../../api/aim.ts";
import { type Memo, type MemoFormat, useExportMemos, useMemos } from "../../api/memo.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { MemoCard } from "./MemoCard.tsx";
import { MemoOf } from "./MemoOf.tsx";
import { aboutName, chosen, EVERYTHING, kindName, kindsOf, type Sought } from "./word.ts";

const FORMATS: readonly MemoFormat[] = ["docx", "md", "csv"];
const ABOUT = ["study", "person", "report", "span", "article", "code", "coding", "theme", "pole"] as const;

/** Aim at the words of a memo, unless they were corrected away. */
function aim(report: string, { start, end }: Memo) {
  if (start !== null && end !== null) aimAt(report, { start, end });
}

/** The way to what a memo is about. */
function Subject({ memo }: { memo: Memo }) {
  const { about, object_id: id, name, report_id, theme_id } = memo;
  if (name === null) {
    return <span>{t("{thing} that was taken away", { thing: aboutName(about) })}</span>;
  }
  const said = name === "" ? aboutName(about) : `${aboutName(about)}: ${name}`;
  switch (about) {
    case "person":
      return <Link to="/people/$participantId" params={{ participantId: id }}>{said}</Link>;
    case "report":
      return <Link to="/reports/$reportId" params={{ reportId: id }}>{said}</Link>;
    case "theme":
      return <Link to="/themes/$themeId" params={{ themeId: id }}>{said}</Link>;
    case "pole":
      return theme_id === null ? <span>{said}</span> : <Link to="/themes/$themeId" params={{ themeId: theme_id }}>{said}</Link>;
    case "span":
      return report_id === null ? (
        <span>{said}</span>
      ) : (
        <Link to="/code/$reportId" params={{ reportId: report_id }} onClick={() => aim(report_id, memo)}>{said}</Link>
      );
    case "coding":
      return report_id === null ? <span>{said}</span> : <Link to="/code/$reportId" params={{ reportId: report_id }}>{said}</Link>;
    case "code":
      return <Link to="/code">{said}</Link>;
    case "article":
      return <Link to="/article">{said}</Link>;
    case "study":
      return <Link to="/study">{said}</Link>;
  }
}

interface FiltersProps {
  memos: readonly Memo[];
  sought: Sought;
  onSeek: (sought: Sought) => void;
}

function Filters({ memos, sought, onSeek }: FiltersProps) {
  const members = useMembers();
  const seek = (what: Partial<Sought>) => onSeek({ ...sought, ...what });
  const choice = (label: string, name: "kind" | "about" | "by", data: { value: string; label: string }[]) => (
    <Select
      label={label}
      placeholder={t("all")}
      clearable
      value={sought[name] === "" ? null : sought[name]}
      data={data}
      onChange={(value) => seek({ [name]: value ?? "" })}
    />
  );
  return (
    <form className="memo-filters" role="search" aria-label={t("Look among the memos")} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <TextInput label={t("Words in the memos")} value={sought.words} spellCheck={false} onChange={(event) => seek({ words: event.currentTarget.value })} />
      {choice(t("Kind of memo"), "kind", kindsOf(memos).map((kind) => ({ value: kind, label: kindName(kind) })))}
      {choice(t("About"), "about", ABOUT.map((about) => ({ value: about, label: aboutName(about) })))}
      {choice(t("Written by"), "by", members.map(({ id, name }) => ({ value: id, label: name })))}
      <TextInput type="date" label={t("Changed from")} value={sought.from} onChange={(event) => seek({ from: event.currentTarget.value })} />
      <TextInput type="date" label={t("Changed until")} value={sought.to} onChange={(event) => seek({ to: event.currentTarget.value })} />
    </form>
  );
}

function Found({ memos }: { memos: readonly Memo[] }) {
  const [sought, setSought] = useState(EVERYTHING);
  const write = useExportMemos();
  const mayExport = useMe()?.roles.some((role) => role !== "auditor") ?? false;
  const found = chosen(memos, sought);
  return (
    <>
      <Filters memos={memos} sought={sought} onSeek={setSought} />
      <div className="memo-count">
        <p className="quiet number" role="status">
          {tn("{shown} of {count} memo", "{shown} of {count} memos", memos.length, { shown: found.length })}
        </p>
        {mayExport && found.length > 0 && (
          <span className="memo-deeds">
            {FORMATS.map((format) => (
              <Button key={format} size="compact-xs" variant="default" loading={write.isPending} onClick={() => write.mutate({ ids: found.map(({ id }) => id), format })}>
                {t("Save as .{format}", { format })}
              </Button>
            ))}
          </span>
        )}
      </div>
      <Refused error={write.error} onDismiss={() => write.reset()} />
      {found.length === 0 && <Empty>{t("No memo is of that kind. Take a filter away.")}</Empty>}
      <ul className="memos">
        {found.map((memo) => (
          <li key={memo.id}>
            <p className="memo-subject"><Subject memo={memo} /></p>
            <MemoCard memo={memo} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function MemosRoom() {
  return (
    <Page
      title={t("Memos")}
      lead={t("What you think about anything in the study. A memo is yours alone until you share it; a shared one waits until no seal hides it.")}
    >
      <Waiting query={useMemos()}>
        {(memos) =>
          memos.length === 0 ? (
            <Empty>{t("There is no memo yet. Write one beside a code, a coding, a report, a person, a theme or a pole, or about the whole study below.")}</Empty>
          ) : (
            <Found memos={memos} />
          )
        }
      </Waiting>
      <MemoOf about="study" id="" title={t("About the study as a whole")} />
    </Page>
  );
}
