/** Who was asked. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { AttributeChange, NewParticipant, Participant, ParticipantChange } from "./shapes.ts";

export function useParticipants(): UseQueryResult<Participant[]> {
  return useQuery({
    queryKey: key.participants,
    queryFn: async () => (await taken(api.GET("/api/participants"))).items,
  });
}

export function useParticipant(id: string): UseQueryResult<Participant> {
  return useQuery({
    queryKey: key.participant(id),
    queryFn: () => taken(api.GET("/api/participants/{participant_id}", { params: { path: { participant_id: id } } })),
  });
}

export function useAddParticipant() {
  return useChange(
    (body: NewParticipant) => taken(api.POST("/api/participants", { body })),
    () => [key.participants],
  );
}

export function useChangeParticipant(id: string) {
  return useChange(
    (body: ParticipantChange) =>
      taken(api.PATCH("/api/participants/{participant_id}", { params: { path: { participant_id: id } }, body })),
    () => [key.participants],
  );
}

/** Set an attribute; an empty value takes it away. */
export function useSetAttribute(id: string) {
  return useChange(
    (body: AttributeChange) =>
      taken(
        api.PUT("/api/participants/{participant_id}/attributes", {
          params: { path: { participant_id: id } },
          body,
        }),
      ),
    () => [key.participants],
  );
}
