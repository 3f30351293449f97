/** The pool of quotes of an article. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { type ReadReport, spanOf } from "./report.ts";
import type { NewQuote, Quote, QuoteChange, Span } from "./shapes.ts";

export function useQuotes(article: string): UseQueryResult<Quote[]> {
  return useQuery({
    queryKey: key.quotes(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/quotes", { params: { path: { article_id: article } } })))
        .items,
  });
}

const touched = (_: unknown, quote: Quote) => [
  key.quotes(quote.article_id),
  key.manuscript(quote.article_id),
  ["chain"],
];

/** Lay a quote into the pool. Spans as the server counts them (see `fragmentsOf`). */
export function useProposeQuote(article: string) {
  return useChange(
    (body: NewQuote) =>
      taken(
        api.POST("/api/articles/{article_id}/quotes", { params: { path: { article_id: article } }, body }),
      ),
    touched,
  );
}

export function useChangeQuote(id: string) {
  return useChange(
    (body: QuoteChange) =>
      taken(api.PATCH("/api/quotes/{quote_id}", { params: { path: { quote_id: id } }, body })),
    touched,
  );
}

export function useRetireQuote(id: string) {
  return useChange(
    () => taken(api.DELETE("/api/quotes/{quote_id}", { params: { path: { quote_id: id } } })),
    touched,
  );
}

/** A stretch of a report's text in the browser's own units. */
export interface Stretch {
  u0: number;
  u1: number;
}

/** Selected stretches as the server counts them, in the order of the text. */
export function fragmentsOf(report: ReadReport, stretches: readonly Stretch[]): Span[] {
  return stretches
    .toSorted((one, other) => one.u0 - other.u0)
    .map(({ u0, u1 }) => spanOf(report.map, u0, u1));
}
