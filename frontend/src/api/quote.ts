/** The pool of quotes of an article. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { type ReadReport, spanOf } from "./report.ts";
import type { NewClearance, NewQuote, Quote, QuoteChange, QuotePool, Span } from "./shapes.ts";

/** The pool: its slips, which of them stand in the manuscript, and which one can clear. */
export function useQuotePool<T = QuotePool>(
  article: string,
  select?: (pool: QuotePool) => T,
): UseQueryResult<T> {
  return useQuery({
    queryKey: key.quotes(article),
    enabled: article !== "",
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/quotes", { params: { path: { article_id: article } } })),
    ...(select === undefined ? {} : { select }),
  });
}

const slipsOf = ({ items }: QuotePool) => items;

export function useQuotes(article: string): UseQueryResult<Quote[]> {
  return useQuotePool(article, slipsOf);
}

/** What has to be asked again when a quote changed. */
export const touchedQuote = (_: unknown, quote: Quote) => [
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
    touchedQuote,
  );
}

export function useChangeQuote(id: string) {
  return useChange(
    (body: QuoteChange) =>
      taken(api.PATCH("/api/quotes/{quote_id}", { params: { path: { quote_id: id } }, body })),
    touchedQuote,
  );
}

export function useRetireQuote(id: string) {
  return useChange(
    () => taken(api.DELETE("/api/quotes/{quote_id}", { params: { path: { quote_id: id } } })),
    touchedQuote,
  );
}

/** Say that a quote that another member proposed may be printed as it stands. */
export function useClearQuote(id: string) {
  return useChange(
    (body: NewClearance) =>
      taken(api.PUT("/api/quotes/{quote_id}/clearance", { params: { path: { quote_id: id } }, body })),
    touchedQuote,
  );
}

export function useTakeBackClearance(id: string) {
  return useChange(
    () => taken(api.DELETE("/api/quotes/{quote_id}/clearance", { params: { path: { quote_id: id } } })),
    touchedQuote,
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
