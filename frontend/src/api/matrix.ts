/** Matrices of codes: the counts, and the passages behind a cell. */
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useMutation,
  type UseMutationResult,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";
import type { Across, CellPassages, Matrix, MatrixUnit } from "./shapes.ts";

const AT_ONCE = 50;

export type CountFormat = components["schemas"]["MatrixFormat"];

export interface Asked {
  across: Across;
  unit: MatrixUnit;
  /** The facet or the attribute whose values stand in the columns. */
  by?: string;
}

export interface CellAsked extends Asked {
  code: string;
  column: string;
}

export function useMatrix(article: string, { across, unit, by = "" }: Asked): UseQueryResult<Matrix> {
  return useQuery({
    queryKey: key.matrix(article, across, unit, by),
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: () =>
      taken(api.GET("/api/articles/{article_id}/matrix", { params: { path: { article_id: article }, query: { across, unit, by } } })),
  });
}

export function useCell(article: string, { across, unit, by = "", code, column }: CellAsked): UseInfiniteQueryResult<InfiniteData<CellPassages>> {
  return useInfiniteQuery({
    queryKey: key.cell(article, across, unit, by, code, column),
    staleTime: 0,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      taken(
        api.GET("/api/articles/{article_id}/matrix/{code_id}/{column}", {
          params: {
            path: { article_id: article, code_id: code, column },
            query: { across, unit, by, first: pageParam, limit: AT_ONCE },
          },
        }),
      ),
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, each) => sum + each.items.length, 0);
      return shown < page.of ? shown : undefined;
    },
  });
}

/** Write a matrix, or those of its codes that are shown, to a file. */
export function useMatrixFile(article: string, asked: Asked, codes: readonly string[] | null): UseMutationResult<void, Error, CountFormat> {
  return useMutation({
    mutationFn: async (format) => {
      await saved(`/api/articles/${article}/matrix/exports`, { ...asked, format, code_ids: codes }, `matrix.${format}`);
      refresh(key.history);
    },
  });
}

/** Write all codes that meet to a file. */
export function usePairsFile(article: string): UseMutationResult<void, Error, CountFormat> {
  return useMutation({
    mutationFn: async (format) => {
      await saved(`/api/articles/${article}/together/exports`, { format }, `pairs.${format}`);
      refresh(key.history);
    },
  });
}
