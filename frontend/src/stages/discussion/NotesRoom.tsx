/** All readers' notes on all reports: where to begin to talk. Only once the seal is open. */
import "./side.css";

import { Link } from "@tanstack/react-router";

import { useArticle, useArticles } from "../../api/article.ts";
import { useAgendaMarks, useNoteCounts } from "../../api/talk.ts";
import { useSeal } from "../../api/reading.ts";
import type { ComparedCount, Occasion, Seal } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { SealLine } from "../reading/SealLine.tsx";
import { OCCASIONS, occasionMeaning, occasionName } from "./occasion.ts";

function Meanings() {
  return (
    <dl className="occasions">
      {OCCASIONS.map((occasion) => (
        <div key={occasion}>
          <dt>{occasionName(occasion)}</dt>
          <dd>{occasionMeaning(occasion)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Count({ row, occasion }: { row: ComparedCount; occasion: Occasion }) {
  const count = row.counts[occasion] ?? 0;
  if (count === 0) return <span className="quiet number">0</span>;
  return (
    <Link
      className="number"
      to="/discussion/notes/$reportId"
      params={{ reportId: row.report_id }}
      search={(old) => ({ ...old, list: occasion })}
      aria-label={`${row.key}, ${occasionName(occasion)}: ${count}`}
    >
      {count}
    </Link>
  );
}

function Reports({ article }: { article: string }) {
  const marks = (useAgendaMarks(article).data ?? []).filter(({ struck_by }) => struck_by === null);
  return (
    <Waiting query={useNoteCounts(article, true)}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{t("No report is in analysis yet. Once one is approved or brought in, its notes lie here.")}</Empty>
        ) : (
          <div className="side-scroll" tabIndex={0} role="region" aria-label={t("Passages to talk about, report by report")}>
            <table className="side-reports">
              <thead>
                <tr>
                  <th scope="col">{t("Report")}</th>
                  {OCCASIONS.map((occasion) => (
                    <th key={occasion} scope="col">{occasionName(occasion)}</th>
                  ))}
                  <th scope="col">{t("On the agenda")}</th>
                  <th scope="col">{t("Passages")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.report_id}>
                    <th scope="row">
                      <Link to="/discussion/notes/$reportId" params={{ reportId: row.report_id }}>{row.key}</Link>
                    </th>
                    {OCCASIONS.map((occasion) => (
                      <td key={occasion}><Count row={row} occasion={occasion} /></td>
                    ))}
                    <td className="number">{marks.filter(({ report_id }) => report_id === row.report_id).length}</td>
                    <td className="number">{row.passages}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Waiting>
  );
}

function Opened({ article, seal }: { article: string; seal: Seal }) {
  return (
    <div className="side-index">
      <SealLine seal={seal} />
      {seal.state === "sealed" && (
        <Empty action={<Link to="/reading">{t("To the room Reading")}</Link>}>
          {t("Notes lie side by side once the seal is open; until then nobody sees what another noted.")}
        </Empty>
      )}
      {seal.state === "read together" && (
        <Empty action={<Link to="/code">{t("To the room Codes")}</Link>}>
          {t("This article is read together: there are no notes that were written apart. Everybody's codings stand in the room Codes.")}
        </Empty>
      )}
      {seal.state === "open" && (
        <>
          <Reports article={article} />
          <section aria-labelledby="occasions">
            <h2 id="occasions">{t("What the lists mean")}</h2>
            <Meanings />
          </section>
        </>
      )}
    </div>
  );
}

export function NotesRoom() {
  const article = useArticle();
  const articles = useArticles();
  const seal = useSeal(article?.id ?? "");
  return (
    <Page title={t("Notes side by side")} lead={article?.title}>
      <p className="back-link">
        <Link to="/discussion">
          <Icon name="left" size={14} />
          {t("All meetings and decisions")}
        </Link>
      </p>
      {article === undefined ? (
        <Waiting query={articles}>
          {() => <Empty>{t("Reading belongs to an article, and the study has none yet. Begin one first.")}</Empty>}
        </Waiting>
      ) : (
        <Waiting query={seal}>{(known) => <Opened article={article.id} seal={known} />}</Waiting>
      )}
    </Page>
  );
}
