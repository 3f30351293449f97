/** Codes that go and come: merged into another one, and brought back. */
import { useQuery } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

/** A code that left the codebook, as it read last. */
export type GoneCode = components["schemas"]["GoneCodeShown"];
/** What merging a code into another does, in counts. */
export type Merge = components["schemas"]["MergeShown"];

/** All that a merge may move. */
const TOUCHED = [["codes"], ["codings"], ["code-passages"], ["themes"], ["memos"], ["facets"], ["concepts"], ["questions"], ["discussion"], ["manuscript"]];

/** What merging would do, asked once another code is chosen. */
export function useMergePreview(article: string, gone: string, into: string | null) {
  return useQuery({
    queryKey: [...key.codes(article), "merge", gone, into],
    enabled: into !== null,
    retry: false,
    queryFn: () =>
      taken(
        api.GET("/api/codes/{code_id}/merge", {
          params: { path: { code_id: gone }, query: { into_id: into ?? "" } },
        }),
      ),
  });
}

export function useMergeCode() {
  return useChange(
    ({ gone, into }: { gone: string; into: string }) =>
      taken(
        api.POST("/api/codes/{code_id}/merge", {
          params: { path: { code_id: gone } },
          body: { into_id: into },
        }),
      ),
    () => TOUCHED,
  );
}

/** Codes that were retired or merged. Beneath the codes' key, so that each change asks anew. */
export function useGoneCodes(article: string) {
  return useQuery({
    queryKey: [...key.codes(article), "gone"],
    queryFn: async () =>
      (
        await taken(
          api.GET("/api/articles/{article_id}/gone-codes", { params: { path: { article_id: article } } }),
        )
      ).items,
  });
}

export function useReviveCode() {
  return useChange(
    ({ id, reason }: { id: string; reason: string }) =>
      taken(
        api.POST("/api/codes/{code_id}/revive", { params: { path: { code_id: id } }, body: { reason } }),
      ),
    () => TOUCHED,
  );
}
