/** Drafts of the manuscript: snapshots, what differs between them, the way to print. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { DraftComparison, Drafts, NewSnapshot, PrintFacts, SnapshotInFull } from "./draftShapes.ts";

export function useDrafts(article: string): UseQueryResult<Drafts> {
  return useQuery({
    queryKey: key.drafts(article),
    enabled: article !== "",
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/drafts", { params: { path: { article_id: article } } })),
  });
}

export function useSnapshot(id: string): UseQueryResult<SnapshotInFull> {
  return useQuery({
    queryKey: key.snapshot(id),
    queryFn: () => taken(api.GET("/api/snapshots/{snapshot_id}", { params: { path: { snapshot_id: id } } })),
  });
}

/** A snapshot beside another one, or beside the manuscript of today. */
export function useDraftComparison(before: string, after: string | undefined): UseQueryResult<DraftComparison> {
  return useQuery({
    queryKey: key.draftComparison(before, after ?? "today"),
    queryFn: () =>
      taken(
        api.GET("/api/snapshots/{snapshot_id}/comparison", {
          params: { path: { snapshot_id: before }, query: after === undefined ? {} : { after } },
        }),
      ),
  });
}

const touched = (article: string) => () => [key.manuscript(article)];

export function useMakeSnapshot(article: string) {
  return useChange(
    (body: NewSnapshot) =>
      taken(api.POST("/api/articles/{article_id}/snapshots", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

export function useFreeze(article: string) {
  return useChange(
    (body: NewSnapshot) =>
      taken(api.POST("/api/articles/{article_id}/freezing", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

export function useOpenRevision(article: string) {
  return useChange(
    (body: { reason: string }) =>
      taken(api.POST("/api/articles/{article_id}/revisions", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

export function useHandIn(article: string) {
  return useChange(
    (body: PrintFacts) =>
      taken(api.POST("/api/articles/{article_id}/submissions", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

export function usePublish(article: string) {
  return useChange(
    (body: PrintFacts) =>
      taken(api.POST("/api/articles/{article_id}/publications", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

/** Write a snapshot as a Word file that is known again when it comes back. */
export function useSendSnapshot() {
  return useMutation({
    mutationFn: async (id: string) => {
      await saved(`/api/snapshots/${id}/exports`, {}, "draft.docx");
      refresh(key.history);
    },
  });
}
