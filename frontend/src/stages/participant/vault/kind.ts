/** What a token stands for, in words. */
import type { TokenKind } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export const KINDS: readonly TokenKind[] = [
  "person",
  "place",
  "institution",
  "date",
  "telephone",
  "identity number",
  "other",
];

export function kindName(kind: TokenKind): string {
  return {
    person: t("Person"),
    place: t("Place"),
    institution: t("Institution"),
    date: t("Date"),
    telephone: t("Telephone number"),
    "identity number": t("Identity number"),
    other: t("Something else"),
  }[kind];
}
