/** Words of how many, and which shares each of them fits in an article. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Band, NewBand } from "./shapes.ts";

export function useBands(article: string): UseQueryResult<Band[]> {
  return useQuery({
    queryKey: key.bands(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/bands", { params: { path: { article_id: article } } }))).items,
  });
}

/** Sentences of the sample say how many too. */
export function useSetBands(article: string) {
  return useChange(
    async (items: NewBand[]) =>
      (
        await taken(
          api.PUT("/api/articles/{article_id}/bands", { params: { path: { article_id: article } }, body: { items } }),
        )
      ).items,
    () => [key.bands(article), key.claims(article), key.checks(article), ["sample"]],
  );
}
