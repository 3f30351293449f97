/** The lists of what a team may want to talk about, and what each means, in full. */
import type { Occasion } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const OCCASIONS: readonly Occasion[] = ["read differently", "one alone", "nobody"];

export const isOccasion = (value: string | undefined): value is Occasion =>
  OCCASIONS.some((one) => one === value);

export function occasionName(occasion: Occasion): string {
  return {
    "read differently": t("Read differently"),
    "one alone": t("Only one noted something"),
    nobody: t("Nobody noted anything"),
  }[occasion];
}

export function occasionMeaning(occasion: Occasion): string {
  return {
    "read differently": t("Two readers noted the same words, at least one letter of them, each gave a private code, and neither gave the other's code there. Capitals make no difference. A note without a private code is not compared, and what a note says is never weighed."),
    "one alone": t("One reader noted something on words of the passage; the others who were asked to read the report did not."),
    nobody: t("No reader noted anything on the participant's words in the passage. Interviewers' questions and writers' notes are not counted."),
  }[occasion];
}
