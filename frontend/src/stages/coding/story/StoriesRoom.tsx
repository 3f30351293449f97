/** The article's stories: asked for by what they stand behind, worded here, written to a file. */
import "../facet/facet.css";
import "./story.css";

import { Button } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";

import { useFacets } from "../../../api/facet.ts";
import { type Asked, type StoryFormat, type StoryIndex, useExportStories, useStoryIndex } from "../../../api/story.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { StoryCard } from "./StoryCard.tsx";
import { StoryFilters } from "./StoryFilters.tsx";
import { BareCodes, Tellers } from "./Telling.tsx";

const FORMATS: readonly StoryFormat[] = ["docx", "xlsx", "csv"];

function Export({ article, asked }: { article: string; asked: Asked }) {
  const write = useExportStories(article);
  return (
    <div className="story-export">
      {FORMATS.map((format) => (
        <Button key={format} size="xs" variant="default" loading={write.isPending} onClick={() => write.mutate({ asked, format })}>
          {t("Save as .{format}", { format })}
        </Button>
      ))}
      <Refused error={write.error} onDismiss={write.reset} />
    </div>
  );
}

function Found({ index, article, asked }: { index: StoryIndex; article: string; asked: Asked }) {
  const facets = useFacets(article).data ?? [];
  const named = useLocation({ select: ({ hash }) => hash });
  const names = new Map([
    ...index.themes.map(({ theme_id, title }) => [theme_id, title] as const),
    ...index.codes.map(({ code_id, name }) => [code_id, name] as const),
  ]);
  return (
    <>
      <div className="story-count">
        <p className="number" role="status">
          {t("{count} of {of} stories", { count: index.items.length, of: index.of })}
        </p>
        {index.items.length > 0 && <Export article={article} asked={asked} />}
      </div>
      {index.items.length === 0 && <Empty>{t("No story is all of this. Widen one of the choices above.")}</Empty>}
      {index.items.map((story) => (
        <StoryCard key={story.id} story={story} facets={facets} names={names} isNamed={story.id === named} />
      ))}
      {facets.length === 0 && (
        <p className="quiet story-meaning">
          {t("In what form something was done, at which level and when, facets tell.")} <Link to="/code/facets">{t("Add a facet")}</Link>
        </p>
      )}
      <Tellers index={index} />
      <BareCodes index={index} />
    </>
  );
}

function Stories({ article }: { article: string }) {
  const [asked, setAsked] = useState<Asked>({});
  const index = useStoryIndex(article, asked);
  const facets = useFacets(article).data ?? [];
  return (
    <Waiting query={index}>
      {(found) =>
        found.of === 0 ? (
          <Empty action={<Link to="/code">{t("To the room Codes")}</Link>}>
            {t("There is no story yet. Select in a report where somebody meets somebody, and choose Story … beneath the words.")}
          </Empty>
        ) : (
          <div className="stories">
            <StoryFilters index={found} facets={facets} asked={asked} onAsk={setAsked} />
            <Found index={found} article={article} asked={asked} />
          </div>
        )
      }
    </Waiting>
  );
}

export function StoriesRoom() {
  return <BesideCodes title={t("Stories")}>{(article) => <Stories key={article} article={article} />}</BesideCodes>;
}
