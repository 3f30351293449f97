/** What each check is called on the page. */
import type { Check } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export function checkName(check: Check): string {
  return {
    terminology: t("Terminology"),
    "causal wording": t("Wording of cause"),
    "how many": t("How many"),
    "both groups": t("Both groups"),
    "the same people": t("The same people"),
    parity: t("Weighs the same"),
    "hedge dropped": t("Reservation dropped"),
    "themes emerged": t("Who made the themes"),
    abbreviation: t("Abbreviation"),
    "left-over alternative": t("Two wordings left"),
    "name in a quote": t("Name in a quote"),
    "quote not cleared": t("Quote not cleared"),
    "unattributed quote": t("Quote without a label"),
    "page or participant": t("Page or participant"),
    "words in quotation marks": t("Words in quotation marks"),
    "number typed by hand": t("Number typed by hand"),
    "small cell": t("Small count"),
    "quote without comment": t("Quote without comment"),
    "claimed, not shown": t("Claimed, not shown"),
    "claimed, not in the data": t("Claimed, not in the data"),
    "claim without its sentence": t("Claim without its sentence"),
    "name of a theme": t("Name of a theme"),
    "discussion part": t("Part of the discussion"),
    "poles shifted": t("Poles shifted"),
    "few people fit": t("Few people fit"),
    "does not hold": t("Does not hold"),
  }[check];
}
