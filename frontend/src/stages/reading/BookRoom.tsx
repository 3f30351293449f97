/** Reading one report: a page of a book, and one margin for one's pencil. */
import "./reading.css";

import { Button, Switch } from "@mantine/core";
import { Link, useLocation, useNavigate, useParams } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import {
  type PlacedNote,
  useBeginPass,
  useEndPass,
  useMyNotes,
  useMyReadings,
  useNotes,
  useSeal,
  useWriteNote,
} from "../../api/reading.ts";
import { type ReadReport, useAnalysed } from "../../api/report.ts";
import { useMe } from "../../api/session.ts";
import type { Seal } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import type { Stretch } from "../../lib/stretch.ts";
import { t } from "../../lib/translation.ts";
import { type Float, type TextHandle, TextView } from "../../text/TextView.tsx";
import { marksOf } from "./noteMarks.ts";
import { NoteForm, NoteSlip } from "./NoteSlip.tsx";
import { SealLine } from "./SealLine.tsx";

const NO_NOTES: PlacedNote[] = [];

/** Where each report was left, for as long as the page is open; places only, no words. */
const left = new Map<string, Stretch>();

interface BookProps {
  article: string;
  report: ReadReport;
  seal: Seal;
}

function usePlaceKept(report: ReadReport, text: { current: TextHandle | null }, notes: PlacedNote[]): void {
  const named = useLocation({ select: ({ hash }) => hash });
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    const note = notes.find(({ id }) => id === named);
    if (named !== "" && note === undefined) return;
    const place = note ?? left.get(report.id);
    isDone.current = true;
    if (place !== undefined) requestAnimationFrame(() => text.current?.reveal(place));
  }, [report, text, notes, named]);
}

function Passing({ article, report }: { article: string; report: string }) {
  const readings = useMyReadings(article).data ?? [];
  const at = readings.findIndex(({ report_id }) => report_id === report);
  const mine = readings[at];
  const isUnderWay = mine?.passes.some(({ ended_at }) => ended_at === null) ?? false;
  const begin = useBeginPass(article, report);
  const end = useEndPass(article, report);
  const navigate = useNavigate();
  const { mutate } = begin;
  const isNew = mine !== undefined && mine.passes.length === 0;
  useEffect(() => {
    if (isNew) mutate(undefined);
  }, [isNew, mutate]);
  if (mine === undefined) return <p className="quiet">{t("You were not asked to read this report; you can look at it.")}</p>;
  const next = readings.slice(at + 1).find(({ is_read }) => !is_read) ?? readings.find(({ is_read, report_id }) => !is_read && report_id !== report);
  const done = () =>
    end.mutate(undefined, {
      onSuccess: () =>
        void (next === undefined
          ? navigate({ to: "/reading" })
          : navigate({ to: "/reading/$reportId", params: { reportId: next.report_id } })),
    });
  return (
    <div className="passing">
      <span className="number quiet">
        {t("{nth} of {of}", { nth: at + 1, of: readings.length })}
        {mine.passes.length > 1 && ` · ${t("reading no. {no}", { no: mine.passes.length })}`}
      </span>
      {isUnderWay ? (
        <Button size="compact-sm" loading={end.isPending} onClick={done}>
          {next === undefined ? t("I have read it to the end") : t("Read to the end; next report")}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" loading={begin.isPending} onClick={() => mutate(undefined)}>
          {t("Read it once more")}
        </Button>
      )}
      <Refused error={begin.error ?? end.error} />
    </div>
  );
}

function Book({ article, report, seal }: BookProps) {
  const [asOpened, setAsOpened] = useState(false);
  const notes = useNotes(article, report, asOpened).data ?? NO_NOTES;
  const mine = useMyNotes(article).data;
  const members = useMembers();
  const me = useMe()?.id ?? "";
  const text = useRef<TextHandle>(null);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const write = useWriteNote(article, report);
  usePlaceKept(report, text, notes);
  const canNote = !asOpened && seal.readers.some(({ member_id }) => member_id === me);
  const marks = useMemo(() => marksOf(notes, members, me), [notes, members, me]);
  const broken = notes.filter(({ is_broken }) => is_broken);
  const codes = useMemo(
    () => [...new Set((mine ?? []).map(({ code }) => code).filter((code) => code !== ""))].sort(),
    [mine],
  );
  const active = notes.find(({ id }) => id === activeId);
  const back = () => {
    setWriting(false);
    setActiveId(null);
    text.current?.focus();
  };
  const step = (by: 1 | -1) => {
    const at = marks.findIndex(({ id }) => id === activeId);
    const to = marks[at === -1 ? (by === 1 ? 0 : marks.length - 1) : at + by];
    if (to === undefined) return;
    setActiveId(to.id);
    text.current?.reveal(to);
  };
  useCommands([
    { id: "note", group: t("Reading"), label: t("Note on the selected words"), keys: ["n", "Enter"], isOnlyShown: true, run: () => undefined },
    { id: "note-next", group: t("Reading"), label: t("Next note"), keys: ["j"], run: () => step(1) },
    { id: "note-before", group: t("Reading"), label: t("Note before"), keys: ["k"], run: () => step(-1) },
  ]);
  const onKey = (event: KeyboardEvent) => {
    const wants = (event.key === "Enter" || event.key === "n") && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (wants && stretch !== null && canNote) {
      event.preventDefault();
      setWriting(true);
    } else if (event.key === "Escape") setActiveId(null);
  };
  const floats: Float[] = [];
  if (isWriting && stretch !== null) {
    const at = stretch;
    floats.push({
      id: "new",
      at,
      node: (
        <NoteForm
          kept={{ text: "", code: "" }}
          codes={codes}
          isWaiting={write.isPending}
          error={write.error}
          onKeep={(words) => write.mutate({ ...at, ...words }, { onSuccess: back })}
          onLeave={back}
        />
      ),
    });
  } else if (active !== undefined && !active.is_broken) {
    floats.push({
      id: active.id,
      at: active,
      node: <NoteSlip key={active.id} article={article} note={active} codes={codes} canChange={!asOpened} onClose={back} />,
    });
  } else if (stretch !== null && canNote) {
    floats.push({
      id: "offer",
      at: stretch,
      node: (
        <div className="selection-bar" role="toolbar" aria-label={t("The selected words")} onMouseDown={(event) => event.preventDefault()}>
          <button type="button" onClick={() => setWriting(true)}>
            <Icon name="edit" size={16} />
            {t("Note …")}
            <kbd>N</kbd>
          </button>
        </div>
      ),
    });
  }
  return (
    <div className="book">
      <header className="book-head">
        <p className="back-link">
          <Link to="/reading">
            <Icon name="left" size={14} />
            {t("All readings")}
          </Link>
        </p>
        <h1>{report.key}</h1>
        <SealLine seal={seal} />
        {seal.state === "open" && (
          <Switch
            size="xs"
            label={t("As it was when the seal opened")}
            checked={asOpened}
            onChange={(event) => setAsOpened(event.currentTarget.checked)}
          />
        )}
        <Passing key={report.id} article={article} report={report.id} />
      </header>
      {broken.length > 0 && (
        <ul className="broken-notes" aria-label={t("Notes whose words a correction took away")}>
          {broken.map((note) => (
            <li key={note.id}>
              <q className="words" dir="auto">{note.exact}</q> {note.code} {note.text}
            </li>
          ))}
        </ul>
      )}
      <div className="book-text">
        <TextView
          handle={text}
          label={t("The report's words")}
          hint={t("Select words with Shift and the arrow keys, then press N to note something on them.")}
          text={report.text}
          passages={report.passages}
          marks={marks}
          activeId={activeId}
          onActivate={(id) => {
            setWriting(false);
            setActiveId(id);
          }}
          held={isWriting ? stretch : null}
          onSelect={(selected) => {
            if (isWriting) return;
            setStretch(selected.stretch);
            if (selected.stretch !== null) setActiveId(null);
            left.set(report.id, { u0: selected.caret, u1: selected.caret + 1 });
          }}
          onKey={onKey}
          floats={floats}
        />
      </div>
    </div>
  );
}

function Sealed({ article, report }: { article: string; report: ReadReport }) {
  return (
    <Waiting query={useSeal(article)}>
      {(seal) =>
        seal.state === "read together" ? (
          <Empty>{t("Its reports are read in the room Codes, where everybody sees what the others do.")}</Empty>
        ) : (
          <Book article={article} report={report} seal={seal} />
        )
      }
    </Waiting>
  );
}

export function BookRoom() {
  const { reportId } = useParams({ from: "/reading/$reportId" });
  const article = useArticle();
  const articles = useArticles();
  const report = useAnalysed(reportId);
  if (article === undefined) {
    return <Waiting query={articles}>{() => <Empty>{t("Reading belongs to an article, and the study has none yet. Begin one first.")}</Empty>}</Waiting>;
  }
  return (
    <Waiting query={report}>
      {(read) => <Sealed key={`${article.id} ${read.id} ${read.text_version}`} article={article.id} report={read} />}
    </Waiting>
  );
}
