/** What each group is asked for, and one cell of the table of people at a time. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, show, useChange } from "./queries.ts";
import type {
  AttributeChange,
  DefinitionChange,
  Definitions,
  NewDefinition,
  Participant,
  ParticipantChange,
} from "./shapes.ts";
import { whileUnsent } from "./unsent.ts";

export function useDefinitions(): UseQueryResult<Definitions> {
  return useQuery({
    queryKey: key.attributes,
    queryFn: () => taken(api.GET("/api/attributes")),
  });
}

const touched = () => [key.participants, key.samples];

export function useDefineAttribute() {
  return useChange((body: NewDefinition) => taken(api.POST("/api/attributes", { body })), touched);
}

export function useChangeDefinition(id: string) {
  const params = { path: { attribute_id: id } };
  return useChange(
    (body: DefinitionChange) => taken(api.PATCH("/api/attributes/{attribute_id}", { params, body })),
    touched,
  );
}

/** Ask an attribute no more, or again. */
export function useRetireDefinition(id: string) {
  const params = { path: { attribute_id: id } };
  return useChange(
    (isBack: boolean) =>
      taken(
        isBack
          ? api.POST("/api/attributes/{attribute_id}/revival", { params })
          : api.DELETE("/api/attributes/{attribute_id}", { params }),
      ),
    touched,
  );
}

/** What one cell is to hold: a fact of everybody, or an attribute of the group. */
export interface CellChange {
  person: string;
  fact: { facts: ParticipantChange } | { attribute: AttributeChange };
}

async function sendCell({ person, fact }: CellChange): Promise<Participant> {
  const params = { path: { participant_id: person } };
  return "facts" in fact
    ? taken(api.PATCH("/api/participants/{participant_id}", { params, body: fact.facts }))
    : taken(api.PUT("/api/participants/{participant_id}/attributes", { params, body: fact.attribute }));
}

/** Change one cell. The answer takes the person's place in the list; nobody else is asked for anew. */
export function useChangeCell() {
  return useMutation({
    mutationFn: (change: CellChange) => whileUnsent(sendCell(change)),
    onSuccess: (answer) => {
      show<Participant[]>(key.participants, (listed) =>
        listed?.map((one) => (one.id === answer.id ? answer : one)),
      );
      refresh(key.participant(answer.id), key.samples, key.attributes, key.history, key.progress);
    },
    onError: () => refresh(key.participants),
  });
}
