/** The discussion edition, for those who make it; its readers send nothing. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, showing, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { Edition, EditionChange, EditionFormat, EditionPieceKind } from "./outward.ts";

export function useEdition(article: string): UseQueryResult<Edition> {
  return useQuery({
    queryKey: key.edition(article),
    enabled: article !== "",
    // Told from themes, quotes and limitations, so it is asked anew each time one comes here.
    staleTime: 0,
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/edition", { params: { path: { article_id: article } } })),
  });
}

const shown = showing((edition: Edition) => key.edition(edition.article_id));
const nothing = () => [];

export function useWriteEdition(article: string) {
  return useChange(
    (body: EditionChange) =>
      shown(api.PATCH("/api/articles/{article_id}/edition", { params: { path: { article_id: article } }, body })),
    nothing,
  );
}

interface Chosen {
  kind: EditionPieceKind;
  object_id: string;
}

export function useChoosePiece(article: string) {
  return useChange(
    ({ kind, object_id, plain = "" }: Chosen & { plain?: string }) =>
      shown(
        api.PUT("/api/articles/{article_id}/edition/{kind}/{object_id}", {
          params: { path: { article_id: article, kind, object_id } },
          body: { plain },
        }),
      ),
    nothing,
  );
}

export function useDropPiece(article: string) {
  return useChange(
    ({ kind, object_id }: Chosen) =>
      shown(
        api.DELETE("/api/articles/{article_id}/edition/{kind}/{object_id}", {
          params: { path: { article_id: article, kind, object_id } },
        }),
      ),
    nothing,
  );
}

/** Write the edition to a file that the browser saves. */
export function useExportEdition(article: string) {
  return useMutation({
    mutationFn: async (format: EditionFormat) => {
      await saved(`/api/articles/${article}/edition/exports`, { format }, `edition.${format}`);
      refresh(key.history);
    },
  });
}
