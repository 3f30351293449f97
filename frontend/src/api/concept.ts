/** Sensitising concepts of an article: their words, their place, the codes and themes tied to them. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { addCode } from "./code.ts";
import { key, useChange } from "./queries.ts";
import type { Concept } from "./shapes.ts";

export function useConcepts(article: string): UseQueryResult<Concept[]> {
  return useQuery({
    queryKey: key.concepts(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/concepts", { params: { path: { article_id: article } } }))).items,
  });
}

const touched = () => [["concepts"]];

export function useAddConcept(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (body: { name: string; parent_id: string | null }) =>
      taken(
        api.POST("/api/articles/{article_id}/concepts", { params, body: { definition: "", citation: "", ...body } }),
      ),
    touched,
  );
}

export function useChangeConcept() {
  return useChange(
    ({ id, change }: { id: string; change: { name?: string; definition?: string; citation?: string } }) =>
      taken(api.PATCH("/api/concepts/{concept_id}", { params: { path: { concept_id: id } }, body: change })),
    touched,
  );
}

export function useMoveConcept() {
  return useChange(
    ({ id, parent }: { id: string; parent: string | null }) =>
      taken(
        api.PUT("/api/concepts/{concept_id}/place", {
          params: { path: { concept_id: id } },
          body: { parent_id: parent },
        }),
      ),
    touched,
  );
}

export function useRetireConcept() {
  return useChange(
    (id: string) => taken(api.DELETE("/api/concepts/{concept_id}", { params: { path: { concept_id: id } } })),
    touched,
  );
}

export function useTieConcept(concept: string) {
  return useChange(({ code, isTied }: { code: string; isTied: boolean }) => {
    const params = { path: { concept_id: concept, code_id: code } };
    return isTied
      ? taken(api.PUT("/api/concepts/{concept_id}/codes/{code_id}", { params }))
      : taken(api.DELETE("/api/concepts/{concept_id}/codes/{code_id}", { params }));
  }, touched);
}

export function useCiteConcept(theme: string) {
  return useChange(({ concept, isCited }: { concept: string; isCited: boolean }) => {
    const params = { path: { theme_id: theme, concept_id: concept } };
    return isCited
      ? taken(api.PUT("/api/themes/{theme_id}/concepts/{concept_id}", { params }))
      : taken(api.DELETE("/api/themes/{theme_id}/concepts/{concept_id}", { params }));
  }, touched);
}

/** A code of the concept's name that cites its literature, tied to it. */
export function useMakeCodeOf(article: string) {
  return useChange(
    async ({ concept, colour }: { concept: Concept; colour: number }) => {
      const code = await addCode(article, {
        name: concept.name,
        parent_id: null,
        colour,
        definition: concept.definition,
        origin: "literature",
        citation: concept.literature,
      });
      const params = { path: { concept_id: concept.id, code_id: code.id } };
      await taken(api.PUT("/api/concepts/{concept_id}/codes/{code_id}", { params }));
      return code;
    },
    () => [["concepts"], key.codes(article)],
  );
}
