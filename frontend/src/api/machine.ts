/** Drafts by machine: which engines there are, and what one heard. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { MachineAsked, MachineDraft, SpeechEngines } from "./shapes.ts";

const ASK_AGAIN_MS = 3_000;
const PATH = "/api/interviews/{interview_id}/machine-draft";

export function useEngines(): UseQueryResult<SpeechEngines> {
  return useQuery({
    queryKey: [...key.machine, "engines"],
    queryFn: () => taken(api.GET("/api/speech/engines")),
  });
}

/** What the machine heard so far; asked again by itself while it listens. */
export function useMachineDraft(id: string): UseQueryResult<MachineDraft | null> {
  return useQuery({
    queryKey: [...key.machine, id],
    queryFn: async () =>
      (await taken(api.GET(PATH, { params: { path: { interview_id: id } } }))).draft,
    refetchInterval: ({ state }) => (state.data?.working === true ? ASK_AGAIN_MS : false),
  });
}

const touched = () => [key.machine];

export function useBeginMachineDraft(id: string) {
  const params = { path: { interview_id: id } };
  return useChange((body: MachineAsked) => taken(api.POST(PATH, { params, body })), touched);
}

export function useStopMachineDraft(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(() => taken(api.POST(`${PATH}/stop`, { params })), touched);
}

export function useDiscardMachineDraft(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(() => taken(api.DELETE(PATH, { params })), touched);
}
