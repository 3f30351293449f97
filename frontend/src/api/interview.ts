/** Meetings: who asked whom, when, and by which guide. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  Booking,
  Guide,
  InformedAnew,
  Interview,
  InterviewEnd,
  InterviewFacts,
  InterviewStart,
  NewGuide,
  NotedInterview,
} from "./shapes.ts";

const touched = () => [key.interviews, key.participants];

export function useInterviews(): UseQueryResult<Interview[]> {
  return useQuery({
    queryKey: key.interviews,
    queryFn: async () => (await taken(api.GET("/api/interviews"))).items,
  });
}

export function useGuides(): UseQueryResult<Guide[]> {
  return useQuery({
    queryKey: key.guides,
    queryFn: async () => (await taken(api.GET("/api/guides"))).items,
  });
}

export function useWriteGuide() {
  return useChange(
    (body: NewGuide) => taken(api.POST("/api/guides", { body })),
    () => [key.guides],
  );
}

export function useBookInterview() {
  return useChange((body: Booking) => taken(api.POST("/api/interviews", { body })), touched);
}

export function useNoteInterview() {
  return useChange(
    (body: NotedInterview) => taken(api.POST("/api/interviews/noted", { body })),
    touched,
  );
}

export function useChangeInterview(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (body: InterviewFacts) => taken(api.PATCH("/api/interviews/{interview_id}", { params, body })),
    touched,
  );
}

export function useInformAnew(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (body: InformedAnew) =>
      taken(api.POST("/api/interviews/{interview_id}/informed", { params, body })),
    touched,
  );
}

export function useStartInterview(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (body: InterviewStart) =>
      taken(api.POST("/api/interviews/{interview_id}/start", { params, body })),
    touched,
  );
}

export function useEndInterview(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (body: InterviewEnd) => taken(api.POST("/api/interviews/{interview_id}/end", { params, body })),
    touched,
  );
}

/** The participant did not come, or the interview will not be held. */
export function useSkipInterview(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (what: "no-show" | "cancel") =>
      what === "cancel"
        ? taken(api.POST("/api/interviews/{interview_id}/cancel", { params }))
        : taken(api.POST("/api/interviews/{interview_id}/no-show", { params })),
    touched,
  );
}

export function useFieldNote(id: string) {
  const params = { path: { interview_id: id } };
  return useChange(
    (field_note: string) =>
      taken(api.PUT("/api/interviews/{interview_id}/note", { params, body: { field_note } })),
    touched,
  );
}
