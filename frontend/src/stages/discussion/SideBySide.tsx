/** One report with all readers' notes side by side, passage by passage. */
import "./side.css";

import { Link, useLocation, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import {
  type PlacedNotesBeside,
  useAgendaMarks,
  useNotesBeside,
  useMark,
  useTakeOffAgenda,
} from "../../api/talk.ts";
import { type ReadReport, useAnalysed } from "../../api/report.ts";
import type { AgendaMark, Note } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { FromNotes } from "./FromNotes.tsx";
import { isOccasion, OCCASIONS, occasionMeaning, occasionName } from "./occasion.ts";
import { PassageRow } from "./PassageRow.tsx";

const ALL = "all";

interface SideProps {
  article: string;
  report: ReadReport;
  found: PlacedNotesBeside;
}

/** The mark of a passage itself, or of one note on it, that still stands. */
function standing(marks: readonly AgendaMark[], report: string): AgendaMark[] {
  return marks.filter(({ report_id, struck_by }) => report_id === report && struck_by === null);
}

function Side({ article, report, found }: SideProps) {
  const members = useMembers();
  const marks = standing(useAgendaMarks(article).data ?? [], report.id);
  const mark = useMark(article);
  const takeOff = useTakeOffAgenda();
  const chosenList = useSearch({ from: "/discussion/notes/$reportId", select: ({ list }) => list });
  const list = isOccasion(chosenList) ? chosenList : ALL;
  const hash = useLocation({ select: ({ hash: named }) => named });
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [sources, setSources] = useState<readonly string[]>([]);
  const rows = useRef<HTMLDivElement>(null);
  const notes = useMemo(() => new Map(found.notes.map((note) => [note.id, note])), [found]);
  const shown = found.passages.filter(({ occasions }) => list === ALL || occasions.includes(list));
  const readers = found.readers.map((id) => ({ id, name: members.find((one) => one.id === id)?.name ?? t("a member who left") }));
  const others = [...new Set(found.notes.map(({ by }) => by))].filter((by) => !found.readers.includes(by));
  const columns = [...readers, ...others.map((id) => ({ id, name: members.find((one) => one.id === id)?.name ?? t("a member who left") }))];

  const reveal = (index: number) => {
    setAt(index);
    const row = rows.current?.querySelectorAll<HTMLElement>("[data-passage-row]")[index];
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  useEffect(() => {
    const index = hash === "" ? -1 : shown.findIndex(({ id, notes: on }) => id === hash || on.includes(hash));
    if (index >= 0) requestAnimationFrame(() => reveal(index));
    // Only when the page is opened at a place.
  }, [hash]);
  const here = shown[Math.min(at, shown.length - 1)];
  const markOf = (passage: { start: number; end: number }, note: string | null) =>
    marks.find((one) => (note === null ? one.note_id === null && one.start === passage.start && one.end === passage.end : one.note_id === note));
  const toggleMark = (passage: { start: number; end: number }, note: Note | null) => {
    const stands = markOf(passage, note?.id ?? null);
    if (stands !== undefined) takeOff.mutate(stands.id);
    else {
      const { start, end } = note ?? passage;
      mark.mutate({ report_id: report.id, start, end, note_id: note?.id ?? null, why: "" });
    }
  };
  const toggleSources = (ids: readonly string[]) =>
    setSources((old) => (ids.every((id) => old.includes(id)) ? old.filter((id) => !ids.includes(id)) : [...new Set([...old, ...ids])]));
  useCommands([
    { id: "side-next", group: t("Notes side by side"), label: t("Next passage"), keys: ["j"], run: () => reveal(Math.min(at + 1, shown.length - 1)) },
    { id: "side-before", group: t("Notes side by side"), label: t("Passage before"), keys: ["k"], run: () => reveal(Math.max(at - 1, 0)) },
    { id: "side-mark", group: t("Notes side by side"), label: t("Put the passage on the agenda, or take it off"), keys: ["m"], run: () => here !== undefined && toggleMark(here, null) },
    { id: "side-choose", group: t("Notes side by side"), label: t("Choose the passage's notes for a theme or a code"), keys: ["x"], run: () => here !== undefined && toggleSources(here.notes) },
  ]);
  return (
    <>
      <div className="side-head">
        <div className="side-lists" role="group" aria-label={t("Which passages")}>
          {[ALL, ...OCCASIONS].map((one) => {
            const count = isOccasion(one) ? found.passages.filter(({ occasions }) => occasions.includes(one)).length : found.passages.length;
            return (
              <button
                key={one}
                type="button"
                aria-pressed={one === list}
                onClick={() => {
                  setAt(0);
                  void navigate({ to: ".", search: (old) => ({ ...old, list: isOccasion(one) ? one : undefined }), replace: true });
                }}
              >
                {isOccasion(one) ? occasionName(one) : t("All passages")} <span className="number">{count}</span>
              </button>
            );
          })}
        </div>
        {list !== ALL && <p className="quiet">{occasionMeaning(list)}</p>}
        <p className="quiet side-keys">
          <kbd>J</kbd> <kbd>K</kbd> {t("from passage to passage")} · <kbd>M</kbd> {t("on the agenda")} · <kbd>X</kbd> {t("choose its notes")}
        </p>
        <Refused error={mark.error ?? takeOff.error} onDismiss={() => { mark.reset(); takeOff.reset(); }} />
      </div>
      {found.broken.length > 0 && (
        <p className="quiet">{tn("{count} note has lost its words to a correction; it stands in the room Reading.", "{count} notes have lost their words to a correction; they stand in the room Reading.", found.broken.length)}</p>
      )}
      {shown.length === 0 ? (
        <Empty>{t("No passage of this report is on this list.")}</Empty>
      ) : (
        <div className="side-rows" ref={rows} style={{ "--readers": columns.length }}>
          <div className="side-columns" aria-hidden="true">
            <span>{t("The report's words")}</span>
            {columns.map(({ id, name }) => <span key={id}>{name}</span>)}
          </div>
          {shown.map((passage, index) => (
            <PassageRow
              key={passage.id}
              passage={passage}
              report={report}
              columns={columns}
              notes={passage.notes.flatMap((id) => notes.get(id) ?? [])}
              isHere={index === Math.min(at, shown.length - 1)}
              onHere={() => setAt(index)}
              markOf={(note) => markOf(passage, note) !== undefined}
              onMark={(note) => toggleMark(passage, note)}
              sources={sources}
              onSource={(id) => toggleSources([id])}
            />
          ))}
        </div>
      )}
      <FromNotes article={article} sources={sources} marks={marks} onClear={() => setSources([])} />
    </>
  );
}

function Compared({ article, report }: { article: string; report: ReadReport }) {
  return <Waiting query={useNotesBeside(article, report)}>{(found) => <Side article={article} report={report} found={found} />}</Waiting>;
}

export function SideBySide() {
  const { reportId } = useParams({ from: "/discussion/notes/$reportId" });
  const article = useArticle();
  const articles = useArticles();
  const report = useAnalysed(reportId);
  return (
    <div className="page side-page">
      <p className="back-link">
        <Link to="/discussion/notes">
          <Icon name="left" size={14} />
          {t("All reports' notes")}
        </Link>
      </p>
      {article === undefined ? (
        <Waiting query={articles}>{() => <Empty>{t("Reading belongs to an article, and the study has none yet. Begin one first.")}</Empty>}</Waiting>
      ) : (
        <Waiting query={report}>
          {(read) => (
            <>
              <h1 className="side-title">{read.key}</h1>
              <Compared key={`${article.id} ${read.id} ${read.text_version}`} article={article.id} report={read} />
            </>
          )}
        </Waiting>
      )}
    </div>
  );
}
