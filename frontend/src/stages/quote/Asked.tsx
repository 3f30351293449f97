/** The interviewer's turn that a quote answers: linked, or to be linked. */
import { Button } from "@mantine/core";

import { useAnalysed } from "../../api/report.ts";
import type { Quote } from "../../api/shapes.ts";
import { useLinkQuestion } from "../../api/wording.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

export function Asked({ quote }: { quote: Quote }) {
  const report = useAnalysed(quote.report_id).data;
  const link = useLinkQuestion(quote.id);
  const first = quote.fragments[0]?.start ?? 0;
  const isSame = report?.text_version === quote.version;
  const asked = isSame ? report.passages.findLast(({ kind, end }) => kind === "question" && end <= first) : undefined;
  if (quote.question_id === null && asked === undefined) return null;
  return (
    <div className="slip-asked">
      {quote.question_id === null && asked !== undefined ? (
        <>
          <p className="quiet">
            {t("Asked before it:")} <span className="words">{report?.text.slice(asked.u0, asked.u1)}</span>
          </p>
          <Button size="compact-sm" variant="default" loading={link.isPending} onClick={() => link.mutate(asked.id)}>
            {t("It answers this question")}
          </Button>
        </>
      ) : (
        <Button size="compact-sm" variant="default" loading={link.isPending} onClick={() => link.mutate(null)}>
          {t("Unlink the question")}
        </Button>
      )}
      <Refused error={link.error} onDismiss={link.reset} />
    </div>
  );
}
