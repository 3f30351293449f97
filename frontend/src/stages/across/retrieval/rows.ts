/** A question as rows, as the builder shows and changes them. */
import type { QueryRow } from "../../../api/retrieval.ts";
import { t } from "../../../lib/translation.ts";

export const FIELDS = [
  "code",
  "code alone",
  "facet",
  "story",
  "group",
  "attribute",
  "member",
  "speaker",
  "prompt",
  "theme",
  "pole",
  "report",
  "origin",
  "since",
  "until",
] as const;
/** What can be chosen: a field of the language, or a code without those beneath it. */
export type Choice = (typeof FIELDS)[number];

export function choiceOf(row: QueryRow): Choice {
  return row.exactly ? "code alone" : row.field;
}

/** The row with another field; what was named under the old one goes. */
export function withChoice(row: QueryRow, choice: Choice): QueryRow {
  const isCode = choice === "code alone";
  return { ...row, field: choice === "code alone" ? "code" : choice, exactly: isCode, name: "", value: "" };
}

export function choiceName(choice: Choice): string {
  switch (choice) {
    case "code": return t("code, with all beneath it");
    case "code alone": return t("code alone");
    case "facet": return t("value of a facet");
    case "story": return t("in a story that says");
    case "group": return t("group of the participant");
    case "attribute": return t("attribute of the participant");
    case "member": return t("coded by");
    case "speaker": return t("who speaks");
    case "prompt": return t("what prompted it");
    case "theme": return t("tied or laid to the theme");
    case "pole": return t("tied or laid to the pole");
    case "report": return t("in the report");
    case "origin": return t("origin of the code");
    case "since": return t("coded on this day or later");
    case "until": return t("coded on this day or before");
  }
}

export type Joint = QueryRow["joint"];

export const JOINTS: readonly Joint[] = ["and", "or", "overlapping", "inside", "around", "same", "near", "before", "after"];

/** What a row can be to those above it: a joint, held or denied; *or not* cannot be said. */
export function jointsOf(isFirst: boolean): string[] {
  return isFirst ? ["begin", "not begin"] : JOINTS.flatMap((joint) => (joint === "or" ? [joint] : [joint, `not ${joint}`]));
}

export function jointOf(row: QueryRow): string {
  return row.holds ? row.joint : `not ${row.joint}`;
}

/** The row with another joint, and the unit and the reach that go with it. */
export function withJoint(row: QueryRow, said: string): QueryRow {
  const holds = !said.startsWith("not ");
  const joint = (["begin", ...JOINTS] as const).find((each) => each === said.replace(/^not /u, "")) ?? row.joint;
  if (joint === "same") return { ...row, joint, holds, unit: row.unit === "character" ? "passage" : row.unit, reach: 0 };
  if (hasReach(joint)) {
    const isCounted = hasReach(row.joint);
    return { ...row, joint, holds, unit: isCounted ? row.unit : "passage", reach: isCounted ? row.reach : 2 };
  }
  return { ...row, joint, holds, unit: "character", reach: 0 };
}

export function hasReach(joint: Joint): boolean {
  return joint === "near" || joint === "before" || joint === "after";
}

export function jointName(said: string): string {
  switch (said) {
    case "begin": return t("is");
    case "not begin": return t("is not");
    case "and": return t("and also");
    case "not and": return t("and not");
    case "or": return t("or else");
    case "overlapping": return t("overlapping one of");
    case "not overlapping": return t("overlapping none of");
    case "inside": return t("inside one of");
    case "not inside": return t("inside none of");
    case "around": return t("around one of");
    case "not around": return t("around none of");
    case "same": return t("together with one of, in the same");
    case "not same": return t("together with none of, in the same");
    case "near": return t("near one of, at most");
    case "not near": return t("near none of, at most");
    case "before": return t("before one of, at most");
    case "not before": return t("before none of, at most");
    case "after": return t("after one of, at most");
    case "not after": return t("after none of, at most");
    default: return said;
  }
}

export function unitName(unit: QueryRow["unit"], isCounted: boolean): string {
  switch (unit) {
    case "passage": return isCounted ? t("passages away") : t("passage");
    case "character": return t("characters away");
    case "story": return t("story");
    case "report": return t("report");
    case "person": return t("person");
  }
}

export const NEW_ROW: QueryRow = {
  joint: "and",
  field: "code",
  value: "",
  name: "",
  exactly: false,
  holds: true,
  unit: "character",
  reach: 0,
};

/** Whether a condition is a name and a value of it. */
export function isPair(field: QueryRow["field"]): boolean {
  return field === "facet" || field === "attribute" || field === "story";
}

/** Whether a row says something that a question can be made of. */
export function isWhole(row: QueryRow): boolean {
  return row.value.trim() !== "" && (!isPair(row.field) || row.name.trim() !== "");
}

/** Rows without one of them; what stands first then begins the question. */
export function without(rows: readonly QueryRow[], nth: number): QueryRow[] {
  const left = rows.filter((_, at) => at !== nth);
  return left.map((row, at) => (at > 0 || row.joint === "begin" ? row : withJoint(row, "begin")));
}
