/** How much of each report nothing covers yet. Of the material, never of anybody's diligence. */
import "./uncoded.css";

import { Link } from "@tanstack/react-router";

import { useSeal } from "../../api/reading.ts";
import type { CoverCount } from "../../api/shapes.ts";
import { useCoverCounts } from "../../api/uncoded.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { BesideCodes } from "./BesideCodes.tsx";
import { COVERS, coverName } from "./cover.ts";

function Reports({ rows }: { rows: readonly CoverCount[] }) {
  const of = rows.reduce((sum, row) => sum + row.of, 0);
  const done = rows.reduce((sum, row) => sum + row.taken_up, 0);
  return (
    <>
      <p className="number">{t("{done} of {of} passages are coded, noted, or left for a reason.", { done, of })}</p>
      <div className="uncoded-scroll" tabIndex={0} role="region" aria-label={t("Passages, report by report")}>
        <table className="uncoded-reports">
          <thead>
            <tr>
              <th scope="col">{t("Report")}</th>
              {COVERS.map((cover) => <th key={cover} scope="col">{coverName(cover)}</th>)}
              <th scope="col">{t("Taken up")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.report_id}>
                <th scope="row">
                  <Link to="/code/uncoded/$reportId" params={{ reportId: row.report_id }}>{row.key}</Link>
                </th>
                {COVERS.map((cover) => <td key={cover} className="number">{row.counts[cover] ?? 0}</td>)}
                <td className="number">{t("{done} of {of}", { done: row.taken_up, of: row.of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet uncoded-meaning">
        {t("A code or a note counts for a passage if it stands on any of its words. Interviewers' questions and writers' notes are not counted. Nobody has to reach all: what is open is a list to go through, so that nothing vanishes because it is hard to code.")}
      </p>
    </>
  );
}

function Room({ article }: { article: string }) {
  const seal = useSeal(article);
  const counts = useCoverCounts(article, seal.data !== undefined && seal.data.state !== "sealed");
  return (
    <Waiting query={seal}>
      {({ state }) =>
        state === "sealed" ? (
          <Empty action={<Link to="/reading">{t("To the room Reading")}</Link>}>
            {t("What nothing covers is shown once the seal is open; until then nobody sees what another noted.")}
          </Empty>
        ) : (
          <Waiting query={counts}>
            {(rows) =>
              rows.length === 0 ? (
                <Empty>{t("No report is in analysis yet. Once one is approved or brought in, its passages are counted here.")}</Empty>
              ) : (
                <Reports rows={rows} />
              )
            }
          </Waiting>
        )
      }
    </Waiting>
  );
}

export function UncodedRoom() {
  return <BesideCodes title={t("Uncoded material")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
