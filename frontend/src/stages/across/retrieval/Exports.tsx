/** An answer as a file: whole, whatever is shown of it. */
import { Button } from "@mantine/core";

import { type RetrievalFormat, type Sorting, useExportRetrieved } from "../../../api/retrieval.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

const FORMATS: readonly RetrievalFormat[] = ["xlsx", "csv", "docx"];

export function Exports({ article, question, sorting }: { article: string; question: string; sorting: Sorting }) {
  const write = useExportRetrieved(article);
  return (
    <div className="answer-exports">
      {FORMATS.map((format) => (
        <Button
          key={format}
          size="compact-xs"
          variant="default"
          loading={write.isPending && write.variables.format === format}
          onClick={() => write.mutate({ question, format, sorting })}
        >
          {t("Save as .{format}", { format })}
        </Button>
      ))}
      <Refused error={write.error} onDismiss={() => write.reset()} />
    </div>
  );
}
