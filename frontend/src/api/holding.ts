/** Where and how tightly people hold both poles: what pictures are drawn of. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Holding, PoleTurn, ReportStrip, Rereading } from "./shapes.ts";

export function useStrips(theme: string): UseQueryResult<ReportStrip[]> {
  return useQuery({
    queryKey: key.strips(theme),
    queryFn: async () =>
      (await taken(api.GET("/api/themes/{theme_id}/strips", { params: { path: { theme_id: theme } } }))).items,
  });
}

export function useHolding(theme: string): UseQueryResult<Holding> {
  return useQuery({
    queryKey: key.ladder(theme),
    queryFn: () =>
      taken(api.GET("/api/themes/{theme_id}/ladder", { params: { path: { theme_id: theme } } })),
  });
}

/** Where the poles meet, with the words of contrast there. */
export function useTurns(theme: string): UseQueryResult<PoleTurn[]> {
  return useQuery({
    queryKey: key.turns(theme),
    queryFn: async () =>
      (await taken(api.GET("/api/themes/{theme_id}/turns", { params: { path: { theme_id: theme } } }))).items,
  });
}

/** Who voices one pole alone, least read first. */
export function useRereadings(theme: string): UseQueryResult<Rereading[]> {
  return useQuery({
    queryKey: key.rereadings(theme),
    queryFn: async () =>
      (await taken(api.GET("/api/themes/{theme_id}/rereadings", { params: { path: { theme_id: theme } } }))).items,
  });
}
