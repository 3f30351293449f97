/** Memos: those one may read, and one's own to write, share and take away. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type Memo = Served["MemoShown"];
export type MemoAbout = Memo["about"];
export type MemoWording = Served["MemoWordingShown"];
export type NewMemo = Served["NewMemoSent"];
export type MemoFormat = Served["MemoFormat"];

/** All memos one may read, those changed last first; rooms choose from them. */
export function useMemos(): UseQueryResult<Memo[]> {
  return useQuery({
    queryKey: key.memos,
    queryFn: async () => (await taken(api.GET("/api/memos"))).items,
  });
}

export function useMemoWordings(id: string, isWanted: boolean): UseQueryResult<MemoWording[]> {
  return useQuery({
    queryKey: key.memoWordings(id),
    enabled: isWanted,
    queryFn: async () =>
      (await taken(api.GET("/api/memos/{memo_id}/wordings", { params: { path: { memo_id: id } } }))).items,
  });
}

export function useWriteMemo() {
  return useChange(
    (body: NewMemo) => taken(api.POST("/api/memos", { body })),
    () => [key.memos],
  );
}

export function useChangeMemo(id: string) {
  return useChange(
    (body: Served["MemoChangeSent"]) =>
      taken(api.PATCH("/api/memos/{memo_id}", { params: { path: { memo_id: id } }, body })),
    () => [key.memos],
  );
}

export function useShareMemo(id: string) {
  return useChange(
    (_: undefined) => taken(api.POST("/api/memos/{memo_id}/share", { params: { path: { memo_id: id } } })),
    () => [key.memos],
  );
}

export function useTakeMemoAway(id: string) {
  return useChange(
    (_: undefined) => taken(api.DELETE("/api/memos/{memo_id}", { params: { path: { memo_id: id } } })),
    () => [key.memos],
  );
}

/** Write memos to a file that the browser saves; its name tells nothing. */
export function useExportMemos() {
  return useMutation({
    mutationFn: async ({ ids, format }: { ids: string[]; format: MemoFormat }) => {
      await saved("/api/memos/exports", { memo_ids: ids, format }, `memos.${format}`);
      refresh(key.history);
    },
  });
}
