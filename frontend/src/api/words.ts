/** Words in context. What is looked for is sent, and stands in no address and no cache. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type TermsAsked = Required<Served["TermsSent"]>;
export type TermSet = Served["TermSetShown"];
export type InContext = Served["InContextShown"];
export type Use = Served["UseShown"];

export function useInContext(article: string) {
  return useMutation({
    mutationFn: (body: TermsAsked) =>
      taken(api.POST("/api/articles/{article_id}/words", { params: { path: { article_id: article } }, body })),
  });
}

/** Write all places to a file that the browser saves. */
export function useExportInContext(article: string) {
  return useMutation({
    mutationFn: async (body: TermsAsked & Pick<Served["WordsFileSent"], "format">) => {
      await saved(`/api/articles/${article}/words/exports`, body, `words.${body.format}`);
      refresh(key.history);
    },
  });
}

/** Those that are one's own or shared, in the order of saving. */
export function useTermSets(article: string): UseQueryResult<TermSet[]> {
  return useQuery({
    queryKey: key.termSets(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/term-sets", { params: { path: { article_id: article } } }))).items,
  });
}

export function useSaveTermSet(article: string) {
  return useChange(
    (body: Served["NewTermSetSent"]) =>
      taken(api.POST("/api/articles/{article_id}/term-sets", { params: { path: { article_id: article } }, body })),
    () => [key.termSets(article)],
  );
}

export function useChangeTermSet(article: string) {
  return useChange(
    ({ id, ...body }: { id: string } & Served["TermSetChangeSent"]) =>
      taken(api.PATCH("/api/term-sets/{term_set_id}", { params: { path: { term_set_id: id } }, body })),
    () => [key.termSets(article)],
  );
}

export function useTakeTermSetAway(article: string) {
  return useChange(
    (id: string) =>
      taken(
        api.DELETE("/api/articles/{article_id}/term-sets/{term_set_id}", {
          params: { path: { article_id: article, term_set_id: id } },
        }),
      ),
    () => [key.termSets(article)],
  );
}
