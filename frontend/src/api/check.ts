/** The checks of an article: what does not hold, and what was accepted with a reason. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Checks } from "./shapes.ts";

export function useChecks(article: string): UseQueryResult<Checks> {
  return useQuery({
    queryKey: key.checks(article),
    // Whatever is coded, themed or quoted may open or settle a finding.
    staleTime: 0,
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/checks", { params: { path: { article_id: article } } })),
  });
}

const touched = (_: unknown, { article_id }: Checks) => [key.checks(article_id)];

export function useAcceptFinding(article: string) {
  return useChange(
    (body: { key: string; reason: string }) =>
      taken(
        api.POST("/api/articles/{article_id}/settlements", { params: { path: { article_id: article } }, body }),
      ),
    touched,
  );
}

export function useReopenFinding() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/settlements/{settlement_id}", { params: { path: { settlement_id: id } } })),
    touched,
  );
}
