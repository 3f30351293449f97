/** What a stage is called on the page. */
import { t } from "../lib/translation.ts";

export function stageName(stage: string): string {
  const names: Record<string, string> = {
    study: t("Study"),
    participant: t("People"),
    interview: t("Interviews"),
    report: t("Reports"),
    review: t("Review"),
    article: t("Article"),
    reading: t("Reading"),
    discussion: t("Discussion"),
    coding: t("Codes"),
    theme: t("Themes"),
    quote: t("Quotes"),
    manuscript: t("Manuscript"),
  };
  return names[stage] ?? stage;
}
