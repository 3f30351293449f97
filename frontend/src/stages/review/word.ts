/** Verdicts and resolutions in the reader's language. */
import type { Discrepancy, Verdict } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case "faithful":
      return t("Faithful");
    case "corrected":
      return t("Corrected");
    case "unsupported":
      return t("Unsupported");
    case "inaudible":
      return t("Inaudible");
  }
}

export function resolutionName(resolution: Discrepancy["resolution"]): string {
  switch (resolution) {
    case "open":
      return t("Open");
    case "corrected":
      return t("Taken into the text");
    case "writer asked":
      return t("The writer was asked");
    case "let stand":
      return t("Let stand");
  }
}
