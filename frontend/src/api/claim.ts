/** What the text claims, what the data hold, what quotes show. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { GridCell, QuoteConcentration } from "./shapes.ts";

export function useGrid(article: string): UseQueryResult<GridCell[]> {
  return useQuery({
    queryKey: key.grid(article),
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
