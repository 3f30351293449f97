/** The sample description: sentences that are counted anew from the records. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type {
  NewSampleLine,
  Sample,
  SampleLineChange,
  SampleTable,
  TableCell,
  TableFormat,
} from "./shapes.ts";

const touched = () => [key.samples];
const inLanguage = (language: string) => (language === "" ? {} : { language });

export function useSample(article: string, language: string): UseQueryResult<Sample> {
  return useQuery({
    queryKey: key.sample(article, language),
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/sample", {
          params: {
            path: { article_id: article },
            query: inLanguage(language),
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

export function useSampleTable(article: string, language: string): UseQueryResult<SampleTable> {
  return useQuery({
    queryKey: key.table(article, language),
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/table", {
          params: { path: { article_id: article }, query: inLanguage(language) },
        }),
      ),
  });
}

export function useApproveTableCell(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    ({ group, section, value }: TableCell) =>
      taken(
        api.POST("/api/articles/{article_id}/table/approved", {
          params,
          body: { group, section, value },
        }),
      ),
    touched,
  );
}

export function useChooseHeading(article: string) {
  const params = { path: { article_id: article } };
  return useChange(
    (body: { section: string; is_shown: boolean }) =>
      taken(api.PUT("/api/articles/{article_id}/table/headings", { params, body })),
    touched,
  );
}

/** Write the description and its table to a file that the browser saves. */
export function useExportSample(article: string, language: string) {
  return useMutation({
    mutationFn: async (format: TableFormat) => {
      const asked = { format, ...inLanguage(language) };
      await saved(`/api/articles/${article}/sample/exports`, asked, `sample.${format}`);
      refresh(key.history);
    },
  });
}
