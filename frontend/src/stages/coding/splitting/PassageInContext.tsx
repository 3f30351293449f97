/** One passage, large, between the passages that stand around it in its report. */
import { Link } from "@tanstack/react-router";

import { place, type ReadReport, useAnalysed } from "../../../api/report.ts";
import type { CodePassage } from "../../../api/shapes.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { speakerName } from "../../../text/mark.ts";

export function PassageInContext({ passage }: { passage: CodePassage }) {
  const report = useAnalysed(passage.report_id);
  return (
    <article className="split-passage" aria-label={t("The passage to read anew")}>
      <p className="quiet">
        <Link to="/code/$reportId" params={{ reportId: passage.report_id }} hash={passage.id}>
          {passage.report}
          {passage.label !== null && ` (${passage.label})`}
        </Link>
      </p>
      {passage.standing === "broken" ? (
        <>
          <p className="words split-here" dir="auto">
            {passage.before}
            <mark>{passage.exact}</mark>
            {passage.after}
          </p>
          <p className="quiet">{t("A correction took these words out of the report; the coding still holds them.")}</p>
        </>
      ) : (
        <Waiting query={report}>{(read) => <Context report={read} passage={passage} />}</Waiting>
      )}
    </article>
  );
}

/** What is to be read stands before the eye, however much stands around it. */
function shown(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "center" });
}

function Context({ report, passage }: { report: ReadReport; passage: CodePassage }) {
  const { u0, u1 } = place(report.map, passage);
  const first = report.passages.findIndex((one) => one.u1 > u0);
  const last = report.passages.findLastIndex((one) => one.u0 < u1);
  const around = report.passages.slice(Math.max(0, first - 1), last + 2);
  return around.map((one) => {
    const from = Math.min(Math.max(u0, one.u0), one.u1);
    const to = Math.min(Math.max(u1, from), one.u1);
    const isHere = from < to;
    return (
      <div key={one.id} className={isHere ? "split-here" : "split-around"}>
        <p className="quiet split-who">{speakerName(one)}</p>
        <p className="words" dir="auto">
          {report.text.slice(one.u0, from)}
          {isHere && <mark ref={from === u0 ? shown : undefined}>{report.text.slice(from, to)}</mark>}
          {report.text.slice(isHere ? to : from, one.u1)}
        </p>
      </div>
    );
  });
}
