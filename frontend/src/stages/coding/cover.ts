/** What was made of a passage, in the reader's language. */
import type { Cover } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export const COVERS: readonly Cover[] = ["open", "coded", "noted", "left uncoded"];

export function coverName(cover: Cover): string {
  return {
    open: t("Still open"),
    coded: t("Coded"),
    noted: t("Noted"),
    "left uncoded": t("Left uncoded"),
  }[cover];
}
