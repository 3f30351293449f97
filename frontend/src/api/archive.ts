/** An article's data for a repository: what it would hold, who asked for it, the file. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];
export type ArchivePreview = Served["ArchivePreviewShown"];
export type ArchiveSent = Served["ArchiveSent"];

/** Nearly every room changes what it says, so it is asked anew each time one comes. */
export function useArchive(article: string): UseQueryResult<ArchivePreview> {
  return useQuery({
    queryKey: key.archive(article),
    staleTime: 0,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/archive", { params: { path: { article_id: article } } })),
  });
}

export function useAskForArchive(article: string) {
  return useChange(
    () =>
      taken(api.POST("/api/articles/{article_id}/archive-requests", { params: { path: { article_id: article } } })),
    () => [key.archive(article)],
  );
}

export function useExportArchive(article: string) {
  return useMutation({
    mutationFn: async (body: ArchiveSent) => {
      await saved(`/api/articles/${article}/archive`, body, "archive.zip");
      refresh(key.history, key.archive(article));
    },
  });
}
