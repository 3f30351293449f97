/** Who writes which report, one's own draft, and what is left out of the sound. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import type {
  Draft,
  DraftPassage,
  DraftSaved,
  DraftState,
  ExclusionReason,
  Exclusion,
  Speaker,
  Taken,
  WriterChoice,
  WritingPlan,
} from "./shapes.ts";
import { allSent, whileUnsent } from "./unsent.ts";

const touched = () => [key.plans];

/** @param writers among whom to share out; null for all who do research */
export function useWritingPlan(writers: readonly string[] | null = null): UseQueryResult<WritingPlan> {
  const among = writers === null ? null : writers.join(",");
  return useQuery({
    queryKey: key.plan(among),
    queryFn: () =>
      taken(api.GET("/api/writing/plan", { params: { query: among === null ? {} : { writers: among } } })),
    placeholderData: (before) => before,
  });
}

export function useAssignWriters() {
  return useChange(
    (assignments: WriterChoice[]) => taken(api.POST("/api/writing/assignments", { body: { assignments } })),
    touched,
  );
}

export function useClaimReport(interview: string) {
  const params = { path: { interview_id: interview } };
  return useChange(
    (_: void) => taken(api.POST("/api/interviews/{interview_id}/writer", { params })),
    touched,
  );
}

export function useReleaseReport(interview: string) {
  const params = { path: { interview_id: interview } };
  return useChange(
    (_: void) => taken(api.DELETE("/api/interviews/{interview_id}/writer", { params })),
    touched,
  );
}

/** The draft as it was last saved; asked for anew at every visit, and kept nowhere after it. */
export function useDraft(interview: string): UseQueryResult<Draft> {
  return useQuery({
    queryKey: key.draft(interview),
    queryFn: async () => {
      await allSent();
      return taken(
        api.GET("/api/interviews/{interview_id}/draft", { params: { path: { interview_id: interview } } }),
      );
    },
    gcTime: 0,
  });
}

/** Save a draft; it counts as unsent work until it is answered. */
export async function saveDraft(
  interview: string,
  revision: number,
  passages: readonly DraftPassage[],
): Promise<DraftSaved> {
  const saved = await whileUnsent(
    taken(
      api.PUT("/api/interviews/{interview_id}/draft", {
        params: { path: { interview_id: interview } },
        body: { revision, passages: [...passages] },
      }),
    ),
  );
  refresh(key.plans, key.history);
  return saved;
}

/** Take over what the machine heard, behind what is written, from a time on. */
export function takeMachineDraft(interview: string, revision: number, since_ms: number): Promise<Taken> {
  const params = { path: { interview_id: interview } };
  return whileUnsent(
    taken(api.POST("/api/interviews/{interview_id}/draft/machine", { params, body: { revision, since_ms } })),
  );
}

/** Take over a file that was looked at, behind what is written. */
export function takeTranscript(
  interview: string,
  revision: number,
  file: { token: string; speakers: Record<string, Speaker>; since_ms: number },
): Promise<Taken> {
  const params = { path: { interview_id: interview } };
  return whileUnsent(
    taken(api.POST("/api/interviews/{interview_id}/draft/file", { params, body: { revision, ...file } })),
  );
}

export function useSubmitDraft(interview: string) {
  const params = { path: { interview_id: interview } };
  return useChange(
    (_: void) => taken(api.POST("/api/interviews/{interview_id}/draft/submission", { params })),
    () => [key.plans, key.reports, key.interviews],
  );
}

export function usePutDraftAside(interview: string) {
  const params = { path: { interview_id: interview } };
  return useChange(
    (_: void) => taken(api.POST("/api/interviews/{interview_id}/draft/aside", { params })),
    touched,
  );
}

/** Earlier states, asked for when they are looked at. */
export async function draftStates(interview: string): Promise<DraftState[]> {
  const params = { path: { interview_id: interview } };
  return (await taken(api.GET("/api/interviews/{interview_id}/draft/states", { params }))).items;
}

export async function draftState(interview: string, seq: number): Promise<Draft> {
  const params = { path: { interview_id: interview, seq } };
  return taken(api.GET("/api/interviews/{interview_id}/draft/states/{seq}", { params }));
}

export function useExclusions(interview: string): UseQueryResult<Exclusion[]> {
  return useQuery({
    queryKey: key.exclusions(interview),
    queryFn: async () =>
      (
        await taken(
          api.GET("/api/interviews/{interview_id}/exclusions", {
            params: { path: { interview_id: interview } },
          }),
        )
      ).items,
  });
}

export interface NewExclusion {
  start_ms: number;
  end_ms: number;
  reason: ExclusionReason;
  note: string;
}

export function useExclude(interview: string) {
  const params = { path: { interview_id: interview } };
  return useChange(
    (body: NewExclusion) => taken(api.POST("/api/interviews/{interview_id}/exclusions", { params, body })),
    () => [key.exclusions(interview)],
  );
}

export function useRestoreSound(interview: string) {
  return useChange(
    (id: string) =>
      taken(
        api.POST("/api/exclusions/{exclusion_id}/restoration", { params: { path: { exclusion_id: id } } }),
      ),
    () => [key.exclusions(interview)],
  );
}
