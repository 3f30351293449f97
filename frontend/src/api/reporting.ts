/** What people do with a report: say whose it is, correct it, hand it on, approve it. */
import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Report, Speaker } from "./shapes.ts";

export type ReportFacts = Partial<
  Pick<Report, "participant_id" | "interviewer_id" | "writer_id" | "held_on">
> & { speakers?: Record<string, Speaker> };

const touched = () => [key.reports, ["codings"], ["quotes"], ["manuscript"], ["chain"]];

/** Say what is known about a report. */
export function useChangeReport(id: string) {
  return useChange(
    (body: ReportFacts) =>
      taken(api.PATCH("/api/reports/{id}", { params: { path: { id } }, body })),
    touched,
  );
}

/** Correct the words of a passage: a new version stands. */
export function useCorrectPassage(id: string) {
  return useChange(
    ({ passage, text }: { passage: string; text: string }) =>
      taken(
        api.PATCH("/api/reports/{id}/passages/{pid}", {
          params: { path: { id, pid: passage } },
          body: { text },
        }),
      ),
    touched,
  );
}

export function useSubmitReport(id: string) {
  return useChange(
    () => taken(api.POST("/api/reports/{id}/submission", { params: { path: { id } } })),
    touched,
  );
}

export function useApproveReport(id: string) {
  return useChange(
    (attestation: string) =>
      taken(
        api.POST("/api/reports/{id}/approval", {
          params: { path: { id } },
          body: { attestation },
        }),
      ),
    touched,
  );
}
