/** Who writes which report, one's own draft, and what is left out of the sound. */
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, queries, refresh, useChange } from "./queries.ts";
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

/** The revisions that this window made by saving, of the draft that it held then. */
const own = new WeakMap<Draft, Set<number>>();
/** Drafts that this window put aside: whatever the study holds takes their place. */
const aside = new WeakSet<Draft>();

/** The youngest revision that this window knows of. */
function youngest(held: Draft): number {
  return Math.max(held.revision, ...(own.get(held) ?? []));
}

/**
 * The draft as it was last saved; asked for anew at every visit, and kept nowhere after it.
 *
 * Asked for again, as after a colleague's undo, it stays what it was while the study holds
 * nothing but what this window saved: a younger one takes the place of what is being written.
 * An answer may be dropped, so it is compared with what is held, and nothing of it is noted.
 * After a question without an answer the room was left: what is held has not the words since.
 */
export function draftOf(interview: string) {
  const holding = () => queries.getQueryData<Draft>(key.draft(interview));
  return queryOptions({
    queryKey: key.draft(interview),
    queryFn: async () => {
      await allSent();
      const before = holding();
      const since = before === undefined ? 0 : youngest(before);
      const wasLeft = queries.getQueryState(key.draft(interview))?.status === "error";
      const found = await taken(
        api.GET("/api/interviews/{interview_id}/draft", { params: { path: { interview_id: interview } } }),
      );
      await allSent(); // what was saved meanwhile is known as one's own
      const held = holding();
      if (held === undefined || wasLeft || aside.has(held) || held.based_on !== found.based_on) return found;
      // Revisions only grow: a smaller one is of another draft, whose numbers began anew.
      if (found.revision < since) return found;
      const isOwn = found.revision === held.revision || own.get(held)?.has(found.revision) === true;
      return isOwn ? held : found;
    },
    gcTime: 0,
  });
}

export function useDraft(interview: string): UseQueryResult<Draft> {
  return useQuery(draftOf(interview));
}

/** Note what revision an answer made, before it counts as come. */
async function noted<Answer>(interview: string, coming: Promise<Answer>, made: (answer: Answer) => number): Promise<Answer> {
  const answer = await coming;
  const held = queries.getQueryData<Draft>(key.draft(interview));
  if (held !== undefined) own.set(held, new Set(own.get(held)).add(made(answer)));
  return answer;
}

/** Save a draft; it counts as unsent work until it is answered. */
export async function saveDraft(
  interview: string,
  revision: number,
  passages: readonly DraftPassage[],
): Promise<DraftSaved> {
  const params = { path: { interview_id: interview } };
  const body = { revision, passages: [...passages] };
  const sent = taken(api.PUT("/api/interviews/{interview_id}/draft", { params, body }));
  const saved = await whileUnsent(noted(interview, sent, (answer) => answer.revision));
  refresh(key.plans, key.history);
  return saved;
}

/** Take over what the machine heard, behind what is written, from a time on. */
export function takeMachineDraft(interview: string, revision: number, since_ms: number): Promise<Taken> {
  const params = { path: { interview_id: interview } };
  const sent = taken(api.POST("/api/interviews/{interview_id}/draft/machine", { params, body: { revision, since_ms } }));
  return whileUnsent(noted(interview, sent, ({ draft }) => draft.revision));
}

/** Take over a file that was looked at, behind what is written. */
export function takeTranscript(
  interview: string,
  revision: number,
  file: { token: string; speakers: Record<string, Speaker>; since_ms: number },
): Promise<Taken> {
  const params = { path: { interview_id: interview } };
  const sent = taken(api.POST("/api/interviews/{interview_id}/draft/file", { params, body: { revision, ...file } }));
  return whileUnsent(noted(interview, sent, ({ draft }) => draft.revision));
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
    async (_: void) => {
      const answer = await taken(api.POST("/api/interviews/{interview_id}/draft/aside", { params }));
      const held = queries.getQueryData<Draft>(key.draft(interview));
      if (held !== undefined) aside.add(held);
      return answer;
    },
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
