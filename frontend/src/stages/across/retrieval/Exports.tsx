/** An answer as a file: whole, whatever is shown of it. */
import { type Sorting, useExportRetrieved } from "../../../api/retrieval.ts";
import { Formats } from "../../../kit/Formats.tsx";

export function Exports({ article, question, sorting }: { article: string; question: string; sorting: Sorting }) {
  const write = useExportRetrieved(article);
  return (
    <Formats
      writing={write.isPending ? write.variables.format : undefined}
      error={write.error}
      onWrite={(format) => write.mutate({ question, format, sorting })}
      onDismiss={() => write.reset()}
    />
  );
}
