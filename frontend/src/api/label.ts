/** Who is which label in print, by what form, and the pseudonyms. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Labels, NewLabelForm } from "./shapes.ts";

export function useLabels(article: string): UseQueryResult<Labels> {
  return useQuery({
    queryKey: key.labels(article),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/labels", { params: { path: { article_id: article } } })),
  });
}

/** Labels print in the pool, the manuscript and the chain at once. */
const touched = (article: string) => () => [key.quotes(article), key.manuscript(article), ["chain"]];

export function useChooseForm(article: string) {
  return useChange(
    (body: NewLabelForm) =>
      taken(api.PUT("/api/articles/{article_id}/labels", { params: { path: { article_id: article } }, body })),
    touched(article),
  );
}

export function useGivePseudonym(article: string) {
  return useChange(
    ({ participant, name }: { participant: string; name: string }) =>
      name.trim() === ""
        ? taken(api.DELETE("/api/participants/{participant_id}/pseudonym", { params: { path: { participant_id: participant } } }))
        : taken(
            api.PUT("/api/participants/{participant_id}/pseudonym", {
              params: { path: { participant_id: participant } },
              body: { name },
            }),
          ),
    touched(article),
  );
}

/** Whose pseudonym is somebody's real name; needs the open vault, and tells no name. */
export function useFindRealNames() {
  return useChange(async () => (await taken(api.POST("/api/vault/pseudonyms"))).items, () => []);
}
