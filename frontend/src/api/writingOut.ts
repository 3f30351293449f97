/** The manuscript's files: what they would hold, and the files that the browser saves. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

export type Format = components["schemas"]["Format"];
export type ExportPreview = components["schemas"]["ExportPreviewShown"];

/** What a file would hold today; a refusal says what stops it. */
export function useExportPreview(article: string): UseQueryResult<ExportPreview> {
  return useQuery({
    queryKey: [...key.manuscript(article), "exports"],
    // Quotes, reports and clearances it rests on change elsewhere.
    staleTime: 0,
    gcTime: 0,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/exports", { params: { path: { article_id: article } } })),
  });
}

export interface Asked {
  format: Format;
  /** For the team: quotes are numbered, and an appendix says where each stands. */
  evidence: boolean;
}

/** Write the manuscript to a file; its name holds no title. */
export function useExport(article: string) {
  return useMutation({
    mutationFn: async (asked: Asked) => {
      await saved(`/api/articles/${article}/exports`, asked, `manuscript.${asked.format}`);
      refresh(key.history);
    },
  });
}
