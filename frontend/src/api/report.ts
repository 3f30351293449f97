/** Reports, with every span also in the browser's own units (u0, u1). */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { OffsetMap } from "../lib/offsets.ts";
import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Passage, Report, ReportText, Span } from "./shapes.ts";

/** A span that also knows where it lies in UTF-16 units. */
export type Placed<T extends Span> = T & { u0: number; u1: number };

/** A report with one version's words; `mayRead` is false where there are none for this member. */
export interface ReadReport extends Omit<ReportText, "passages" | "text_version"> {
  text_version: number;
  mayRead: boolean;
  passages: Placed<Passage>[];
  map: OffsetMap;
}

export function place<T extends Span>(map: OffsetMap, span: T): Placed<T> {
  return { ...span, u0: map.toUnits(span.start), u1: map.toUnits(span.end) };
}

/** The same stretch as the server counts it. */
export function spanOf(map: OffsetMap, u0: number, u1: number): Span {
  return { start: map.toPoints(u0), end: map.toPoints(u1) };
}

function placed(report: ReportText): ReadReport {
  const map = new OffsetMap(report.text);
  return {
    ...report,
    map,
    text_version: report.text_version ?? 0,
    mayRead: report.text_version !== null,
    passages: report.passages.map((passage) => place(map, passage)),
  };
}

export function useReports(): UseQueryResult<Report[]> {
  return useQuery({
    queryKey: key.reports,
    queryFn: async () => (await taken(api.GET("/api/reports"))).items,
  });
}

/** A report in the latest version that this member may read. */
export function useReport(id: string): UseQueryResult<ReadReport> {
  return useQuery({
    queryKey: key.report(id),
    queryFn: async () =>
      placed(await taken(api.GET("/api/reports/{report_id}", { params: { path: { report_id: id } } }))),
    // A class instance lives in the answer: compare by identity, not by content.
    structuralSharing: false,
  });
}

/** A report in the version that is coded and quoted. */
export function useAnalysed(id: string): UseQueryResult<ReadReport> {
  return useQuery({
    queryKey: key.analysed(id),
    queryFn: async () =>
      placed(
        await taken(api.GET("/api/reports/{report_id}/analysed", { params: { path: { report_id: id } } })),
      ),
    structuralSharing: false,
  });
}
