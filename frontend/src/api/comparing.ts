/** The versions of a report that one may read, and two of them side by side. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Comparison, Version } from "./shapes.ts";

export function useVersions(report: string): UseQueryResult<Version[]> {
  return useQuery({
    queryKey: key.versions(report),
    queryFn: async () =>
      (await taken(api.GET("/api/reports/{report_id}/versions", { params: { path: { report_id: report } } }))).items,
  });
}

export function useComparison(report: string, before: number, after: number): UseQueryResult<Comparison> {
  return useQuery({
    queryKey: key.comparison(report, before, after),
    queryFn: () =>
      taken(
        api.GET("/api/reports/{report_id}/comparison", {
          params: { path: { report_id: report }, query: { before, after } },
        }),
      ),
    placeholderData: (shown) => shown,
  });
}
