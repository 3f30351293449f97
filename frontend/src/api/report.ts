/** Reports, with every span also in the browser's own units (u0, u1). */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { OffsetMap } from "../lib/offsets.ts";
import { api, taken } from "./client.ts";
import { key, queries } from "./queries.ts";
import type { Hit, Passage, Report, ReportText, Span } from "./shapes.ts";

/** A span that also knows where it lies in UTF-16 units. */
export type Placed<T extends Span> = T & { u0: number; u1: number };

export interface ReadReport extends Omit<ReportText, "passages"> {
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

async function readReport(id: string): Promise<ReadReport> {
  const report = await taken(api.GET("/api/reports/{report_id}", { params: { path: { report_id: id } } }));
  const map = new OffsetMap(report.text);
  return { ...report, map, passages: report.passages.map((passage) => place(map, passage)) };
}

export function useReports(): UseQueryResult<Report[]> {
  return useQuery({
    queryKey: key.reports,
    queryFn: async () => (await taken(api.GET("/api/reports"))).items,
  });
}

export function useReport(id: string): UseQueryResult<ReadReport> {
  return useQuery({
    queryKey: key.report(id),
    queryFn: () => readReport(id),
    // A class instance lives in the answer: compare by identity, not by content.
    structuralSharing: false,
  });
}

/** Words are searched for by POST, so that they never stand in an address. */
export async function searchWords(words: string): Promise<Hit[]> {
  return (await taken(api.POST("/api/search", { body: { words } }))).hits;
}

/** The report as it lies in the cache. */
export function cachedReport(id: string): ReadReport | undefined {
  return queries.getQueryData<ReadReport>(key.report(id));
}
