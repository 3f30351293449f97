/** The sample description: sentences that are counted anew from the records. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { NewSampleLine, Sample, SampleLineChange } from "./shapes.ts";

const touched = () => [key.samples];

export function useSample(article: string, language: string): UseQueryResult<Sample> {
  return useQuery({
    queryKey: key.sample(article, language),
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/sample", {
          params: {
            path: { article_id: article },
            query: language === "" ? {} : { language },
          },
        }),
      ),
  });
}

export function useLayOutSample(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    () => taken(api.POST("/api/articles/{article_id}/sample/usual", { params })),
    touched,
  );
}

export function useAddSampleLine(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (body: NewSampleLine) => taken(api.POST("/api/articles/{article_id}/sample", { params, body })),
    touched,
  );
}

export function useChangeSampleLine(id: string) {
  const params = { path: { line_id: id } };
  return useChange(
    (body: SampleLineChange) => taken(api.PATCH("/api/sample/{line_id}", { params, body })),
    touched,
  );
}

export function useRetireSampleLine(id: string) {
  const params = { path: { line_id: id } };
  return useChange(() => taken(api.DELETE("/api/sample/{line_id}", { params })), touched);
}

export function useApproveCell(id: string) {
  const params = { path: { line_id: id } };
  return useChange(
    (name: string) => taken(api.POST("/api/sample/{line_id}/approved", { params, body: { name } })),
    touched,
  );
}
