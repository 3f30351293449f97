/** Meetings and decisions of an article. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type {
  Agenda,
  DecisionDraft,
  DecisionState,
  Meeting,
  MeetingChange,
  OneMeeting,
  Stance,
  TeamDecision,
} from "./shapes.ts";
import { whileUnsent } from "./unsent.ts";

const touched = () => [["discussion"], key.decisions, ["themes"]];

export function useMeetings(article: string): UseQueryResult<{ items: Meeting[]; next: Agenda }> {
  const params = { path: { article_id: article } };
  return useQuery({
    queryKey: key.meetings(article),
    // What is to be talked about changes with every room, so it is asked anew each time.
    staleTime: 0,
    queryFn: () => taken(api.GET("/api/articles/{article_id}/meetings", { params })),
  });
}

export function useMeeting(id: string): UseQueryResult<OneMeeting> {
  const params = { path: { meeting_id: id } };
  return useQuery({
    queryKey: key.meeting(id),
    queryFn: () => taken(api.GET("/api/meetings/{meeting_id}", { params })),
  });
}

export function useBeginMeeting(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (body: { on: string; present: string[] }) =>
      taken(api.POST("/api/articles/{article_id}/meetings", { params, body })),
    touched,
  );
}

export function useChangeMeeting(id: string) {
  const params = { path: { meeting_id: id } };
  return useChange(
    (body: MeetingChange) => taken(api.PATCH("/api/meetings/{meeting_id}", { params, body })),
    touched,
  );
}

export function useExportMinutes(id: string) {
  return useChange(
    () => whileUnsent(saved(`/api/meetings/${id}/minutes`, { format: "docx" }, "minutes.docx")),
    () => [],
  );
}

export function useTeamDecisions(article: string): UseQueryResult<TeamDecision[]> {
  const params = { path: { article_id: article } };
  return useQuery({
    queryKey: key.teamDecisions(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/decisions", { params }))).items,
  });
}

export function useDraft(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (body: DecisionDraft) =>
      taken(api.POST("/api/articles/{article_id}/decisions", { params, body })),
    touched,
  );
}

export function useChangeDraft(id: string) {
  const params = { path: { decision_id: id } };
  return useChange(
    (body: { alternatives: string; seen: Record<string, string> }) =>
      taken(api.PATCH("/api/decisions/{decision_id}", { params, body })),
    touched,
  );
}

export function useTakePosition(id: string) {
  const params = { path: { decision_id: id } };
  return useChange(
    (body: { stance: Stance; comment: string }) =>
      taken(api.PUT("/api/decisions/{decision_id}/position", { params, body })),
    touched,
  );
}

export function useSettle(id: string) {
  const params = { path: { decision_id: id } };
  return useChange(
    (outcome: DecisionState) =>
      taken(api.PUT("/api/decisions/{decision_id}/outcome", { params, body: { outcome } })),
    touched,
  );
}
