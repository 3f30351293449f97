/** An answer as a file: whole, whatever is shown of it. */
import { Button } from "@mantine/core";

import type { RetrievalFormat } from "../../../api/retrieval.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

const FORMATS: readonly RetrievalFormat[] = ["xlsx", "csv", "docx"];

interface FormatsProps {
  /** The one that is being written. */
  writing: RetrievalFormat | undefined;
  error: Error | null;
  onWrite: (format: RetrievalFormat) => void;
  onDismiss: () => void;
}

export function Formats({ writing, error, onWrite, onDismiss }: FormatsProps) {
  return (
    <div className="answer-exports">
      {FORMATS.map((format) => (
        <Button key={format} size="compact-xs" variant="default" loading={writing === format} onClick={() => onWrite(format)}>
          {t("Save as .{format}", { format })}
        </Button>
      ))}
      <Refused error={error} onDismiss={onDismiss} />
    </div>
  );
}
