/** What goes with what: all pairs of codes, and the people of one pair. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { AllChances, CodeCurve, Met, PairChance, Together } from "./shapes.ts";

export function useTogether(article: string): UseQueryResult<Together> {
  return useQuery({
    queryKey: key.together(article),
    staleTime: 0,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/together", { params: { path: { article_id: article } } })),
  });
}

export function useMeeting(article: string, code: string, other: string): UseQueryResult<Met> {
  return useQuery({
    queryKey: key.codesMet(article, code, other),
    staleTime: 0,
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/together/{code_id}/{other_id}", {
          params: { path: { article_id: article, code_id: code, other_id: other } },
        }),
      ),
  });
}

export function usePairChance(article: string, code: string, other: string): UseQueryResult<PairChance> {
  return useQuery({
    queryKey: key.pairChance(article, code, other),
    staleTime: 0,
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/chance/{code_id}/{other_id}", {
          params: { path: { article_id: article, code_id: code, other_id: other } },
        }),
      ),
  });
}

/** Shuffling takes a moment: only when it is asked for. */
export function useAllChances(article: string, isAsked: boolean): UseQueryResult<AllChances> {
  return useQuery({
    queryKey: key.allChances(article),
    staleTime: Infinity,
    enabled: isAsked,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/chance", { params: { path: { article_id: article } } })),
  });
}

export function useCodeCurves(article: string): UseQueryResult<CodeCurve[]> {
  return useQuery({
    queryKey: key.codeCurves(article),
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/accumulation", { params: { path: { article_id: article } } }))).items,
  });
}
