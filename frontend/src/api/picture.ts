/** The door through which a picture leaves the study. */
import { useMutation } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import type { PictureFormat, PictureKind } from "./shapes.ts";

interface PictureAsked {
  picture: PictureKind;
  format: PictureFormat;
}

/** Ask whether a picture may leave; history keeps that it did. */
export function useExportPicture(article: string) {
  return useMutation({
    mutationFn: (body: PictureAsked) =>
      taken(
        api.POST("/api/articles/{article_id}/pictures", { params: { path: { article_id: article } }, body }),
      ),
    onSuccess: () => refresh(key.history),
  });
}
