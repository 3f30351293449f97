/** What a block is called. */
import { t } from "../../lib/translation.ts";

export function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    heading: t("Heading"),
    theme: t("Theme heading"),
    prose: t("Prose"),
    quote: t("Quote"),
    formula: t("Formula"),
    epigraph: t("Epigraph"),
    discussion: t("Part of the discussion"),
    table: t("Table"),
    picture: t("Picture"),
  };
  return names[kind] ?? kind;
}
