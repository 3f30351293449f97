/** The manuscript: every change answers all of it, as it will print. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, show, showing, useChange } from "./queries.ts";
import type { Manuscript, NewBlock, WritingStep, Written } from "./shapes.ts";

export function useManuscript(article: string): UseQueryResult<Manuscript> {
  return useQuery({
    queryKey: key.manuscript(article),
    enabled: article !== "",
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/manuscript", { params: { path: { article_id: article } } })),
  });
}

const shown = showing((manuscript: Manuscript) => key.manuscript(manuscript.article_id));

/** Whether a quote is placed, the pool shows; and what holds is asked again. */
const touched = (_: unknown, { article_id }: Manuscript) => [
  key.quotes(article_id),
  key.references(article_id),
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

/** Change what a block has besides its words. */
export function useBlockParts() {
  return useChange(
    ({ id, ...parts }: { id: string; level?: number; author?: string; year?: string; groups?: string[]; seen?: Record<string, string> }) =>
      shown(api.PATCH("/api/blocks/{block_id}", { params: { path: { block_id: id } }, body: parts })),
    touched,
  );
}

/** List a quote under the formula that condenses it. */
export function useCondense() {
  return useChange(
    ({ id, quote }: { id: string; quote: string }) =>
      shown(
        api.POST("/api/blocks/{block_id}/extracts", { params: { path: { block_id: id } }, body: { quote_id: quote } }),
      ),
    touched,
  );
}

/** Take an extract from the list of its formula. */
export function useRelease() {
  return useChange(
    (id: string) =>
      shown(api.DELETE("/api/extracts/{condensed_id}", { params: { path: { condensed_id: id } } })),
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

/** Tell the study what was written, and get the ids of new blocks by their names. */
export async function sendWriting(article: string, steps: WritingStep[]): Promise<Written> {
  const written = await taken(
    api.POST("/api/articles/{article_id}/writing", { params: { path: { article_id: article } }, body: { steps } }),
  );
  return written;
}

/** After writing was sent: what it changes beside the sheet. */
export function takeWriting(manuscript: Manuscript, sentAt: number): void {
  show(key.manuscript(manuscript.article_id), manuscript, sentAt);
  refresh(...touched(undefined, manuscript), key.history, key.progress);
}
