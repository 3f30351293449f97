/** What tables and their columns are called where two copies are brought together. */
import type { Side } from "../../../api/merging.ts";
import { t } from "../../../lib/translation.ts";

/** What hangs on other things, or comes up seldom. */
function lesserKinds(): Readonly<Record<string, string>> {
  return {
    agenda_mark: t("mark for the agenda"),
    attachment: t("attachment"),
    code_place: t("further place of a code"),
    coding_facet: t("value on a coding"),
    concept_code: t("code tied to a concept"),
    criterion: t("finding under a criterion"),
    decision_position: t("position on a decision"),
    discrepancy: t("discrepancy"),
    exclusion: t("exclusion"),
    left_uncoded: t("passage left uncoded"),
    memo: t("memo"),
    memo_span: t("words that a memo is about"),
    passage: t("passage"),
    prompt: t("what prompted it"),
    referral: t("referral"),
    remark: t("comment on the manuscript"),
    replacement: t("replacement"),
    saved_question: t("saved question"),
    service: t("service"),
    sheet: t("printed sheet"),
    story_facet: t("value of a story"),
    story_span: t("stretch of a story"),
    term_set: t("term set"),
    theme_relation: t("relation of two themes"),
    tied_code: t("code tied to a theme"),
  };
}

/** A kind of thing in the singular; an uncommon one by the name that the table has. */
export function kindName(kind: string): string {
  const named: Readonly<Record<string, string>> = {
    article: t("article"),
    attribute: t("attribute"),
    block: t("block of the manuscript"),
    code: t("code"),
    coding: t("coding"),
    concept: t("concept"),
    consent: t("consent"),
    contact: t("contact"),
    decision: t("decision"),
    evidence: t("evidence of a theme"),
    facet: t("facet"),
    facet_value: t("value of a facet"),
    guide: t("interview guide"),
    information: t("information given"),
    interview: t("interview"),
    limitation: t("limitation"),
    machine_draft: t("draft by machine"),
    meeting: t("meeting"),
    member: t("member"),
    participant: t("participant"),
    participant_group: t("group"),
    pole: t("pole"),
    quote: t("quote"),
    recording: t("recording"),
    report: t("report"),
    story: t("story"),
    study: t("facts of the study"),
    theme: t("theme"),
    way: t("way of managing"),
    ...lesserKinds(),
  };
  return named[kind] ?? kind.replaceAll("_", " ");
}

/** What is said of a thing; "code.definition" is its definition. */
export function fieldName(field: string): string {
  const column = field.split(".")[1] ?? field;
  const named: Readonly<Record<string, string>> = {
    aim: t("Aim"),
    definition: t("Definition"),
    key: t("Key"),
    name: t("Name"),
    number: t("Number"),
    parent_id: t("Stands beneath"),
    position: t("Place in the list"),
    question: t("Question"),
    reason: t("Reason"),
    setting: t("Setting"),
    state: t("State"),
    text: t("Text"),
    title: t("Title"),
    value: t("Value"),
  };
  return named[column] ?? column.replaceAll("_", " ");
}

export function sideName(side: Side): string {
  return { mine: t("In the study"), theirs: t("In the copy") }[side];
}
