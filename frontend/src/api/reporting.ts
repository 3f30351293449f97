/** What people do with a report: say whose it is, correct it, hand it on, approve it. */
import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { PassageMark, ReportFacts } from "./shapes.ts";

const touched = () => [key.reports, ["codings"], ["quotes"], ["manuscript"], ["chain"]];

/** Say what is known about a report. */
export function useChangeReport(id: string) {
  return useChange(
    (body: ReportFacts) =>
      taken(api.PATCH("/api/reports/{report_id}", { params: { path: { report_id: id } }, body })),
    touched,
  );
}

/** Correct the words of a passage: a new version stands. */
export function useCorrectPassage(id: string) {
  return useChange(
    ({ passage, text }: { passage: string; text: string }) =>
      taken(
        api.PATCH("/api/reports/{report_id}/passages/{passage_id}", {
          params: { path: { report_id: id, passage_id: passage } },
          body: { text },
        }),
      ),
    touched,
  );
}

/** Give a passage these marks and no others; its words stay. */
export function useMarkPassage(id: string) {
  return useChange(
    ({ passage, marks }: { passage: string; marks: PassageMark[] }) =>
      taken(
        api.PUT("/api/reports/{report_id}/passages/{passage_id}/marks", {
          params: { path: { report_id: id, passage_id: passage } },
          body: { marks },
        }),
      ),
    touched,
  );
}

export function useSubmitReport(id: string) {
  return useChange(
    () => taken(api.POST("/api/reports/{report_id}/submission", { params: { path: { report_id: id } } })),
    touched,
  );
}
