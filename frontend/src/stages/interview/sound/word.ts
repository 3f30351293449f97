/** How the state and the size of sound are said. */
import type { Recording } from "../../../api/shapes.ts";
import { currentLanguage, t } from "../../../lib/translation.ts";

const MIB = 1024 * 1024;

/** "12.4 MB", as the reader's language writes numbers. */
export function size(bytes: number): string {
  const number = new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 1 });
  return t("{number} MB", { number: number.format(bytes / MIB) });
}

export function stateSaid(state: Recording["state"]): string {
  switch (state) {
    case "attached":
      return t("attached, to be read again");
    case "verified":
      return t("verified: what is kept is what came in");
    case "in use":
      return t("in use: a report is being checked against it");
    case "locked":
      return t("locked: the report was approved against it");
    case "destroyed":
      return t("destroyed");
  }
}

/** The kind of file, in one word. */
export function kindSaid(media_type: string): string {
  return media_type.replace("audio/", "").replace("mpeg", "mp3").replace("mp4", "m4a");
}
