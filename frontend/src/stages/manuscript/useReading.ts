/** How references read while one writes around them. */
import { useQuotes } from "../../api/quote.ts";
import type { Block, Interviewed } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { t } from "../../lib/translation.ts";
import { partsOf, type Token } from "./token.ts";

/** The number of a table or picture, by its place among the others. */
export function numberOf(blocks: readonly Block[], kind: string, id: string): number {
  return blocks.filter((block) => block.kind === kind).findIndex((block) => block.id === id) + 1;
}

export function useReading(article: string, interviewed: Interviewed[]) {
  const themes = useThemes(article);
  const quotes = useQuotes(article);
  const read = (token: Token): string => {
    if (token.kind === "n") {
      const counts = interviewed.filter(({ group }) => token.key === "all" || group === token.key);
      return counts.length === 0 ? token.written : String(counts.reduce((sum, each) => sum + each.number, 0));
    }
    if (token.kind === "theme") {
      const theme = themes.data?.find(({ id }) => id === token.key);
      return (token.isShort ? theme?.short || theme?.title : theme?.title) ?? token.written;
    }
    return quotes.data?.find(({ id }) => id === token.key)?.participant ?? token.written;
  };
  return { read, isReady: themes.isFetched && quotes.isFetched };
}

/** How a reference reads as it is written, tables and pictures by their numbers. */
export function readWritten(written: string, read: (token: Token) => string, blocks: readonly Block[]): string {
  const [, kind = "", id = ""] = /^\{(table|picture):([^{}\s:]+)\}$/u.exec(written) ?? [];
  if (kind !== "") {
    const number = numberOf(blocks, kind, id);
    if (number === 0) return written;
    return kind === "table" ? t("Table {number}", { number }) : t("Figure {number}", { number });
  }
  const [part] = partsOf(written);
  return part === undefined || typeof part === "string" ? written : read(part);
}
