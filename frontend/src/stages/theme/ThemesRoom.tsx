/** All themes of the article as cards that one can move. */
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useQuotes } from "../../api/quote.ts";
import type { Article, Theme } from "../../api/shapes.ts";
import { useAddTheme, useMoveTheme, useThemes } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { placeAt } from "./order.ts";
import { LineageTab } from "./room/LineageTab.tsx";
import { MapTab } from "./room/MapTab.tsx";
import { Retired } from "./room/Retired.tsx";
import { StructureTab } from "./room/StructureTab.tsx";
import { ThemeCard } from "./ThemeCard.tsx";
import "./theme.css";

export function ThemesRoom() {
  const article = useArticle();
  return (
    <Page
      title={t("Themes")}
      lead={t("Patterns of meaning across the reports. A theme begins as a topic; by a decision it becomes a paradox: two poles that are both true.")}
    >
      {article === undefined ? (
        <Empty>{t("Bring in a report first; themes are built on what people said.")}</Empty>
      ) : (
        <Tabbed article={article} />
      )}
    </Page>
  );
}

type Tab = "cards" | "lineage" | "map" | "stood";

function Tabbed({ article }: { article: Article }) {
  const [tab, setTab] = useState<Tab>("cards");
  const themes = useThemes(article.id).data ?? [];
  return (
    <>
      <SegmentedControl
        className="themes-tabs"
        aria-label={t("How the themes are shown")}
        value={tab}
        onChange={(value) => setTab(value as Tab)}
        data={[
          { value: "cards", label: t("Cards") },
          { value: "lineage", label: t("Lineage") },
          { value: "map", label: t("Map") },
          { value: "stood", label: t("As they stood") },
        ]}
      />
      {tab === "cards" && <Cards article={article} />}
      {tab === "lineage" && <LineageTab article={article} />}
      {tab === "map" && <MapTab article={article} themes={themes} />}
      {tab === "stood" && <StructureTab article={article} />}
    </>
  );
}

function Cards({ article }: { article: Article }) {
  const themes = useThemes(article.id);
  return (
    <>
      <Waiting query={themes}>
        {(found) =>
          found.length === 0 ? (
            <Empty>
              {t("No theme yet. Name the first below, with a few words that gather several codes; everything about it can be changed later.")}
            </Empty>
          ) : (
            <Board article={article} themes={found} />
          )
        }
      </Waiting>
      <NewTheme article={article.id} />
      <Retired article={article.id} />
    </>
  );
}

function Board({ article, themes }: { article: Article; themes: Theme[] }) {
  const quotes = useQuotes(article.id).data ?? [];
  const move = useMoveTheme();
  const [dragged, setDragged] = useState<string | null>(null);
  const put = (id: string, index: number) => {
    const position = placeAt(themes, id, index);
    if (position !== null) move.mutate({ id, position });
  };
  return (
    <>
      <Refused error={move.error} onDismiss={move.reset} />
      <ol className="theme-cards">
        {themes.map((theme, index) => (
          <ThemeCard
            key={theme.id}
            theme={theme}
            quotes={quotes.filter(({ theme_id }) => theme_id === theme.id).length}
            isFirst={index === 0}
            isLast={index === themes.length - 1}
            isDragged={dragged === theme.id}
            onMove={(by) => put(theme.id, index + by)}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== null) put(dragged, index);
              setDragged(null);
            }}
          />
        ))}
      </ol>
    </>
  );
}

function NewTheme({ article }: { article: string }) {
  const [title, setTitle] = useState("");
  const add = useAddTheme(article);
  useUnsent(title !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(title, { onSuccess: () => setTitle("") });
  };
  return (
    <form className="new-line" onSubmit={submit}>
      <TextInput
        label={t("New theme")}
        placeholder={t("A title in a few words")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending} disabled={title.trim() === ""}>
        {t("Add the theme")}
      </Button>
      <Refused error={add.error} onDismiss={add.reset} />
    </form>
  );
}
