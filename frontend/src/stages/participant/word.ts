/** The fixed words of recruiting, in the reader's language. */
import type { ConsentScope, Information, ReferralOutcome, SheetKind, PersonStanding, PersonStep } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const STANDINGS: readonly PersonStanding[] = [
  "brought in",
  "proposed",
  "informed",
  "included",
  "consented",
  "booked",
  "informed anew",
  "interviewed",
  "complete",
  "declined",
  "not eligible",
  "withdrawn",
];
export const SCOPES: readonly ConsentScope[] = [
  "take_part",
  "recording",
  "quotation",
  "sensitive_quotation",
  "archive",
  "recontact",
];
export const OUTCOMES: readonly ReferralOutcome[] = ["waiting", "declined", "not eligible"];

export function standingName(standing: PersonStanding): string {
  return {
    "brought in": t("brought in"),
    proposed: t("proposed"),
    informed: t("informed"),
    included: t("included"),
    consented: t("consented"),
    booked: t("interview booked"),
    "informed anew": t("informed anew"),
    interviewed: t("interviewed"),
    complete: t("complete"),
    declined: t("declined"),
    "not eligible": t("not eligible"),
    withdrawn: t("withdrawn"),
  }[standing];
}

export function stepName(step: PersonStep): string {
  return {
    inform: t("inform for the first time"),
    criterion: t("record a criterion"),
    consent: t("record consent"),
    book: t("book the interview"),
    "inform anew": t("inform anew"),
    interview: t("hold the interview"),
    report: t("write the report"),
  }[step];
}

export function scopeName(scope: ConsentScope): string {
  return {
    take_part: t("taking part"),
    recording: t("recording"),
    quotation: t("quotation"),
    sensitive_quotation: t("quotation of sensitive passages"),
    archive: t("archive"),
    recontact: t("being contacted again"),
  }[scope];
}

export function outcomeName(outcome: ReferralOutcome): string {
  return {
    waiting: t("waiting"),
    declined: t("declined"),
    "not eligible": t("not eligible"),
    "taken in": t("taken in"),
  }[outcome];
}

export function sheetName(kind: SheetKind): string {
  return { information: t("Information sheet"), consent: t("Consent form") }[kind];
}

export function formName(form: Information["form"]): string {
  return { oral: t("in speech"), written: t("in writing"), both: t("in speech and writing") }[form];
}

/** Today where the reader is, as a date field takes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
