/** Replacements, in words. */
import type { TokenKind } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

/** What a token of a kind usually says, for a list that has none yet. */
export function usualWording(kind: TokenKind): string {
  return {
    person: t("name of the person"),
    place: t("name of the place"),
    institution: t("name of the institution"),
    date: t("date"),
    telephone: t("telephone number"),
    "identity number": t("identity number"),
    other: "",
  }[kind];
}

export function thingName(thing: string): string {
  const names: Readonly<Record<string, string>> = {
    "versions of reports": t("Versions of reports"),
    codes: t("Codes"),
    themes: t("Themes"),
    paradoxes: t("Paradoxes"),
    "blocks of the manuscript": t("Blocks of the manuscript"),
    decisions: t("Decisions"),
    meetings: t("Meetings"),
    articles: t("Articles"),
    terms: t("Terms"),
    "interview guides": t("Interview guides"),
    "information sheets": t("Information sheets"),
    "notes of your own": t("Notes of your own"),
    "pages of your diary": t("Pages of your diary"),
    "passages of your drafts": t("Passages of your drafts"),
  };
  return names[thing] ?? thing;
}

export function sourceName(source: string): string {
  const names: Readonly<Record<string, string>> = {
    "its form": t("by its form"),
    "a list of names": t("a list of names"),
    "its capital letters": t("capital letters"),
    "the vault": t("the vault"),
    "replaced elsewhere": t("replaced elsewhere"),
  };
  return names[source] ?? source;
}
