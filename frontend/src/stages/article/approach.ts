/** The kinds of thematic analysis an article may declare, in the reader's language. */
import type { ApproachKind } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const APPROACHES: readonly ApproachKind[] = ["undeclared", "reflexive", "codebook", "coding reliability"];

export function approachName(approach: ApproachKind): string {
  return {
    undeclared: t("Nothing declared yet"),
    reflexive: t("Reflexive thematic analysis"),
    codebook: t("Codebook thematic analysis"),
    "coding reliability": t("Coding reliability"),
  }[approach];
}
