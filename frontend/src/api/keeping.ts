/** The study as a whole: copies of it, whether it holds, whether it may be copied. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import type { Safety } from "./shapes.ts";

export function useSafety(): UseQueryResult<Safety> {
  return useQuery({ queryKey: key.safety, queryFn: () => taken(api.GET("/api/safety")) });
}

export function useBackUp() {
  return useMutation({
    mutationFn: (target: string) => taken(api.POST("/api/backups", { body: { target } })),
    onSuccess: () => refresh(key.history),
  });
}

/** Recompute the whole history and compare. */
export function useVerify() {
  return useMutation({ mutationFn: () => taken(api.GET("/api/verify")) });
}
