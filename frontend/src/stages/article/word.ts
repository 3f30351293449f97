/** The fixed words of a sample description, in the reader's language. */
import type { SampleKind } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const KINDS: readonly SampleKind[] = [
  "how many were interviewed",
  "gender and age",
  "the most common first",
  "a share in words",
  "from the lowest to the highest",
  "values in use",
  "how many services",
  "types of service",
  "how long interviews lasted",
  "in which years",
  "where",
];

const OF_ALL: readonly SampleKind[] = ["how many were interviewed", "in which years"];
const OF_ATTRIBUTE: readonly SampleKind[] = [
  "the most common first",
  "a share in words",
  "from the lowest to the highest",
  "values in use",
];

export function speaksOfAll(kind: SampleKind): boolean {
  return OF_ALL.includes(kind);
}

export function speaksOfAttribute(kind: SampleKind): boolean {
  return OF_ATTRIBUTE.includes(kind);
}

export function kindName(kind: SampleKind): string {
  return {
    "how many were interviewed": t("how many were interviewed"),
    "gender and age": t("gender and age"),
    "the most common first": t("the most common first"),
    "a share in words": t("a share in words"),
    "from the lowest to the highest": t("from the lowest to the highest"),
    "values in use": t("values in use"),
    "how many services": t("how many services"),
    "types of service": t("types of service"),
    "how long interviews lasted": t("how long interviews lasted"),
    "in which years": t("in which years"),
    where: t("where"),
  }[kind];
}
