/** Words for the forms and states of themes, and the signs of the two poles. */
import type { Letter, Theme, ThemeState } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const LETTERS: readonly Letter[] = ["a", "b"];
/** The poles differ by shape first; colour only repeats it. */
export const SIGNS: Readonly<Record<Letter, string>> = { a: "▲", b: "▼" };

export function poleName(letter: Letter): string {
  return letter === "a" ? t("Pole A") : t("Pole B");
}

export function kindName(kind: Theme["kind"]): string {
  const names = { topic: t("Topic"), statement: t("Statement"), paradox: t("Paradox") };
  return names[kind];
}

export const STATES: readonly ThemeState[] = [
  "preliminary",
  "developing",
  "under_review",
  "formulated",
  "agreed",
  "placed",
  "published",
];

export function stateName(state: ThemeState): string {
  const names = {
    preliminary: t("Preliminary"),
    developing: t("Developing"),
    under_review: t("Under review"),
    formulated: t("Formulated"),
    agreed: t("Agreed on"),
    placed: t("Placed"),
    published: t("Published"),
  };
  return names[state];
}
