/** Facets that are often needed, offered as they are and never imposed. */
import type { NewFacet } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export function offered(): readonly NewFacet[] {
  return [
    {
      name: t("Form"),
      definition: t("In what form something was done to somebody."),
      several: true,
      values: [t("word"), t("gesture"), t("action")],
    },
    {
      name: t("Level"),
      definition: t("Between whom it passes."),
      several: false,
      values: [t("person to person"), t("institution")],
    },
    { name: t("Time"), definition: t("When it was, for the one who tells it."), several: false, values: [t("then"), t("now")] },
    {
      name: t("Valence"),
      definition: t("How it was for the one who tells it."),
      several: false,
      values: [t("helpful"), t("unhelpful"), t("mixed")],
    },
    { name: t("Voice"), definition: t("Who speaks in it."), several: false, values: [t("I"), t("we")] },
  ];
}
