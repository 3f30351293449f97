/** Quotes that mirror each other, and what a quote gives away of its speaker. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { MirrorPair, QuoteDisclosure } from "./shapes.ts";

export function useMirrors(article: string): UseQueryResult<MirrorPair[]> {
  return useQuery({
    queryKey: key.mirrors(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/mirrors", { params: { path: { article_id: article } } }))).items,
  });
}

const touched = (article: string) => () => [key.mirrors(article)];

/** Link two quotes of different groups. */
export function useMirrorQuotes(article: string, quote: string) {
  return useChange(
    (body: { other_id: string; note: string }) =>
      taken(api.POST("/api/quotes/{quote_id}/mirrors", { params: { path: { quote_id: quote } }, body })),
    touched(article),
  );
}

export function useRetireMirror(article: string) {
  return useChange(
    (id: string) => taken(api.DELETE("/api/mirrors/{mirror_id}", { params: { path: { mirror_id: id } } })),
    touched(article),
  );
}

/** What print gives away of a quote's speaker; null where nothing can be joined to it. */
export function useGivesAway(quote: string): UseQueryResult<QuoteDisclosure | null> {
  return useQuery({
    queryKey: key.givesAway(quote),
    queryFn: async () =>
      (await taken(api.GET("/api/quotes/{quote_id}/disclosure", { params: { path: { quote_id: quote } } }))).disclosure,
  });
}
