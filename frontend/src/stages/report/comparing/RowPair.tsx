/** Passages of two versions beside each other, with what differs between them. */
import type { ComparedRow, ComparedSide, PassageFact } from "../../../api/shapes.ts";
import { clock } from "../../../lib/clock.ts";
import { t } from "../../../lib/translation.ts";
import { speakerName } from "../SpeakerSelect.tsx";
import { kindName, markName } from "../writing/word.ts";

/** What became of the passages, in a word; nothing of those that are the same. */
function changeName(change: ComparedRow["change"]): string | null {
  return {
    same: null,
    reworded: t("Reworded"),
    otherwise: t("Same words"),
    added: t("Added"),
    removed: t("Taken out"),
    moved: t("Moved"),
  }[change];
}

function factOf({ passage }: ComparedSide, fact: PassageFact): string {
  const { start_ms, end_ms } = passage;
  return {
    kind: kindName(passage.kind),
    speaker: speakerName(passage.speaker),
    marks: passage.marks.map(markName).join(", ") || t("no marks"),
    times: start_ms === null ? t("no time") : [start_ms, end_ms].flatMap((ms) => (ms === null ? [] : [clock(ms)])).join("–"),
  }[fact];
}

interface CellProps {
  sides: readonly ComparedSide[];
  differs: readonly PassageFact[];
  title: string;
  way: "before" | "after";
}

function Cell({ sides, differs, title, way }: CellProps) {
  const Changed = way === "before" ? "del" : "ins";
  return (
    <div className="comparing-cell" data-way={way}>
      <span className="comparing-title">{title}</span>
      {sides.map((side) => (
        <div key={side.passage.id} className="comparing-passage" data-kind={side.passage.kind}>
          {differs.length > 0 && (
            <p className="comparing-facts">
              {differs.map((fact) => (
                <Changed key={fact}>{factOf(side, fact)}</Changed>
              ))}
            </p>
          )}
          <p className={side.passage.speaker === "interviewee" ? "words" : "comparing-other"} dir="auto">
            {side.parts.map(({ text, is_changed }, nth) =>
              is_changed ? <Changed key={nth}>{text}</Changed> : <span key={nth}>{text}</span>,
            )}
          </p>
        </div>
      ))}
    </div>
  );
}

export function RowPair({ row, titles }: { row: ComparedRow; titles: readonly string[] }) {
  const name = changeName(row.change);
  return (
    <div
      className="comparing-row"
      data-change={row.change}
      {...(name === null ? {} : { "data-difference": "", tabIndex: -1, role: "group", "aria-label": name })}
    >
      {name !== null && <span className="comparing-change">{name}</span>}
      <Cell sides={row.before} differs={row.differs} title={titles[0] ?? ""} way="before" />
      <Cell sides={row.after} differs={row.differs} title={titles[1] ?? ""} way="after" />
    </div>
  );
}
