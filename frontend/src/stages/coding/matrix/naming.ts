/** What may stand across a matrix and what it counts, in words. */
import type { Across, MatrixUnit } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export const ACROSS: readonly Across[] = ["code", "group", "person", "report", "member", "facet", "attribute", "third"];
export const UNITS: readonly MatrixUnit[] = ["people", "reports", "stories", "passages", "stretches"];

export function acrossName(across: Across): string {
  return {
    code: t("codes"),
    group: t("groups"),
    person: t("people"),
    report: t("reports"),
    member: t("members"),
    facet: t("a facet’s values"),
    attribute: t("an attribute’s values"),
    third: t("thirds of the interview"),
  }[across];
}

/** What a column is called; the thirds in the reader's language, all else as the team named it. */
export function columnName(across: Across, column: { id: string; name: string } | undefined): string {
  if (across !== "third" || column === undefined) return column?.name ?? "";
  return { first: t("first third"), middle: t("middle third"), last: t("last third") }[column.id] ?? column.name;
}

export function unitName(unit: MatrixUnit): string {
  return { people: t("people"), reports: t("reports"), stories: t("stories"), passages: t("passages"), stretches: t("stretches of text") }[unit];
}
