/** An article's approach, and how alike members coded where it asks that. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Agreement, ApproachKind, DeclaredApproach } from "./shapes.ts";

const of = (article: string) => ({ params: { path: { article_id: article } } });

export function useApproach(article: string): UseQueryResult<DeclaredApproach> {
  return useQuery({
    queryKey: key.approach(article),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/approach", of(article))),
  });
}

export function useDeclareApproach(article: string) {
  return useChange(
    (body: { approach: ApproachKind; reason: string }) =>
      taken(api.PUT("/api/articles/{article_id}/approach", { ...of(article), body })),
    () => [key.approach(article), ["uncoded"]],
  );
}

export function useAgreement(article: string, isAsked: boolean): UseQueryResult<Agreement> {
  return useQuery({
    queryKey: key.agreement(article),
    enabled: isAsked,
    staleTime: 0,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/agreement", of(article))),
  });
}
