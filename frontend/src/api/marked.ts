/** Words in quotation marks in the authors' prose, and what the marks are there for. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Marked, MarkUse } from "./shapes.ts";

export function useMarked(article: string): UseQueryResult<Marked[]> {
  return useQuery({
    queryKey: key.marked(article),
    // Every change of the prose or of a report may change it.
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/marked", { params: { path: { article_id: article } } }))).items,
  });
}

/** Say what the marks around some words of a block are there for. */
export function useClassMarks(article: string) {
  return useChange(
    ({ block, ...body }: { block: string; words: string; use: MarkUse }) =>
      taken(api.PUT("/api/blocks/{block_id}/marked", { params: { path: { block_id: block } }, body })),
    () => [key.marked(article), key.checks(article)],
  );
}
