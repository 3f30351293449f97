/** Counts as a file; the server holds small ones back, and says so in it. */
import type { UseMutationResult } from "@tanstack/react-query";

import type { CountFormat } from "../../../api/matrix.ts";
import { Formats } from "../../../kit/Formats.tsx";
import { t } from "../../../lib/translation.ts";

export function CountFiles({ write, children }: { write: UseMutationResult<void, Error, CountFormat>; children?: string | undefined }) {
  return (
    <Formats writing={write.isPending ? write.variables : undefined} error={write.error} onWrite={(format) => write.mutate(format)} onDismiss={write.reset}>
      <p className="quiet matrix-meaning">
        {children ?? t("In the file, † stands where fewer than three people would stand apart or could be found from the other counts.")}
      </p>
    </Formats>
  );
}
