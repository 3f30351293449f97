/** What a question can be put together from, written as the server's language has it. */
import { t } from "../../../lib/translation.ts";

export const FIELDS = ["code", "code alone", "group", "member", "speaker", "theme", "report", "origin", "since", "until"] as const;
export type Field = (typeof FIELDS)[number];

export function fieldName(field: Field): string {
  switch (field) {
    case "code": return t("code, with all beneath it");
    case "code alone": return t("code alone");
    case "group": return t("group of the participant");
    case "member": return t("coded by");
    case "speaker": return t("who speaks");
    case "theme": return t("code tied to the theme");
    case "report": return t("in the report");
    case "origin": return t("origin of the code");
    case "since": return t("coded on this day or later");
    case "until": return t("coded on this day or before");
  }
}

export const JOINTS = [
  "and",
  "or",
  "and not",
  "overlapping",
  "not overlapping",
  "inside",
  "around",
  "same passage",
  "near 2 passages",
  "before 2 passages",
  "after 2 passages",
  "same report",
  "same person",
] as const;
export type Joint = (typeof JOINTS)[number];

export function jointName(joint: Joint): string {
  switch (joint) {
    case "and": return t("and also");
    case "or": return t("or else");
    case "and not": return t("and not");
    case "overlapping": return t("overlapping one of");
    case "not overlapping": return t("overlapping none of");
    case "inside": return t("inside one of");
    case "around": return t("around one of");
    case "same passage": return t("in the same passage as");
    case "near 2 passages": return t("at most 2 passages from");
    case "before 2 passages": return t("at most 2 passages before");
    case "after 2 passages": return t("at most 2 passages after");
    case "same report": return t("in the same report as");
    case "same person": return t("of the same person as");
  }
}

/** A name as the language reads it as one: in quotation marks unless it is a plain word. */
export function quoted(name: string): string {
  if (/^[^\s():="\\]+$/u.test(name)) return name;
  return `"${name.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

export function condition(field: Field, value: string): string {
  return field === "code alone" ? `code=${quoted(value)}` : `${field}:${quoted(value)}`;
}

/** The question with one condition more; what stood there keeps its own meaning. */
export function joined(question: string, joint: Joint, more: string): string {
  const before = question.trim();
  if (before === "") return more;
  const isOne = /^\S+[:=]("([^"\\]|\\.)*"|[^\s"]+)$/u.test(before);
  return `${isOne ? before : `(${before})`} ${joint} ${more}`;
}
