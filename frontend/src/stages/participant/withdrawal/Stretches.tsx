/** Where the team's own text repeats the person's words; each is decided on. */
import { Radio, TextInput } from "@mantine/core";

import type { Stretch } from "../../../api/shapes.ts";
import { t, tn } from "../../../lib/translation.ts";
import { placeName } from "./word.ts";

/** Why a stretch may stay, by its place; what is not in it is erased. */
export type Keep = Readonly<Record<string, string>>;

interface StretchesProps {
  stretches: readonly Stretch[];
  keep: Keep;
  onKeep: (keep: Keep) => void;
}

const AROUND = 90;

/** The text around the first stretch to the last one, the stretches marked. */
function Marked({ text, spans }: Pick<Stretch, "text" | "spans">) {
  const first = spans[0]?.start ?? 0;
  const from = Math.max(0, first - AROUND);
  const to = Math.min(text.length, (spans.at(-1)?.end ?? first) + AROUND);
  const pieces = spans.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(at === 0 ? from : spans[at - 1]?.end, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <p className="words withdraw-text" dir="auto">
      {from > 0 && "… "}
      {pieces}
      {text.slice(spans.at(-1)?.end ?? from, to)}
      {to < text.length && " …"}
    </p>
  );
}

function without(keep: Keep, key: string): Keep {
  return Object.fromEntries(Object.entries(keep).filter(([name]) => name !== key));
}

function One({ stretch, keep, onKeep }: { stretch: Stretch } & Omit<StretchesProps, "stretches">) {
  const reason = keep[stretch.key];
  const wordings = tn("{count} wording", "{count} wordings", stretch.texts);
  return (
    <li>
      <h4>
        {placeName(stretch.place)}
        <span className="quiet">
          {stretch.is_standing ? wordings : t("an earlier wording")}
        </span>
      </h4>
      <Marked text={stretch.text} spans={stretch.spans} />
      <Radio.Group
        aria-label={placeName(stretch.place)}
        value={reason === undefined ? "erase" : "keep"}
        onChange={(chosen) =>
          onKeep(chosen === "keep" ? { ...keep, [stretch.key]: "" } : without(keep, stretch.key))
        }
      >
        <div className="recruit-radios">
          <Radio size="xs" value="erase" label={t("Erase the stretch")} />
          <Radio size="xs" value="keep" label={t("Keep it, for a reason")} />
        </div>
      </Radio.Group>
      {reason !== undefined && (
        <TextInput
          size="xs"
          label={t("Why these words may stay")}
          required
          value={reason}
          onChange={({ currentTarget }) => onKeep({ ...keep, [stretch.key]: currentTarget.value })}
        />
      )}
    </li>
  );
}

export function Stretches({ stretches, keep, onKeep }: StretchesProps) {
  return (
    <section aria-labelledby="withdraw-stretches">
      <h3 id="withdraw-stretches">{t("Their words in the team's own text")}</h3>
      <p className="quiet">
        {stretches.length === 0
          ? t("Nowhere do five of their words stand in a row. Fewer cannot be told from what anybody says: look through the names of codes and themes yourself.")
          : t("Here five of their words or more stand in a row. Fewer cannot be told from what anybody says: look through the names of codes and themes yourself.")}
      </p>
      <ul className="withdraw-stretches">
        {stretches.map((stretch) => (
          <One key={stretch.key} stretch={stretch} keep={keep} onKeep={onKeep} />
        ))}
      </ul>
    </section>
  );
}
