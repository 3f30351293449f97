/** The review of a report against the sound: what was heard, judged, noted and settled. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { OffsetMap } from "../lib/offsets.ts";
import { api, taken } from "./client.ts";
import { key, show, useChange } from "./queries.ts";
import { type Placed, place } from "./report.ts";
import type { NewDiscrepancy, Passage, Review, Verdict } from "./shapes.ts";

const of = (report: string) => ({ params: { path: { report_id: report } } });
const about = (discrepancy: string) => ({ params: { path: { discrepancy_id: discrepancy } } });

/** A review with its passages in the browser's own units. */
export type PlacedReview = Omit<Review, "passages"> & { passages: Placed<Passage>[] };

function placed(review: Review): PlacedReview {
  const map = new OffsetMap(review.text);
  return { ...review, passages: review.passages.map((passage) => place(map, passage)) };
}

export function useReview(report: string): UseQueryResult<PlacedReview> {
  return useQuery({
    queryKey: key.review(report),
    queryFn: async () => placed(await taken(api.GET("/api/reports/{report_id}/review", of(report)))),
    structuralSharing: false,
  });
}

const touched = (report: string) => () => [key.review(report), key.reports];

export function useOpenReview(report: string) {
  return useChange(() => taken(api.POST("/api/reports/{report_id}/review", of(report))), touched(report));
}

export function useJudge(report: string) {
  return useChange(
    ({ passage, verdict }: { passage: string; verdict: Verdict }) =>
      taken(
        api.PUT("/api/reports/{report_id}/review/verdicts/{passage_id}", {
          params: { path: { report_id: report, passage_id: passage } },
          body: { verdict },
        }),
      ),
    touched(report),
  );
}

/** Tell what was really played; the server adds it up. */
export async function keepHeard(
  report: string,
  played: readonly { start_ms: number; end_ms: number }[],
): Promise<void> {
  const body = {
    played: played.map(({ start_ms, end_ms }) => ({ start_ms: Math.floor(start_ms), end_ms: Math.ceil(end_ms) })),
  };
  const sentAt = Date.now();
  const review = await taken(api.POST("/api/reports/{report_id}/review/heard", { ...of(report), body }));
  show(key.review(report), placed(review), sentAt);
}

export function useNoteDiscrepancy(report: string) {
  return useChange(
    (body: NewDiscrepancy) => taken(api.POST("/api/reports/{report_id}/review/discrepancies", { ...of(report), body })),
    touched(report),
  );
}

export type Settling = "correction" | "question" | "answer" | "reason";

const SETTLED = {
  correction: (id: string, words: string) =>
    taken(api.PUT("/api/discrepancies/{discrepancy_id}/correction", { ...about(id), body: { words } })),
  question: (id: string, words: string) =>
    taken(api.PUT("/api/discrepancies/{discrepancy_id}/question", { ...about(id), body: { words } })),
  answer: (id: string, words: string) =>
    taken(api.PUT("/api/discrepancies/{discrepancy_id}/answer", { ...about(id), body: { words } })),
  reason: (id: string, words: string) =>
    taken(api.PUT("/api/discrepancies/{discrepancy_id}/reason", { ...about(id), body: { words } })),
} satisfies Record<Settling, (id: string, words: string) => Promise<Review>>;

export function useSettle(report: string, discrepancy: string) {
  return useChange(
    ({ way, words }: { way: Settling; words: string }) => SETTLED[way](discrepancy, words),
    touched(report),
  );
}

export function useApprove(report: string) {
  return useChange(
    (body: { attestation: string; version: number }) =>
      taken(api.POST("/api/reports/{report_id}/approval", { ...of(report), body })),
    () => [...touched(report)(), ["codings"], ["quotes"], ["manuscript"], ["chain"]],
  );
}

export function useReturn(report: string) {
  return useChange(
    (reason: string) => taken(api.POST("/api/reports/{report_id}/return", { ...of(report), body: { reason } })),
    touched(report),
  );
}

/** The decision first, with its reason; then who reviews in place of one who has left. */
export function useNameSubstitute(report: string) {
  return useChange(
    async ({ member, text, reason }: { member: string; text: string; reason: string }) => {
      const decided = await taken(
        api.POST("/api/decisions", { body: { about_kind: "report", about_id: report, text, reason } }),
      );
      return taken(
        api.PUT("/api/reports/{report_id}/substitute", {
          ...of(report),
          body: { member_id: member, decision_id: decided.id },
        }),
      );
    },
    () => [...touched(report)(), key.decisions],
  );
}

/** How many hundredths of a recording are heard at least. */
export function useListeningShare(): UseQueryResult<number> {
  return useQuery({
    queryKey: key.share,
    queryFn: async () => (await taken(api.GET("/api/listening-share"))).share,
  });
}

export function useSetListeningShare() {
  return useChange(
    (share: number) => taken(api.PUT("/api/listening-share", { body: { share } })),
    () => [key.share, key.reports],
  );
}

export function useReopen(report: string) {
  return useChange(
    (reason: string) => taken(api.POST("/api/reports/{report_id}/reopening", { ...of(report), body: { reason } })),
    touched(report),
  );
}
