/** Comments and suggestions on the manuscript. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { NewRemark, NewSuggestion, RemarkThread, Suggested } from "./draftShapes.ts";

export function useRemarks(article: string): UseQueryResult<RemarkThread[]> {
  return useQuery({
    queryKey: key.remarks(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/remarks", { params: { path: { article_id: article } } }))).items,
  });
}

export function useSuggestions(article: string): UseQueryResult<Suggested[]> {
  return useQuery({
    queryKey: key.suggestions(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/suggestions", { params: { path: { article_id: article } } })))
        .items,
  });
}

export function useWriteRemark(article: string) {
  return useChange(
    ({ block, ...body }: NewRemark & { block: string }) =>
      taken(api.POST("/api/blocks/{block_id}/remarks", { params: { path: { block_id: block } }, body })),
    () => [key.remarks(article)],
  );
}

export function useAnswerRemark(article: string) {
  return useChange(
    ({ id, text }: { id: string; text: string }) =>
      taken(api.POST("/api/remarks/{remark_id}/answers", { params: { path: { remark_id: id } }, body: { text } })),
    () => [key.remarks(article)],
  );
}

export function useSettleRemark(article: string) {
  return useChange(
    ({ id, is_settled }: { id: string; is_settled: boolean }) =>
      taken(api.PATCH("/api/remarks/{remark_id}", { params: { path: { remark_id: id } }, body: { is_settled } })),
    () => [key.remarks(article)],
  );
}

export function useSuggest(article: string) {
  return useChange(
    (body: NewSuggestion) =>
      taken(api.POST("/api/articles/{article_id}/suggestions", { params: { path: { article_id: article } }, body })),
    () => [key.suggestions(article)],
  );
}

export function useAcceptSuggestion(article: string) {
  return useChange(
    (id: string) =>
      taken(api.POST("/api/suggestions/{suggestion_id}/acceptance", { params: { path: { suggestion_id: id } } })),
    () => [key.manuscript(article), key.quotes(article)],
  );
}

export function useDeclineSuggestion(article: string) {
  return useChange(
    ({ id, reason }: { id: string; reason: string }) =>
      taken(
        api.POST("/api/suggestions/{suggestion_id}/decline", {
          params: { path: { suggestion_id: id } },
          body: { reason },
        }),
      ),
    () => [key.suggestions(article)],
  );
}
