/** What an article keeps for other programs and cannot show: seen in a list, removed for good. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

export type Attachment = components["schemas"]["AttachmentShown"];

export function useAttachments(article: string): UseQueryResult<Attachment[]> {
  return useQuery({
    queryKey: key.attachments(article),
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/attachments", { params: { path: { article_id: article } } })),
  });
}

/** Remove an attachment with its file and all that was coded on it; nothing brings it back. */
export function useRemoveAttachment() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/attachments/{attachment_id}", { params: { path: { attachment_id: id } } })),
    () => [["attachments"], ["leaving"]],
  );
}
