/** The account of an import or export, saved as a file. */
import { useMutation } from "@tanstack/react-query";

import { currentLanguage } from "../lib/translation.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

export type LossFormat = components["schemas"]["LossFormat"];

/** Write an account that was shown, in the reader's language; its file's name tells nothing. */
export function useSaveLosses(token: string) {
  return useMutation({
    mutationFn: (format: LossFormat) =>
      saved("/api/loss-lists", { token, format, language: currentLanguage() }, `losses.${format}`),
  });
}
