/** A passage and, beside it, what each reader noted on its words. */
import type { PlacedNotesBeside } from "../../api/talk.ts";
import type { Placed, ReadReport } from "../../api/report.ts";
import type { Note } from "../../api/shapes.ts";
import { colourOf } from "../../kit/pattern.ts";
import { t } from "../../lib/translation.ts";
import { speakerName } from "../../text/mark.ts";
import { occasionName } from "./occasion.ts";

export interface Column {
  id: string;
  name: string;
}

/** Far from each other on the wheel; the words under them are told by name in the columns. */
const COLOURS = [7, 1, 10, 4, 8, 2, 11, 5, 9, 3, 6, 0];
const MOST_LINES = 4;

interface PassageRowProps {
  passage: PlacedNotesBeside["passages"][number];
  report: ReadReport;
  columns: readonly Column[];
  notes: readonly Placed<Note>[];
  isHere: boolean;
  onHere: () => void;
  markOf: (note: string | null) => boolean;
  onMark: (note: Note | null) => void;
  sources: readonly string[];
  onSource: (note: string) => void;
}

interface WordsProps {
  text: string;
  passage: { u0: number; u1: number };
  columns: readonly Column[];
  notes: readonly Placed<Note>[];
}

/** The words, each underlined once for every reader who noted something on them. */
function Words({ text, passage, columns, notes }: WordsProps) {
  const edges = [passage.u0, passage.u1, ...notes.flatMap(({ u0, u1 }) => [u0, u1])];
  const cuts = [...new Set(edges.filter((u) => u >= passage.u0 && u <= passage.u1))].sort((a, b) => a - b);
  return (
    <p className="words side-words" dir="auto">
      {cuts.slice(0, -1).map((from, index) => {
        const to = cuts[index + 1] ?? from;
        const by = columns.flatMap(({ id }, at) => (notes.some((note) => note.by === id && note.u0 < to && note.u1 > from) ? [at] : []));
        const shadow = by
          .slice(0, MOST_LINES)
          .map((at, line) => `inset 0 -${2 * (line + 1)}px ${colourOf(COLOURS[at % COLOURS.length] ?? 0)}`)
          .join(", ");
        return (
          <span key={from} style={by.length === 0 ? undefined : { boxShadow: shadow, paddingBlockEnd: `${2 * Math.min(by.length, MOST_LINES)}px` }}>
            {text.slice(from, to)}
          </span>
        );
      })}
    </p>
  );
}

interface NoteOnItProps {
  note: Placed<Note>;
  isWhole: boolean;
  isMarked: boolean;
  isSource: boolean;
  onMark: () => void;
  onSource: () => void;
}

function NoteOnIt({ note, isWhole, isMarked, isSource, onMark, onSource }: NoteOnItProps) {
  return (
    <li className="side-note">
      {!isWhole && <q className="words quiet" dir="auto">{note.exact}</q>}
      {note.code !== "" && <span className="private-code">{note.code}</span>}
      {note.text !== "" && <p dir="auto">{note.text}</p>}
      <span className="side-tools">
        <button type="button" className="link-button" aria-pressed={isMarked} onClick={onMark}>
          {isMarked ? t("On the agenda") : t("To the agenda")}
        </button>
        <label>
          <input type="checkbox" checked={isSource} onChange={onSource} /> {t("choose")}
        </label>
      </span>
    </li>
  );
}

export function PassageRow(props: PassageRowProps) {
  const { passage, report, columns, notes, isHere, onHere, markOf, onMark, sources, onSource } = props;
  const told = report.passages.find(({ id }) => id === passage.id);
  const who = told === undefined ? "" : speakerName(told);
  const isMarked = markOf(null);
  return (
    <section
      className="side-row"
      data-passage-row
      data-here={isHere || undefined}
      data-speaker={told?.speaker}
      tabIndex={isHere ? 0 : -1}
      aria-label={t("{who}, passage {number}", { who, number: (told?.order ?? 0) + 1 })}
      onFocus={onHere}
    >
      <div className="side-passage">
        <p className="quiet side-who">
          {who}
          {passage.occasions.map((occasion) => (
            <span key={occasion} className="side-occasion">{occasionName(occasion)}</span>
          ))}
        </p>
        <Words text={report.text} passage={passage} columns={columns} notes={notes} />
        <button type="button" className="link-button" aria-pressed={isMarked} onClick={() => onMark(null)}>
          {isMarked ? t("Passage on the agenda") : t("Passage to the agenda")}
        </button>
      </div>
      {columns.map(({ id, name }, at) => {
        const own = notes.filter(({ by }) => by === id);
        return (
          <div key={id} className="side-reader" data-empty={own.length === 0 || undefined}>
            <p className="side-name" style={{ color: colourOf(COLOURS[at % COLOURS.length] ?? 0) }}>{name}</p>
            {own.length === 0 ? (
              <p className="quiet side-nothing">{t("nothing noted")}</p>
            ) : (
              <ul aria-label={t("Notes by {name}", { name })}>
                {own.map((note) => (
                  <NoteOnIt
                    key={note.id}
                    note={note}
                    isWhole={note.u0 <= passage.u0 && note.u1 >= passage.u1}
                    isMarked={markOf(note.id)}
                    isSource={sources.includes(note.id)}
                    onMark={() => onMark(note)}
                    onSource={() => onSource(note.id)}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
