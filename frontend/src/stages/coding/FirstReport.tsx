/** The coding room without a report named: the first one that has words. */
import { Link, Navigate } from "@tanstack/react-router";

import { useArticle, useArticles } from "../../api/article.ts";
import { useReports } from "../../api/report.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

export function FirstReport() {
  const reports = useReports();
  const articles = useArticles();
  const leftOut = useArticle()?.left_out ?? [];
  return (
    <Waiting query={reports}>
      {(items) => {
        if (articles.isPending) return null;
        const first = items.find(
          ({ id, version_in_analysis }) => version_in_analysis !== null && !leftOut.includes(id),
        );
        if (first !== undefined) {
          return <Navigate to="/code/$reportId" params={{ reportId: first.id }} replace />;
        }
        return (
          <Page title={t("Codes")}>
            <Empty action={<Link to="/">{t("Go home")}</Link>}>
              {t("There are no words to code yet. Bring in a report, or have one approved first.")}
            </Empty>
          </Page>
        );
      }}
    </Waiting>
  );
}
