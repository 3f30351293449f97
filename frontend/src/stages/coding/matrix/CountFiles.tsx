/** Counts as a file; the server holds small ones back, and says so in it. */
import { Button } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";

import { COUNT_FORMATS, type CountFormat } from "../../../api/matrix.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

export function CountFiles({ write, children }: { write: UseMutationResult<void, Error, CountFormat>; children?: string | undefined }) {
  return (
    <div className="count-files" role="group" aria-label={t("As a file")}>
      {COUNT_FORMATS.map((format) => (
        <Button
          key={format}
          size="compact-xs"
          variant="default"
          loading={write.isPending && write.variables === format}
          onClick={() => write.mutate(format)}
        >
          {t("Save as .{format}", { format })}
        </Button>
      ))}
      <p className="quiet matrix-meaning">
        {children ?? t("In the file, † stands where fewer than three people would stand apart or could be found from the other counts.")}
      </p>
      <Refused error={write.error} onDismiss={write.reset} />
    </div>
  );
}
