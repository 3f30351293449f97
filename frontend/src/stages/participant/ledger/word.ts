/** What the ledger calls facts and ways. */
import type { DisclosureWay, Ledger } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export const WAYS: readonly DisclosureWay[] = ["prose", "quote", "table", "sample", "elsewhere"];

export function wayName(way: DisclosureWay): string {
  return {
    prose: t("in the text"),
    quote: t("by the label of a quote"),
    table: t("by a count in Table 1"),
    sample: t("by a count in the sample description"),
    elsewhere: t("elsewhere"),
  }[way];
}

export function factName(names: Ledger["names"], fact: string): string {
  const own: Record<string, string> = {
    group: t("Group"),
    gender: t("Gender"),
    age: t("Age"),
    service: t("Service"),
  };
  return own[fact] ?? names[fact] ?? t("not there any more");
}
