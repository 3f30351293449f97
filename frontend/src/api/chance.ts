/** What chance alone would give, and on how few a paradox rests. */
import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { AccumulationCurve, ChancePage, PoleWeights } from "./shapes.ts";

const at = (theme: string) => ({ params: { path: { theme_id: theme } } });

export function useChance(theme: string): UseQueryResult<ChancePage> {
  return useQuery({
    queryKey: key.chance(theme),
    placeholderData: keepPreviousData,
    queryFn: () => taken(api.GET("/api/themes/{theme_id}/chance", at(theme))),
  });
}

export function useWeight(theme: string): UseQueryResult<PoleWeights> {
  return useQuery({
    queryKey: key.weight(theme),
    queryFn: () => taken(api.GET("/api/themes/{theme_id}/weight", at(theme))),
  });
}

export function useAccumulation(theme: string): UseQueryResult<AccumulationCurve[]> {
  return useQuery({
    queryKey: key.accumulation(theme),
    queryFn: async () => (await taken(api.GET("/api/themes/{theme_id}/accumulation", at(theme)))).items,
  });
}
