/** Meetings: who asked whom, and when. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Interview, InterviewFacts } from "./shapes.ts";

export function useInterviews(): UseQueryResult<Interview[]> {
  return useQuery({
    queryKey: key.interviews,
    queryFn: async () => (await taken(api.GET("/api/interviews"))).items,
  });
}

export function usePlanInterview(participant: string) {
  return useChange(
    (facts: InterviewFacts) =>
      taken(api.POST("/api/interviews", { body: { participant_id: participant, ...facts } })),
    () => [key.interviews],
  );
}
