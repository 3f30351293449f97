/** A room beside Codes, about one article: the way back, and what it says without an article. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

export function BesideCodes({ title, children }: { title: string; children: (article: string) => ReactNode }) {
  const article = useArticle();
  const articles = useArticles();
  return (
    <Page title={title} lead={article?.title}>
      <p className="back-link">
        <Link to="/code">
          <Icon name="left" size={14} />
          {t("To the room Codes")}
        </Link>
      </p>
      {article === undefined ? (
        <Waiting query={articles}>{() => <Empty>{t("Codes belong to an article, and the study has none yet. Begin one first.")}</Empty>}</Waiting>
      ) : (
        children(article.id)
      )}
    </Page>
  );
}
