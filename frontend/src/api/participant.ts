/** Who was asked. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Participant } from "./shapes.ts";

export function useParticipants(): UseQueryResult<Participant[]> {
  return useQuery({
    queryKey: key.participants,
    queryFn: async () => (await taken(api.GET("/api/participants"))).items,
  });
}

export function useParticipant(id: string): UseQueryResult<Participant> {
  return useQuery({
    queryKey: key.participant(id),
    queryFn: () => taken(api.GET("/api/participants/{id}", { params: { path: { id } } })),
  });
}

export interface NewParticipant {
  group: string;
  number?: number;
  gender?: string;
  age?: number;
}

export function useAddParticipant() {
  return useChange(
    (body: NewParticipant) => taken(api.POST("/api/participants", { body })),
    () => [key.participants],
  );
}

export function useChangeParticipant(id: string) {
  return useChange(
    (body: { gender?: string | null; age?: number | null }) =>
      taken(api.PATCH("/api/participants/{id}", { params: { path: { id } }, body })),
    () => [key.participants],
  );
}

export interface AttributeGiven {
  name: string;
  value: string;
  own_words: string;
}

/** Set an attribute; an empty value takes it away. */
export function useSetAttribute(id: string) {
  return useChange(
    ({ name, ...body }: AttributeGiven) =>
      taken(
        api.PUT("/api/participants/{id}/attributes/{name}", {
          params: { path: { id, name } },
          body,
        }),
      ),
    () => [key.participants],
  );
}
