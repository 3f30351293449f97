/** What may stand across a matrix and what it counts, in words. */
import type { Across, MatrixUnit } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export const ACROSS: readonly Across[] = ["code", "group", "person", "report", "member"];
export const UNITS: readonly MatrixUnit[] = ["people", "reports", "stories", "passages", "stretches"];

export function acrossName(across: Across): string {
  return { code: t("codes"), group: t("groups"), person: t("people"), report: t("reports"), member: t("members") }[across];
}

export function unitName(unit: MatrixUnit): string {
  return { people: t("people"), reports: t("reports"), stories: t("stories"), passages: t("passages"), stretches: t("stretches of text") }[unit];
}
