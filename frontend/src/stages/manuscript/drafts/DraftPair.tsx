/** A block of two drafts beside each other, with what differs in its words. */
import type { DraftRow } from "../../../api/draftShapes.ts";
import { t } from "../../../lib/translation.ts";
import { sourceName } from "./state.ts";

type Side = DraftRow["before"];

export function changeName(change: DraftRow["change"]): string | null {
  return {
    same: null,
    reworded: t("Reworded"),
    otherwise: t("Same words"),
    added: t("Added"),
    removed: t("Taken out"),
    moved: t("Moved"),
  }[change];
}

export function DraftPair({ row, titles }: { row: DraftRow; titles: readonly string[] }) {
  const name = changeName(row.change);
  const told = [name, ...row.values.map(sourceName)].filter((one) => one !== null).join(" · ");
  return (
    <div
      className="comparing-row"
      data-change={row.change}
      {...(name === null ? {} : { "data-difference": "", role: "group", "aria-label": told })}
    >
      {name !== null && <span className="comparing-change">{told}</span>}
      <Cell side={row.before} title={titles[0] ?? ""} way="before" />
      <Cell side={row.after} title={titles[1] ?? ""} way="after" />
    </div>
  );
}

function Cell({ side, title, way }: { side: Side; title: string; way: "before" | "after" }) {
  const Changed = way === "before" ? "del" : "ins";
  return (
    <div className="comparing-cell" data-way={way}>
      <span className="comparing-title">{title}</span>
      {side.map(({ style, parts }, nth) => (
        <p key={nth} className="draft-words" data-style={style} dir="auto">
          {parts.map(({ text, is_changed }, at) =>
            is_changed ? <Changed key={at}>{text}</Changed> : <span key={at}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
