/** Facets of an article, and which codings have their values. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Facet, FacetTable, NewFacet } from "./shapes.ts";

export function useFacets(article: string): UseQueryResult<Facet[]> {
  return useQuery({
    queryKey: key.facets(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/facets", { params: { path: { article_id: article } } }))).items,
  });
}

/** By coding, the values it has; of one report. */
export function useCodingFacets(article: string, report: string): UseQueryResult<Map<string, string[]>> {
  return useQuery({
    queryKey: key.codingFacets(article, report),
    queryFn: async () => {
      const params = { path: { article_id: article }, query: { report_id: report } };
      const { items } = await taken(api.GET("/api/articles/{article_id}/coding-facets", { params }));
      const found = new Map<string, string[]>();
      for (const { coding_id, facet_value_id } of items) {
        found.set(coding_id, [...(found.get(coding_id) ?? []), facet_value_id]);
      }
      return found;
    },
    structuralSharing: false,
  });
}

/** Of which codings a facet is counted: of all, or of those that speak for a theme or one of its poles. */
export interface CountedOf {
  theme_id?: string;
  pole_id?: string;
}

export function useFacetTable(facet: string, of: CountedOf): UseQueryResult<FacetTable> {
  return useQuery({
    queryKey: key.facetTable(facet, of),
    staleTime: 0,
    placeholderData: (before) => before,
    queryFn: () =>
      taken(api.GET("/api/facets/{facet_id}/table", { params: { path: { facet_id: facet }, query: { ...of } } })),
  });
}

const touched = () => [["facets"]];

export function useAddFacet(article: string) {
  const params = { path: { article_id: article } };
  return useChange((body: NewFacet) => taken(api.POST("/api/articles/{article_id}/facets", { params, body })), touched);
}

export function useChangeFacet() {
  return useChange(
    ({ id, change }: { id: string; change: { name?: string; definition?: string; several?: boolean } }) =>
      taken(api.PATCH("/api/facets/{facet_id}", { params: { path: { facet_id: id } }, body: change })),
    touched,
  );
}

export function useRetireFacet() {
  return useChange(
    (id: string) => api.DELETE("/api/facets/{facet_id}", { params: { path: { facet_id: id } } }),
    touched,
  );
}

export function useAddFacetValue() {
  return useChange(
    ({ facet, name }: { facet: string; name: string }) =>
      taken(api.POST("/api/facets/{facet_id}/values", { params: { path: { facet_id: facet } }, body: { name } })),
    touched,
  );
}

export function useChangeFacetValue() {
  return useChange(
    ({ id, change }: { id: string; change: { name?: string; definition?: string } }) =>
      api.PATCH("/api/facet-values/{facet_value_id}", { params: { path: { facet_value_id: id } }, body: change }),
    touched,
  );
}

export function useRetireFacetValue() {
  return useChange(
    (id: string) => api.DELETE("/api/facet-values/{facet_value_id}", { params: { path: { facet_value_id: id } } }),
    touched,
  );
}

/** Give codings of one's own a value, or take it off them. */
export function useSetFacetValue() {
  return useChange(({ value, codings, isGiven }: { value: string; codings: string[]; isGiven: boolean }) => {
    const sent = { params: { path: { facet_value_id: value } }, body: { coding_ids: codings } };
    return taken(
      isGiven
        ? api.POST("/api/facet-values/{facet_value_id}/given", sent)
        : api.POST("/api/facet-values/{facet_value_id}/taken", sent),
    );
  }, touched);
}
