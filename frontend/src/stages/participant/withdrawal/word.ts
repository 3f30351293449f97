/** The fixed words of withdrawals, in the reader's language. */
import { t, tn } from "../../../lib/translation.ts";

/** Where a stretch stands, by table and column. */
const PLACES: Readonly<Record<string, () => string>> = {
  "code.name": () => t("The name of a code"),
  "code.definition": () => t("The definition of a code"),
  "theme.title": () => t("The title of a theme"),
  "theme.short": () => t("The short form of a theme"),
  "theme.definition": () => t("The definition of a theme"),
  "paradox.tension": () => t("The tension of a paradox"),
  "pole.own_wording": () => t("The wording of a pole"),
  "pole.gives": () => t("What a pole gives"),
  "pole.costs": () => t("What a pole costs"),
  "pole.exaggerated": () => t("A pole, exaggerated"),
  "way.text": () => t("A way of managing"),
  "block.text": () => t("A block of the manuscript"),
  "remark.text": () => t("A comment on the manuscript"),
  "remark.exact": () => t("The words a comment is about"),
  "suggestion.text": () => t("A suggestion for the manuscript"),
  "suggestion.was": () => t("A suggestion for the manuscript"),
  "suggestion.note": () => t("A suggestion for the manuscript"),
  "difference.before": () => t("A passage of a returned file"),
  "difference.after": () => t("A passage of a returned file"),
  "snapshot.name": () => t("The name of a snapshot"),
  "snapshot.note": () => t("What a snapshot is for"),
  "snapshot_piece.text": () => t("Prose in a snapshot of the manuscript"),
  "freeze_step.reason": () => t("Why the manuscript was opened for a revision"),
  "decision.text": () => t("A decision"),
  "decision.reason": () => t("The reason of a decision"),
  "decision.alternatives": () => t("The alternatives of a decision"),
  "guide.questions": () => t("The questions of a guide"),
  "limitation.text": () => t("A limitation"),
};

export function placeName(place: string): string {
  return PLACES[place]?.() ?? t("Team text ({place})", { place });
}

export function touchedName(thing: string, count: number): string {
  const named: Readonly<Record<string, () => string>> = {
    identities: () => t("the identity in the vault"),
    recordings: () => tn("{count} recording", "{count} recordings", count),
    attributes: () => tn("{count} attribute", "{count} attributes", count),
    "findings under criteria": () => tn("{count} finding under a criterion", "{count} findings under criteria", count),
    interviews: () => tn("what was noted of {count} interview", "what was noted of {count} interviews", count),
    reports: () => tn("{count} report", "{count} reports", count),
    "versions of reports": () => tn("{count} version of a report", "{count} versions of reports", count),
    "discrepancies of reports": () => tn("{count} discrepancy of a report", "{count} discrepancies of reports", count),
    passages: () => tn("{count} passage", "{count} passages", count),
    "drafts by machine": () => tn("{count} draft by machine", "{count} drafts by machine", count),
    attachments: () => tn("{count} attachment", "{count} attachments", count),
    "original files": () => tn("{count} original file", "{count} original files", count),
    drafts: () => tn("{count} draft", "{count} drafts", count),
    codings: () => tn("{count} coding", "{count} codings", count),
    "marks for the agenda": () => tn("{count} mark for the agenda", "{count} marks for the agenda", count),
    "spans of evidence": () => tn("{count} span of evidence", "{count} spans of evidence", count),
    quotes: () => tn("{count} quote", "{count} quotes", count),
    "blocks of manuscripts": () => tn("{count} block of a manuscript", "{count} blocks of manuscripts", count),
    "comments on the manuscript": () => tn("{count} comment on the manuscript", "{count} comments on the manuscript", count),
    "passages of returned files": () => tn("{count} passage of a returned file", "{count} passages of returned files", count),
    "words in snapshots": () => tn("{count} piece of a snapshot", "{count} pieces of snapshots", count),
  };
  return named[thing]?.() ?? `${count} ${thing}`;
}

/** What a copy is: "backup", "reports txt", "manuscript docx". */
export function copyName(what: string): string {
  const [part = "", format = ""] = what.split(" ");
  const name: Readonly<Record<string, () => string>> = {
    backup: () => t("Backup"),
    reports: () => t("Export of reports"),
    codings: () => t("Export of codings"),
    archive: () => t("Archive for a repository"),
    tables: () => t("Export of the study's tables"),
    passages: () => t("Export of passages"),
    stories: () => t("Export of stories"),
    codes: () => t("Export of the codebook"),
    matrix: () => t("Export of a matrix"),
    memos: () => t("Export of memos"),
    minutes: () => t("Minutes of a meeting"),
    "method-log": () => t("Method log"),
    edition: () => t("Discussion edition"),
    manuscript: () => t("Export of the manuscript"),
  };
  return [name[part]?.() ?? part, format === "" ? "" : `(.${format})`].filter(Boolean).join(" ");
}
