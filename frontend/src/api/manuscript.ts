/** The manuscript: every change answers all of it, as it will print. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, queries, useChange } from "./queries.ts";
import type { Manuscript, NewBlock } from "./shapes.ts";

export function useManuscript(article: string): UseQueryResult<Manuscript> {
  return useQuery({
    queryKey: key.manuscript(article),
    enabled: article !== "",
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/manuscript", { params: { path: { article_id: article } } })),
  });
}

const shown = async (answer: Promise<{ data?: Manuscript }>): Promise<Manuscript> => {
  const manuscript = await taken(answer);
  queries.setQueryData(key.manuscript(manuscript.article_id), manuscript);
  return manuscript;
};

/** Whether a quote is placed, the pool shows; and what holds is asked again. */
const touched = (_: unknown, { article_id }: Manuscript) => [
  key.quotes(article_id),
  key.checks(article_id),
  key.claims(article_id),
  key.marked(article_id),
];

export function useAddBlock(article: string) {
  return useChange(
    (body: NewBlock) =>
      shown(
        api.POST("/api/articles/{article_id}/blocks", { params: { path: { article_id: article } }, body }),
      ),
    touched,
  );
}

export function useChangeBlock() {
  return useChange(
    ({ id, text }: { id: string; text: string }) =>
      shown(api.PATCH("/api/blocks/{block_id}", { params: { path: { block_id: id } }, body: { text } })),
    touched,
  );
}

export function useMoveBlock() {
  return useChange(
    ({ id, after }: { id: string; after: string | null }) =>
      shown(api.PATCH("/api/blocks/{block_id}", { params: { path: { block_id: id } }, body: { after } })),
    touched,
  );
}

/** Lay out the usual sections in an empty manuscript. */
export function useLayOut(article: string) {
  return useChange(
    (_: undefined) =>
      shown(api.POST("/api/articles/{article_id}/sections", { params: { path: { article_id: article } } })),
    touched,
  );
}

export function useRetireBlock() {
  return useChange(
    (id: string) => shown(api.DELETE("/api/blocks/{block_id}", { params: { path: { block_id: id } } })),
    touched,
  );
}
