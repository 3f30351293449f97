/** What no code and no note covers, and what was left so. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { type Placed, place, type ReadReport } from "./report.ts";
import type { CoverCount, CoveredPassage, ReportCover } from "./shapes.ts";

export type PlacedCover = Omit<ReportCover, "passages"> & { passages: Placed<CoveredPassage>[] };

export function useCoverCounts(article: string, isOpen: boolean): UseQueryResult<CoverCount[]> {
  return useQuery({
    queryKey: key.coverCounts(article),
    enabled: isOpen,
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/uncoded", { params: { path: { article_id: article } } }))).items,
  });
}

export function useCover(article: string, report: ReadReport): UseQueryResult<PlacedCover> {
  return useQuery({
    queryKey: [...key.cover(article, report.id), report.text_version],
    staleTime: 0,
    queryFn: async () => {
      const params = { path: { article_id: article, report_id: report.id } };
      const found = await taken(api.GET("/api/articles/{article_id}/uncoded/{report_id}", { params }));
      return { ...found, passages: found.passages.map((passage) => place(report.map, passage)) };
    },
    structuralSharing: false,
  });
}

const touched = () => [["uncoded"]];

/** Leave stretches uncoded for one reason, in the server's own units. */
export function useLeaveUncoded(article: string, report: string) {
  const params = { path: { article_id: article, report_id: report } };
  return useChange(async ({ stretches, reason }: { stretches: { start: number; end: number }[]; reason: string }) => {
    for (const { start, end } of stretches) {
      await taken(api.POST("/api/articles/{article_id}/uncoded/{report_id}", { params, body: { start, end, reason } }));
    }
  }, touched);
}

export function useTakeUpAgain() {
  return useChange(
    (id: string) => api.DELETE("/api/left-uncoded/{left_uncoded_id}", { params: { path: { left_uncoded_id: id } } }),
    touched,
  );
}
