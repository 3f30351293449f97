/** The fourteen roles of CRediT, in their published order, in the reader's language. */
import type { Contribution } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const CONTRIBUTIONS: readonly Contribution[] = [
  "Conceptualization",
  "Data curation",
  "Formal analysis",
  "Funding acquisition",
  "Investigation",
  "Methodology",
  "Project administration",
  "Resources",
  "Software",
  "Supervision",
  "Validation",
  "Visualization",
  "Writing - original draft",
  "Writing - review & editing",
];

export function contributionName(contribution: Contribution): string {
  return {
    Conceptualization: t("Conceptualization"),
    "Data curation": t("Data curation"),
    "Formal analysis": t("Formal analysis"),
    "Funding acquisition": t("Funding acquisition"),
    Investigation: t("Investigation"),
    Methodology: t("Methodology"),
    "Project administration": t("Project administration"),
    Resources: t("Resources"),
    Software: t("Software"),
    Supervision: t("Supervision"),
    Validation: t("Validation"),
    Visualization: t("Visualization"),
    "Writing - original draft": t("Writing – original draft"),
    "Writing - review & editing": t("Writing – review & editing"),
  }[contribution];
}
