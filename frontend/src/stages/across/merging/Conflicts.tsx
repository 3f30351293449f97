/** What study and copy both changed, side by side; one side is taken, the other stays in the past. */
import type { Conflict, ConflictField, Side } from "../../../api/merging.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { fieldName, kindName, sideName } from "./word.ts";

const SIDES: readonly Side[] = ["mine", "theirs"];

interface ConflictsProps {
  conflicts: readonly Conflict[];
  chosen: Readonly<Record<string, Side>>;
  onChoose: (id: string, side: Side) => void;
}

function groundOf({ ground, used }: Conflict): string {
  return {
    changed: t("Both changed it."),
    twice:
      used === 0
        ? t("Both made it, and there is one only.")
        : tn(
            "Both made it, and there is one only; one thing needs the one or the other, and goes with what is not taken.",
            "Both made it, and there is one only; {count} things need the one or the other, and go with what is not taken.",
            used,
          ),
    gone: tn(
      "One took it away; one thing in the other needs it.",
      "One took it away; {count} things in the other need it.",
      used,
    ),
  }[ground];
}

function Said({ field, side }: { field: ConflictField; side: Side }) {
  if (!field.is_shown) return <span className="quiet">{t("differs; not shown here")}</span>;
  const value = side === "mine" ? field.mine : field.theirs;
  return value === null || value === "" ? <span className="quiet">{t("empty")}</span> : <>{value}</>;
}

function OneSide({ conflict, side, chosen, onChoose }: { conflict: Conflict; side: Side } & Omit<ConflictsProps, "conflicts">) {
  const by = side === "mine" ? conflict.mine_by : conflict.theirs_by;
  const stands = side === "mine" ? conflict.mine_stands : conflict.theirs_stands;
  const isTaken = chosen[conflict.id] === side;
  return (
    <label className="merge-side" data-taken={isTaken}>
      <span className="merge-side-head">
        <input
          type="radio"
          name={conflict.id}
          checked={isTaken}
          onChange={() => onChoose(conflict.id, side)}
        />
        <strong>{sideName(side)}</strong>
        {by.length > 0 && <span className="quiet">{by.join(", ")}</span>}
      </span>
      {stands ? (
        conflict.fields.map((field) => (
          <span key={field.name} className="merge-field">
            <span className="quiet">{fieldName(field.name)}</span>
            <span className="merge-value">
              <Said field={field} side={side} />
            </span>
          </span>
        ))
      ) : (
        <span className="quiet">{t("It stands no more there.")}</span>
      )}
    </label>
  );
}

export function Conflicts({ conflicts, chosen, onChoose }: ConflictsProps) {
  return (
    <section aria-labelledby="merge-conflicts">
      <h2 id="merge-conflicts">{t("To choose")}</h2>
      <p className="quiet">
        {t("The version that is not taken is not lost: it stays in the past of the thing, with who wrote it.")}
      </p>
      {conflicts.map((each) => (
        <fieldset key={each.id} className="merge-conflict">
          <legend>
            {kindName(each.kind)} {each.title !== "" && <strong>{each.title}</strong>}
          </legend>
          <p className="merge-ground">
            <Icon name="warn" size={16} /> {groundOf(each)}
          </p>
          <div className="merge-sides">
            {SIDES.map((side) => (
              <OneSide key={side} conflict={each} side={side} chosen={chosen} onChoose={onChoose} />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
