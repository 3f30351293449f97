/** The study's fixed words, in the reader's language. */
import type { CriterionKind, DesignFact, Sector, ServiceMode } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const SECTORS: readonly Sector[] = ["social", "psychiatric", "other"];
export const MODES: readonly ServiceMode[] = [
  "inpatient",
  "outpatient",
  "residential",
  "housing support",
  "cooperative",
  "treatment team",
  "other",
];
export const CRITERIA: readonly CriterionKind[] = [
  "own experience of change",
  "confirmed by a professional",
  "experience in the field",
  "other",
];
export const DESIGN_FACTS: readonly DesignFact[] = [
  "gatekeeper recruitment",
  "purposive sample",
  "one region",
  "self-described facts",
  "report-based data",
  "no causal claims",
  "small group",
  "language",
  "other",
];

export function sectorName(sector: Sector): string {
  return { social: t("social"), psychiatric: t("psychiatric"), other: t("other sector") }[sector];
}

export function modeName(mode: ServiceMode): string {
  return {
    inpatient: t("inpatient"),
    outpatient: t("outpatient"),
    residential: t("residential"),
    "housing support": t("housing support"),
    cooperative: t("cooperative"),
    "treatment team": t("treatment team"),
    other: t("other kind"),
  }[mode];
}

export function criterionName(kind: CriterionKind): string {
  return {
    "own experience of change": t("own experience of change"),
    "confirmed by a professional": t("confirmed by a professional"),
    "experience in the field": t("experience in the field"),
    other: t("a criterion of your own"),
  }[kind];
}

/** What recording a criterion asks of the team. */
export function criterionNeeds(kind: CriterionKind): string {
  return {
    "own experience of change": t("A day, and the person's own words for what has changed."),
    "confirmed by a professional": t("A day, and a professional outside your team who confirms it."),
    "experience in the field": t("A day, and how long the person has worked in the field."),
    other: t("A day, and whether it is so."),
  }[kind];
}

export function designFactName(fact: DesignFact): string {
  return {
    "gatekeeper recruitment": t("recruited through gatekeepers"),
    "purposive sample": t("a purposive sample"),
    "one region": t("one region"),
    "self-described facts": t("self-described facts"),
    "report-based data": t("reports, not verbatim transcripts"),
    "no causal claims": t("no causal claims"),
    "small group": t("a small group"),
    language: t("language and translation"),
    other: t("something else"),
  }[fact];
}
