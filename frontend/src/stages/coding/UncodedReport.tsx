/** One report in its order: what is open stands in full, what is taken up stays as its context. */
import "./uncoded.css";

import { Button, TextInput } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import { type ReadReport, useAnalysed } from "../../api/report.ts";
import { useMembers } from "../../api/study.ts";
import { type PlacedCover, useCover, useLeaveUncoded, useTakeUpAgain } from "../../api/uncoded.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { speakerName } from "../../text/mark.ts";
import { coverName } from "./cover.ts";

type Passage = PlacedCover["passages"][number];

/** Chosen passages as stretches: those that stand one after the other are one. */
export function stretchesOf(passages: readonly Passage[], chosen: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let isRunning = false;
  for (const { id, start, end, cover } of passages) {
    const last = found.at(-1);
    if (chosen.includes(id)) {
      if (isRunning && last !== undefined) last.end = end;
      else found.push({ start, end });
      isRunning = true;
    } else if (cover !== null) isRunning = false;
  }
  return found;
}

interface LeaveProps {
  article: string;
  report: string;
  found: PlacedCover;
  chosen: readonly string[];
  onDone: () => void;
}

function Leave({ article, report, found, chosen, onDone }: LeaveProps) {
  const leave = useLeaveUncoded(article, report);
  const [reason, setReason] = useState("");
  useUnsent(reason !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leave.mutate({ stretches: stretchesOf(found.passages, chosen), reason }, { onSuccess: onDone });
  };
  return (
    <form className="uncoded-leave" onSubmit={submit} autoComplete="off" aria-label={t("Leave uncoded")}>
      <TextInput
        required
        id="uncoded-reason"
        label={tn("Leave {count} passage uncoded, because", "Leave {count} passages uncoded, because", chosen.length)}
        spellCheck={false}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={leave.isPending}>{t("Leave uncoded")}</Button>
      <Button size="xs" variant="subtle" onClick={onDone}>{t("Choose none")}</Button>
      <Refused error={leave.error} onDismiss={leave.reset} />
    </form>
  );
}

interface RowProps {
  passage: Passage;
  report: ReadReport;
  isHere: boolean;
  isChosen: boolean;
  onHere: () => void;
  onChoose: () => void;
}

function Row({ passage, report, isHere, isChosen, onHere, onChoose }: RowProps) {
  const members = useMembers();
  const takeUp = useTakeUpAgain();
  const told = report.passages.find(({ id }) => id === passage.id);
  const number = (told?.order ?? 0) + 1;
  const { cover, left } = passage;
  const isOpen = cover === "open";
  return (
    <section
      className="uncoded-row"
      data-cover={cover ?? "none"}
      data-open={isOpen || undefined}
      data-here={isHere || undefined}
      tabIndex={isOpen ? (isHere ? 0 : -1) : undefined}
      aria-label={t("{who}, passage {number}", { who: told === undefined ? "" : speakerName(told), number })}
      onFocus={isOpen ? onHere : undefined}
    >
      <p className="quiet uncoded-who">
        {told !== undefined && speakerName(told)}
        {cover !== null && <span className="uncoded-cover">{coverName(cover)}</span>}
        {isOpen && (
          <label>
            <input type="checkbox" checked={isChosen} onChange={onChoose} /> {t("choose")}
          </label>
        )}
      </p>
      <p className="words" dir="auto">{report.text.slice(passage.u0, passage.u1)}</p>
      {cover === "left uncoded" && left !== null && (
        <p className="uncoded-why">
          <strong>{t("Left uncoded:")}</strong> {left.reason}{" "}
          <span className="quiet">{members.find(({ id }) => id === left.by)?.name ?? ""}</span>{" "}
          <button type="button" className="link-button" onClick={() => takeUp.mutate(left.id)}>{t("Take it up again")}</button>
        </p>
      )}
      <Refused error={takeUp.error} onDismiss={takeUp.reset} />
    </section>
  );
}

function Report({ article, report, found }: { article: string; report: ReadReport; found: PlacedCover }) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = useRef<HTMLDivElement>(null);
  const open = found.passages.filter(({ cover }) => cover === "open");
  const here = open[Math.min(at, open.length - 1)];
  const picked = chosen.filter((id) => open.some((one) => one.id === id));
  const choose = (id: string) => setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]));
  const go = (index: number) => {
    setAt(index);
    const row = rows.current?.querySelectorAll<HTMLElement>("[data-open]")[index];
    row?.focus();
    row?.scrollIntoView({ block: "center" });
  };
  useCommands([
    { id: "uncoded-next", group: t("Uncoded material"), label: t("Next open passage"), keys: ["j"], run: () => go(Math.min(at + 1, open.length - 1)) },
    { id: "uncoded-before", group: t("Uncoded material"), label: t("Open passage before"), keys: ["k"], run: () => go(Math.max(at - 1, 0)) },
    { id: "uncoded-choose", group: t("Uncoded material"), label: t("Choose the passage"), keys: ["x"], run: () => here !== undefined && choose(here.id) },
    { id: "uncoded-leave", group: t("Uncoded material"), label: t("Write why the chosen passages are left"), keys: ["l"], run: () => document.getElementById("uncoded-reason")?.focus() },
  ]);
  return (
    <>
      <p className="number">{t("{done} of {of} passages are coded, noted, or left for a reason.", { done: found.taken_up, of: found.of })}</p>
      <p className="quiet">
        <kbd>J</kbd> <kbd>K</kbd> {t("from open passage to open passage")} · <kbd>X</kbd> {t("choose")} · <kbd>L</kbd> {t("leave it, with the reason")} ·{" "}
        <Link to="/code/$reportId" params={{ reportId: report.id }}>{t("Code in this report")}</Link>
      </p>
      {open.length === 0 && <Empty>{t("Nothing in this report is open: every passage is coded, noted, or left for a reason.")}</Empty>}
      <div ref={rows} className="uncoded-rows">
        {found.passages.map((passage) => (
          <Row
            key={passage.id}
            passage={passage}
            report={report}
            isHere={passage.id === here?.id}
            isChosen={picked.includes(passage.id)}
            onHere={() => setAt(open.findIndex(({ id }) => id === passage.id))}
            onChoose={() => choose(passage.id)}
          />
        ))}
      </div>
      {picked.length > 0 && <Leave article={article} report={report.id} found={found} chosen={picked} onDone={() => setChosen([])} />}
    </>
  );
}

function Covered({ article, report }: { article: string; report: ReadReport }) {
  return <Waiting query={useCover(article, report)}>{(found) => <Report article={article} report={report} found={found} />}</Waiting>;
}

export function UncodedReport() {
  const { reportId } = useParams({ from: "/code/uncoded/$reportId" });
  const article = useArticle();
  const articles = useArticles();
  const report = useAnalysed(reportId);
  return (
    <div className="page">
      <p className="back-link">
        <Link to="/code/uncoded">
          <Icon name="left" size={14} />
          {t("Uncoded material of all reports")}
        </Link>
      </p>
      {article === undefined ? (
        <Waiting query={articles}>{() => <Empty>{t("Codes belong to an article, and the study has none yet. Begin one first.")}</Empty>}</Waiting>
      ) : (
        <Waiting query={report}>
          {(read) => (
            <>
              <h1 className="uncoded-title">{read.key}</h1>
              <Covered key={`${article.id} ${read.id} ${read.text_version}`} article={article.id} report={read} />
            </>
          )}
        </Waiting>
      )}
    </div>
  );
}
