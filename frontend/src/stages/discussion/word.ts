/** The fixed words of a discussion, in the reader's language. */
import type { DecisionState, Stance } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const STANCES: readonly Stance[] = ["for", "against", "abstaining"];

export function stanceName(stance: Stance): string {
  return { for: t("For"), against: t("Against"), abstaining: t("Abstaining") }[stance];
}

export function stateName(state: DecisionState): string {
  return {
    drafted: t("drafted"),
    adopted: t("adopted"),
    "not adopted": t("not adopted"),
    superseded: t("superseded"),
  }[state];
}
