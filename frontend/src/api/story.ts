/** Stories of an article: what each says, where it lies, and what it stands behind. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type Story = Served["StoryShown"];
export type StoryIndex = Served["StoryIndexShown"];
export type IndexedStory = Served["IndexedStoryShown"];
export type StoryPart = Served["StoryPart"];
export type StoryStretch = Served["StoryStretchShown"];
export type StoriesAsked = Served["StoriesAskedSent"];
export type StoryFormat = Served["StoryFormat"];
type StoryChange = Served["StoryChangeSent"];

/** Which stories are asked for; what is left out asks nothing. */
export type Asked = Partial<StoriesAsked>;

export function useStoryIndex(article: string, asked: Asked): UseQueryResult<StoryIndex> {
  return useQuery({
    queryKey: key.storyIndex(article, asked),
    placeholderData: (before) => before,
    queryFn: () =>
      taken(api.POST("/api/articles/{article_id}/story-index", { params: { path: { article_id: article } }, body: asked })),
  });
}

export function useStories(article: string, isWanted: boolean): UseQueryResult<Story[]> {
  return useQuery({
    queryKey: key.stories(article),
    enabled: isWanted,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/stories", { params: { path: { article_id: article } } }))).items,
  });
}

const touched = () => [["stories"]];

export function useAddStory(article: string) {
  return useChange(
    (body: { report_id: string; version: number; start: number; end: number }) =>
      taken(api.POST("/api/articles/{article_id}/stories", { params: { path: { article_id: article } }, body })),
    touched,
  );
}

export function useChangeStory() {
  return useChange(
    ({ id, change }: { id: string; change: StoryChange }) =>
      api.PATCH("/api/stories/{story_id}", { params: { path: { story_id: id } }, body: change }),
    touched,
  );
}

export function useRetireStory() {
  return useChange((id: string) => api.DELETE("/api/stories/{story_id}", { params: { path: { story_id: id } } }), touched);
}

export function useLinkStretch() {
  return useChange(
    ({ id, ...body }: { id: string; version: number; start: number; end: number; part: StoryPart }) =>
      api.POST("/api/stories/{story_id}/stretches", { params: { path: { story_id: id } }, body }),
    touched,
  );
}

export function useUnlinkStretch() {
  return useChange(
    (id: string) => api.DELETE("/api/story-stretches/{story_span_id}", { params: { path: { story_span_id: id } } }),
    touched,
  );
}

/** Give a story a facet's value, or take it off. */
export function useSetStoryValue() {
  return useChange(({ id, value, isGiven }: { id: string; value: string; isGiven: boolean }) => {
    const sent = { params: { path: { story_id: id } }, body: { facet_value_id: value } };
    return isGiven
      ? api.POST("/api/stories/{story_id}/value-given", sent)
      : api.POST("/api/stories/{story_id}/value-taken", sent);
  }, touched);
}

/** Write the stories asked for to a file that the browser saves; its name tells nothing. */
export function useExportStories(article: string) {
  return useMutation({
    mutationFn: async ({ asked, format }: { asked: Asked; format: StoryFormat }) => {
      await saved(`/api/articles/${article}/stories/exports`, { ...asked, format }, `stories.${format}`);
      refresh(key.history);
    },
  });
}
