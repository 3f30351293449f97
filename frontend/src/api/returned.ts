/** Word files that a co-author sent back. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, changingHeaders, refusalFrom, taken } from "./client.ts";
import { key, showing, useChange } from "./queries.ts";
import type { ReturnedFile, ReturnedInFull } from "./draftShapes.ts";
import { below } from "../lib/address.ts";

export function useReturnedFiles(article: string): UseQueryResult<ReturnedFile[]> {
  return useQuery({
    queryKey: key.returnedFiles(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/returned", { params: { path: { article_id: article } } }))).items,
  });
}

export function useReturned(id: string): UseQueryResult<ReturnedInFull> {
  return useQuery({
    queryKey: key.returned(id),
    queryFn: () => taken(api.GET("/api/returned/{returned_id}", { params: { path: { returned_id: id } } })),
  });
}

/** Let the server compare a file with its snapshot. Its name stays out of the address. */
export function useBringBack(article: string) {
  return useChange(
    async ({ file, snapshot }: { file: File; snapshot: string | null }): Promise<ReturnedInFull> => {
      const query = snapshot === null ? "" : `?snapshot_id=${snapshot}`;
      const answer = await fetch(below(`/api/articles/${article}/returned${query}`), {
        method: "POST",
        body: file,
        headers: {
          ...changingHeaders(),
          "content-type": "application/octet-stream",
          "x-file-name": encodeURIComponent(file.name),
        },
        credentials: "same-origin",
      });
      if (!answer.ok) throw await refusalFrom(answer);
      return (await answer.json()) as ReturnedInFull;
    },
    () => [key.returnedFiles(article)],
  );
}

const shown = showing((found: ReturnedInFull) => key.returned(found.returned.id));
const touched = (_: string, { returned }: ReturnedInFull) => [key.manuscript(returned.article_id)];

export function useTakeOver() {
  return useChange(
    (id: string) =>
      shown(api.POST("/api/differences/{difference_id}/suggestion", { params: { path: { difference_id: id } } })),
    touched,
  );
}

export function useLayAside() {
  return useChange(
    (id: string) => shown(api.POST("/api/differences/{difference_id}/aside", { params: { path: { difference_id: id } } })),
    touched,
  );
}
