/** How often codes are used, group by group, in people and codings. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { components } from "./schema.gen.ts";

export type CodeFrequency = components["schemas"]["CodeFrequencyShown"];

export function useFrequencies(article: string): UseQueryResult<CodeFrequency[]> {
  return useQuery({
    queryKey: key.frequencies(article),
    // Any coding of any member changes it, so it is asked anew each time one comes here.
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/frequencies", { params: { path: { article_id: article } } })))
        .items,
  });
}
