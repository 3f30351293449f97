/** Themes' past, what becomes of what, and how themes bear on each other. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Lineage, NewRelation, RetiredTheme, SplitPart, StoodTheme, Theme, ThematicMap } from "./shapes.ts";

const ofArticle = (article: string) => ({ params: { path: { article_id: article } } });
const ofTheme = (theme: string) => ({ params: { path: { theme_id: theme } } });

/** What an operation on themes touches: all that shows, counts or prints them. */
const ALL = [["themes"], ["holding"], ["quotes"], ["manuscript"], ["chain"]];
const touched = () => ALL;

export function useLineage(article: string): UseQueryResult<Lineage> {
  return useQuery({
    queryKey: key.lineage(article),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/lineage", ofArticle(article))),
  });
}

/** How the themes stood at the end of a day, "2018-04-09"; empty for now. */
export function useStructure(article: string, on: string): UseQueryResult<StoodTheme[]> {
  return useQuery({
    queryKey: key.structure(article, on),
    queryFn: async () =>
      (
        await taken(
          api.GET("/api/articles/{article_id}/structure", {
            params: { path: { article_id: article }, query: on === "" ? {} : { on } },
          }),
        )
      ).items,
  });
}

export function useRetiredThemes(article: string): UseQueryResult<RetiredTheme[]> {
  return useQuery({
    queryKey: key.retiredThemes(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/themes/retired", ofArticle(article)))).items,
  });
}

export function useMap(article: string): UseQueryResult<ThematicMap> {
  return useQuery({
    queryKey: key.map(article),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/map", ofArticle(article))),
  });
}

export function useMergeThemes(into: string) {
  return useChange(
    (merged: string[]) =>
      taken(api.POST("/api/themes/{theme_id}/merge", { ...ofTheme(into), body: { merged } })),
    touched,
  );
}

export function useSplitTheme(theme: string) {
  return useChange(
    (parts: SplitPart[]) =>
      taken(api.POST("/api/themes/{theme_id}/split", { ...ofTheme(theme), body: { parts } })),
    touched,
  );
}

export function useReviveTheme() {
  return useChange(
    (theme: string): Promise<Theme> =>
      taken(api.POST("/api/themes/{theme_id}/revive", { ...ofTheme(theme), body: {} })),
    touched,
  );
}

/** Put a theme below another one, or at the top. */
export function useMoveBelow(theme: string) {
  return useChange(
    (below: string | null) =>
      taken(api.POST("/api/themes/{theme_id}/move", { ...ofTheme(theme), body: { below } })),
    touched,
  );
}

export function useRecordSearch(theme: string) {
  return useChange(
    (how: string) => taken(api.POST("/api/themes/{theme_id}/searches", { ...ofTheme(theme), body: { how } })),
    touched,
  );
}

export function useRetireSearch() {
  return useChange(
    (search: string) =>
      taken(api.DELETE("/api/searches/{search_id}", { params: { path: { search_id: search } } })),
    touched,
  );
}

export function useRelateThemes() {
  return useChange(
    ({ theme, ...body }: NewRelation & { theme: string }) =>
      taken(api.POST("/api/themes/{theme_id}/relations", { ...ofTheme(theme), body })),
    touched,
  );
}

export function useRewordRelation(id: string) {
  return useChange(
    (note: string) =>
      taken(api.PATCH("/api/relations/{relation_id}", { params: { path: { relation_id: id } }, body: { note } })),
    touched,
  );
}

export function useRetireRelation() {
  return useChange(
    (id: string) => taken(api.DELETE("/api/relations/{relation_id}", { params: { path: { relation_id: id } } })),
    touched,
  );
}

export function useMoveCard() {
  return useChange(
    ({ theme, x, y }: { theme: string; x: number; y: number }) =>
      taken(api.PUT("/api/themes/{theme_id}/card", { ...ofTheme(theme), body: { x, y } })),
    touched,
  );
}
