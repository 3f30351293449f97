/** What the tables hold and what they are written as, in the reader's language. */
import type { TidyFormat } from "../../../api/tables.ts";
import { t } from "../../../lib/translation.ts";

/** A table's name in the files, and what one of its rows is. */
export function rowsOf(table: string): string {
  const named: Readonly<Record<string, () => string>> = {
    participants: () => t("Participants"),
    attributes: () => t("Attributes"),
    reports: () => t("Reports"),
    passages: () => t("Passages"),
    articles: () => t("Articles"),
    prompts: () => t("What prompted words"),
    codes: () => t("Codes"),
    codings: () => t("Codings"),
    themes: () => t("Themes"),
    poles: () => t("Poles of paradoxes"),
    theme_codes: () => t("Codes tied to themes"),
    quotes: () => t("Quotes"),
    events: () => t("Steps of the history"),
  };
  return named[table]?.() ?? table;
}

export interface FormatChoice {
  value: TidyFormat;
  label: string;
  note: string;
}

/** In the order in which people ask for them. */
export function formats(): FormatChoice[] {
  return [
    { value: "csv", label: "CSV", note: t("Plain text, a file for each table. Everything reads it, in ten years too.") },
    { value: "xlsx", label: "Excel", note: t("One workbook, a sheet for each table.") },
    { value: "parquet", label: "Parquet", note: t("A file for each table, for R, pandas, Polars, DuckDB; kinds of columns are kept.") },
    { value: "arrow", label: "Arrow", note: t("As Parquet, larger and faster to open.") },
    { value: "sqlite", label: "SQLite", note: t("One database for SQL. It is not encrypted.") },
  ];
}
