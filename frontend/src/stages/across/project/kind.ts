/** What kinds of things a project holds, in the field's words. */
import { t } from "../../../lib/translation.ts";

/** In the order in which they are told; what is not named here comes last. */
export const KINDS = [
  "reports",
  "themes",
  "codes",
  "codings",
  "members",
  "participants",
  "times",
  "notes",
  "quotes",
  "stories",
  "facets",
  "concepts",
  "sets",
  "links",
  "drawings",
  "attributes",
  "media",
  "works",
] as const;

export function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    reports: t("Texts, as reports"),
    themes: t("Themes"),
    codes: t("Codes"),
    codings: t("Codings"),
    members: t("People who coded"),
    participants: t("Participants"),
    times: t("Times in a recording"),
    notes: t("Notes and comments"),
    quotes: t("Quotes, and marked places without a code"),
    stories: t("Stories"),
    facets: t("Facets"),
    concepts: t("Concepts"),
    sets: t("Groups of codes or texts"),
    links: t("Links between places"),
    drawings: t("Drawings"),
    attributes: t("Variables and their values"),
    media: t("Pictures, sound, film, PDF files"),
    works: t("Works of the literature"),
  };
  return names[kind] ?? kind;
}
