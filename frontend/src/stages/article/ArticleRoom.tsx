/** One paper over the data: what it asks, who writes it, of which reports, in which words. */
import "./article.css";

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle, useArticles } from "../../api/article.ts";
import type { Article } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { ApproachSection } from "./ApproachSection.tsx";
import { Authors } from "./Authors.tsx";
import { MemoOf } from "../memo/MemoOf.tsx";
import { NewArticle } from "./NewArticle.tsx";
import { Question } from "./Question.tsx";
import { Selection } from "./Selection.tsx";
import { Steps } from "./Steps.tsx";
import { Terms } from "./Terms.tsx";

function contents(): [string, string][] {
  return [
    ["article-question", t("What it asks")],
    ["article-authors", t("Authors")],
    ["article-reports", t("Reports in it")],
    ["article-terms", t("Terminology")],
    ["article-approach", t("Approach")],
    ["article-steps", t("The six steps")],
  ];
}

function Rooms({ article }: { article: Article }) {
  return (
    <div className="article">
      <nav className="article-contents" aria-label={t("On this page")}>
        <ul>
          {contents().map(([id, name]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.scrollIntoView();
                }}
              >
                {name}
              </a>
            </li>
          ))}
          <li>
            <Link to="/article/method-log">{t("Method log")}</Link>
          </li>
        </ul>
      </nav>
      <div className="article-main">
        <Question article={article} />
        <Authors article={article} />
        <Selection article={article} />
        <Terms article={article} />
        <ApproachSection article={article.id} />
        <Steps article={article} />
        <MemoOf about="article" id={article.id} title={t("Memos about the article")} />
      </div>
    </div>
  );
}

export function ArticleRoom() {
  const articles = useArticles();
  const article = useArticle();
  const [isBeginning, setBeginning] = useState(false);
  return (
    <Waiting query={articles}>
      {(all) => (
        <Page
          title={t("Article")}
          lead={
            all.length > 1
              ? tn(
                  "{count} article over the study's reports.",
                  "{count} articles over the study's reports. Each has its own codes, themes, words and lead.",
                  all.length,
                )
              : t("One paper over the study's reports. A second one would have its own codes, themes, words and lead.")
          }
          actions={
            all.length > 0 &&
            !isBeginning && (
              <Button
                size="xs"
                variant="default"
                leftSection={<Icon name="plus" size={14} />}
                onClick={() => setBeginning(true)}
              >
                {t("Begin another article")}
              </Button>
            )
          }
        >
          {(isBeginning || all.length === 0) && (
            <NewArticle onDone={() => setBeginning(false)} isFirst={all.length === 0} />
          )}
          {article === undefined ? (
            <Empty>{t("Codes, themes and quotes belong to an article. A working title is enough to begin.")}</Empty>
          ) : (
            <Rooms key={article.id} article={article} />
          )}
        </Page>
      )}
    </Waiting>
  );
}
