/** The codebook as a whole: where codes stand besides, and how it stood. */
import { useQuery } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { ownId } from "./naming.ts";
import { key, useChange } from "./queries.ts";

interface PlaceOfCode {
  id: string;
  parent: string;
}

export function usePlaceCodeAlso(article: string) {
  return useChange(
    async ({ id, parent }: PlaceOfCode) =>
      taken(
        api.POST("/api/codes/{code_id}/places", {
          params: { path: { code_id: await ownId(id) } },
          body: { parent_id: await ownId(parent) },
        }),
      ),
    () => [key.codes(article)],
  );
}

export function useTakeCodeFrom(article: string) {
  return useChange(
    ({ id, parent }: PlaceOfCode) =>
      taken(
        api.DELETE("/api/codes/{code_id}/places/{parent_id}", {
          params: { path: { code_id: id, parent_id: parent } },
        }),
      ),
    () => [key.codes(article)],
  );
}

/** How a code has read, the earliest first. Beneath the codes' key, so that each change asks anew. */
export function useCodeVersions(article: string, id: string, isOpen: boolean) {
  return useQuery({
    queryKey: [...key.codes(article), "versions", id],
    enabled: isOpen,
    queryFn: async () =>
      (await taken(api.GET("/api/codes/{code_id}/versions", { params: { path: { code_id: id } } }))).items,
  });
}

/** As of when: the end of a day, or when a meeting began. */
export type AsOf = { on: string } | { meeting_id: string };

/** Beneath the codes' key, so that each change asks anew. */
export function useCodebookThen(article: string, asOf: AsOf) {
  return useQuery({
    queryKey: [...key.codes(article), "then", asOf],
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/codebook/then", {
          params: { path: { article_id: article }, query: asOf },
        }),
      ),
  });
}

export type Naming = "analysts" | "participants";

/** Whose names for codes show in files, tables and pictures. */
export function useNaming(article: string) {
  return useQuery({
    queryKey: [...key.codes(article), "naming"],
    queryFn: async () => {
      const params = { path: { article_id: article } };
      return (await taken(api.GET("/api/articles/{article_id}/codebook/naming", { params }))).naming;
    },
  });
}

export function useChooseNaming(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (naming: Naming) => taken(api.PUT("/api/articles/{article_id}/codebook/naming", { params, body: { naming } })),
    () => [key.codes(article), ["manuscript"]],
  );
}
