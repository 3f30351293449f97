/** The codebook as a whole: where codes stand besides. */
import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";

interface PlaceOfCode {
  id: string;
  parent: string;
}

export function usePlaceCodeAlso(article: string) {
  return useChange(
    ({ id, parent }: PlaceOfCode) =>
      taken(
        api.POST("/api/codes/{code_id}/places", {
          params: { path: { code_id: id } },
          body: { parent_id: parent },
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
