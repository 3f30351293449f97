/** Codings that answer a question. The question is sent, and stands in no address. */
import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import type { Retrieved } from "./shapes.ts";

export type Sorting = "report" | "code";

const AT_ONCE = 50;

/** Begins with "codings", so that whatever changes a coding asks anew. */
export function useRetrieved(
  article: string,
  question: string,
  sorting: Sorting,
): UseInfiniteQueryResult<InfiniteData<Retrieved>> {
  return useInfiniteQuery({
    queryKey: ["codings", "retrieved", article, question, sorting],
    enabled: question !== "",
    retry: false,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      taken(
        api.POST("/api/articles/{article_id}/retrieval", {
          params: { path: { article_id: article } },
          body: { question, sorting, skip: pageParam, limit: AT_ONCE },
        }),
      ),
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
      return shown < page.of ? shown : undefined;
    },
  });
}
