/** What the article asks, of whom, and what is not known yet. */
import { Checkbox } from "@mantine/core";

import { useChangeArticle } from "../../api/article.ts";
import type { Article, ArticleChange } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";

function Groups({ article }: { article: Article }) {
  const groups = useStudy().data?.groups ?? [];
  const change = useChangeArticle(article.id);
  const follow = (group: string, isFollowed: boolean) =>
    change.mutate({
      groups: isFollowed ? [...article.groups, group] : article.groups.filter((one) => one !== group),
    });
  return (
    <fieldset className="article-groups">
      <legend>{t("Whose perspectives it follows")}</legend>
      {groups.map(({ key, plural }) => (
        <Checkbox
          key={key}
          label={plural}
          checked={article.groups.includes(key)}
          onChange={({ currentTarget }) => follow(key, currentTarget.checked)}
        />
      ))}
      <Refused error={change.error} onDismiss={change.reset} />
    </fieldset>
  );
}

export function Question({ article }: { article: Article }) {
  const change = useChangeArticle(article.id);
  const keep = (facts: ArticleChange) => change.mutateAsync(facts);
  return (
    <section className="article-section" aria-labelledby="article-question">
      <h2 id="article-question">{t("What it asks")}</h2>
      <Written
        of={article.id}
        label={t("Title")}
        value={article.title}
        isOneLine
        className="article-title"
        onKeep={(title, seen) => keep({ title, seen: { title: seen } })}
      />
      <Written
        of={article.id}
        label={t("Question")}
        description={t("What this article asks of the reports; the study's aim may be wider.")}
        value={article.question}
        onKeep={(question, seen) => keep({ question, seen: { question: seen } })}
      />
      <Written
        of={article.id}
        label={t("What is not known yet")}
        description={t("The gap it answers to, and why that matters.")}
        value={article.gap}
        onKeep={(gap, seen) => keep({ gap, seen: { gap: seen } })}
      />
      <Groups article={article} />
    </section>
  );
}
