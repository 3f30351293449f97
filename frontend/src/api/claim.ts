/** What the text claims, what the data hold, what quotes show. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Claim, GridCell, NewClaim, QuoteConcentration } from "./shapes.ts";

export function useGrid(article: string): UseQueryResult<GridCell[]> {
  return useQuery({
    queryKey: key.grid(article),
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/grid", { params: { path: { article_id: article } } }))).items,
  });
}

/** How evenly the printed quotes are spread over people. */
export function useConcentration(article: string): UseQueryResult<QuoteConcentration> {
  return useQuery({
    queryKey: key.concentration(article),
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/concentration", { params: { path: { article_id: article } } })),
  });
}

/** The sentences of an article that are bound to what they claim. */
export function useClaims(article: string): UseQueryResult<Claim[]> {
  return useQuery({
    queryKey: key.claims(article),
    // What is counted there changes with every room, so it is asked anew each time.
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/claims", { params: { path: { article_id: article } } }))).items,
  });
}

const touched = (article: string) => () => [key.claims(article), key.grid(article), key.checks(article)];

/** Bind a sentence of a block to what it claims of groups. */
export function useBindClaim(article: string) {
  return useChange(
    ({ block, ...body }: NewClaim & { block: string }) =>
      taken(api.POST("/api/blocks/{block_id}/claims", { params: { path: { block_id: block } }, body })),
    touched(article),
  );
}

export function useUnbindClaim(article: string) {
  return useChange(
    (claim: string) => taken(api.DELETE("/api/claims/{claim_id}", { params: { path: { claim_id: claim } } })),
    touched(article),
  );
}
