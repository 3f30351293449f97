/** The field's words for what a passage is, what is marked at it, and why sound is left out. */
import type { DraftPassage, ExclusionReason, PassageKind, PassageMark } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

/** The kinds a writer gives, with the key that gives each. */
export const KINDS: readonly { kind: PassageKind; key: string }[] = [
  { kind: "own words", key: "Alt+O" },
  { kind: "close rendering", key: "Alt+C" },
  { kind: "question", key: "Alt+Q" },
  { kind: "note", key: "Alt+N" },
];

export const MARKS: readonly { mark: PassageMark; key: string }[] = [
  { mark: "sensitive", key: "Alt+S" },
  { mark: "second-hand", key: "Alt+H" },
  { mark: "story", key: "Alt+1" },
  { mark: "situation", key: "Alt+2" },
  { mark: "action", key: "Alt+3" },
  { mark: "reflection", key: "Alt+4" },
];

export const REASONS: readonly ExclusionReason[] = [
  "small talk",
  "not connected to the aim",
  "third party",
  "interviewee's wish",
];

export function kindName(kind: PassageKind): string {
  return {
    "own words": t("own words"),
    "close rendering": t("close rendering"),
    question: t("question"),
    note: t("writer's note"),
    unknown: t("not said yet"),
  }[kind];
}

export function markName(mark: PassageMark): string {
  return {
    sensitive: t("sensitive"),
    "second-hand": t("second-hand"),
    story: t("story"),
    situation: t("situation"),
    action: t("action"),
    reflection: t("reflection"),
  }[mark];
}

export function reasonName(reason: ExclusionReason): string {
  return {
    "small talk": t("Small talk"),
    "not connected to the aim": t("Not connected to the aim"),
    "third party": t("A third party"),
    "interviewee's wish": t("At the interviewee's wish"),
  }[reason];
}

/** From where a passage came that its writer has not touched yet. */
export function originName(origin: NonNullable<DraftPassage["origin"]>): string {
  return { machine: t("by machine, not heard yet"), file: t("from a file") }[origin];
}
