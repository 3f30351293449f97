/** What the states, sources and steps of drafts are called. */
import type { FreezeEntry, ManuscriptState, Source } from "../../../api/draftShapes.ts";
import { t } from "../../../lib/translation.ts";

/** In the order of the work. */
export const STATES: readonly ManuscriptState[] = [
  "outline",
  "drafting",
  "checked",
  "frozen",
  "submitted",
  "revised",
  "published",
];

export function stateName(state: ManuscriptState): string {
  return {
    outline: t("Outline"),
    drafting: t("Drafting"),
    checked: t("Checked"),
    frozen: t("Frozen"),
    submitted: t("Handed in"),
    revised: t("Under revision"),
    published: t("Published"),
  }[state];
}

export function stepName({ step, journal }: FreezeEntry): string {
  return {
    frozen: t("Frozen"),
    submitted: t("Handed in to {journal}", { journal }),
    "revision opened": t("Opened for a revision"),
    published: t("Published in {journal}", { journal }),
  }[step];
}

export function sourceName(source: Source): string {
  return {
    written: t("Text"),
    count: t("Number"),
    label: t("Label"),
    theme: t("Theme"),
    quote: t("Quote"),
    table: t("Table"),
    picture: t("Picture"),
    other: t("Reference"),
  }[source];
}
