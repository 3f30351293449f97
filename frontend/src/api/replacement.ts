/** Replacements: tokens, what is suggested, replacing and undoing. Words travel in bodies, and stay in no cache. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, refreshAll, useChange } from "./queries.ts";
import type { FoundThing, Originals, Replacements, Identifying, Token, TokenKind } from "./shapes.ts";

export interface Words {
  originals: string[];
  report_id: string | null;
  any_case: boolean;
}

export function useTokens(): UseQueryResult<Token[]> {
  return useQuery({
    queryKey: key.tokens,
    queryFn: async () => (await taken(api.GET("/api/replacements/tokens"))).items,
  });
}

export function useAddToken() {
  return useChange(
    (body: { kind: TokenKind; wording: string }) => taken(api.POST("/api/replacements/tokens", { body })),
    () => [key.replacements],
  );
}

export function useRetireToken() {
  return useChange(
    (token_id: string) =>
      taken(api.DELETE("/api/replacements/tokens/{token_id}", { params: { path: { token_id } } })),
    () => [key.replacements],
  );
}

/** What may identify somebody in a report, or in one's own draft. */
export function useSuggestions() {
  return useMutation<Identifying[], Error, { report_id?: string; interview_id?: string }>({
    mutationFn: async (body) => (await taken(api.POST("/api/replacements/suggestions", { body }))).items,
    gcTime: 0,
  });
}

export function usePreview() {
  return useMutation<FoundThing[], Error, Words>({
    mutationFn: async (body) => (await taken(api.POST("/api/replacements/preview", { body }))).items,
    gcTime: 0,
  });
}

/** Every text of the study may have changed: all of it is asked for again. */
function everything(): void {
  void refreshAll();
}

export function useReplace() {
  return useMutation<Replacements, Error, Words & { token_id: string }>({
    mutationFn: (body) => taken(api.POST("/api/replacements", { body })),
    gcTime: 0,
    onSuccess: everything,
  });
}

export function useReplacements(): UseQueryResult<Replacements> {
  return useQuery({ queryKey: key.replacements, queryFn: () => taken(api.GET("/api/replacements")) });
}

export function useClearReplaced() {
  return useChange(
    (_: void) => taken(api.POST("/api/replacements/clear")),
    () => [key.replacements],
  );
}

/** What was replaced; nobody but the caller keeps it, and history says that it was read. */
export function useReadOriginals() {
  return useMutation<Originals, Error, void>({
    mutationFn: async () => (await taken(api.POST("/api/vault/replacements/read"))).items,
    gcTime: 0,
    onSettled: () => refresh(key.vault, key.history),
  });
}

export function useUndoReplacement() {
  return useMutation<{ left: number }, Error, string>({
    mutationFn: (replacement_id) =>
      taken(api.POST("/api/vault/replacements/{replacement_id}/undo", { params: { path: { replacement_id } } })),
    gcTime: 0,
    onSuccess: everything,
  });
}
