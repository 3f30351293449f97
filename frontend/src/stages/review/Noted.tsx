/** What the reviewer noted, beside the writer's draft: why it came back, and where it differs. */
import "./review.css";

import { useReview } from "../../api/review.ts";
import { useMe } from "../../api/session.ts";
import { t } from "../../lib/translation.ts";
import { DiscrepancySlip } from "./Discrepancies.tsx";

interface NotedProps {
  report: string;
  passages: readonly { id: string; text: string }[];
  onGo: (id: string) => void;
}

export function Noted({ report, passages, onGo }: NotedProps) {
  // Before it was handed in there is no review, and nothing to say of it.
  const review = useReview(report).data;
  const me = useMe()?.id;
  if (review === undefined) return null;
  const { discrepancies, returned_for } = review;
  if (discrepancies.length === 0 && returned_for === "") return null;
  const order = new Map(passages.map(({ id }, nth) => [id, nth]));
  const sorted = discrepancies.toSorted(
    (one, other) => (order.get(one.passage_id) ?? -1) - (order.get(other.passage_id) ?? -1),
  );
  return (
    <section className="noted" aria-labelledby="noted">
      <h2 id="noted">{t("What the reviewer noted")}</h2>
      {returned_for !== "" && (
        <blockquote className="noted-reason" dir="auto">
          {returned_for}
        </blockquote>
      )}
      <ol className="discrepancies">
        {sorted.map((each) => {
          const nth = order.get(each.passage_id);
          return (
            <li key={each.id}>
              {nth === undefined ? (
                <span className="quiet">{t("In a passage that is gone")}</span>
              ) : (
                <button type="button" className="link-button" onClick={() => onGo(each.passage_id)}>
                  {t("Passage {number}", { number: nth + 1 })}
                </button>
              )}
              <ul className="discrepancies">
                <DiscrepancySlip
                  report={report}
                  discrepancy={each}
                  words={passages[nth ?? -1]?.text ?? ""}
                  isReviewer={false}
                  isWriter={me !== undefined && me !== review.reviewer_id}
                />
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
