/** Articles, and the one that one works on: named in the address, or else the first. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  Article,
  ArticleChange,
  Author,
  NewArticle,
  NewStepEntry,
  NewTerminology,
  ReportChoice,
  AnalysisStep,
  Terminology,
} from "./shapes.ts";

export function useArticles(): UseQueryResult<Article[]> {
  return useQuery({
    queryKey: key.articles,
    queryFn: async () => (await taken(api.GET("/api/articles"))).items,
  });
}

export function useArticle(): Article | undefined {
  const articles = useArticles().data;
  const named = useSearch({ strict: false, select: ({ article }) => article });
  return articles?.find(({ id }) => id === named) ?? articles?.[0];
}

/** Work in the article that an object belongs to, when its address was opened by itself. */
export function useBelongsTo(id: string | undefined): void {
  const here = useArticle();
  const navigate = useNavigate();
  const isElsewhere = here !== undefined && id !== undefined && here.id !== id;
  useEffect(() => {
    if (isElsewhere) {
      void navigate({ to: ".", search: (old) => ({ ...old, article: id }), replace: true });
    }
  }, [isElsewhere, id, navigate]);
}

export function useBeginArticle() {
  return useChange(
    (body: NewArticle) => taken(api.POST("/api/articles", { body })),
    () => [key.articles],
  );
}

const touched = () => [key.articles, ["manuscript"], ["themes"], key.samples];

export function useChangeArticle(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (body: ArticleChange) => taken(api.PATCH("/api/articles/{article_id}", { params, body })),
    touched,
  );
}

export function useNameAuthors(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (items: Author[]) =>
      taken(api.PUT("/api/articles/{article_id}/authors", { params, body: { items } })),
    touched,
  );
}

export function useTerminology(id: string): UseQueryResult<Terminology> {
  const params = { path: { article_id: id } };
  return useQuery({
    queryKey: key.terminology(id),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/terminology", { params })),
  });
}

export function useStateTerminology(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (body: NewTerminology) =>
      taken(api.PUT("/api/articles/{article_id}/terminology", { params, body })),
    () => [key.terminology(id)],
  );
}

export function useSelection(id: string): UseQueryResult<ReportChoice[]> {
  const params = { path: { article_id: id } };
  return useQuery({
    queryKey: key.selection(id),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/reports", { params }))).items,
  });
}

export function useLeaveOut(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (body: { report_ids: string[]; reason: string }) =>
      taken(api.POST("/api/articles/{article_id}/reports/left-out", { params, body })),
    touched,
  );
}

export function useTakeIn(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (report_ids: string[]) =>
      taken(
        api.POST("/api/articles/{article_id}/reports/taken-in", { params, body: { report_ids } }),
      ),
    touched,
  );
}

export function useSteps(id: string): UseQueryResult<AnalysisStep[]> {
  const params = { path: { article_id: id } };
  return useQuery({
    queryKey: key.steps(id),
    // What is counted there changes with every room, so it is asked anew each time.
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/steps", { params }))).items,
  });
}

export function useEnterStep(id: string) {
  const params = { path: { article_id: id } };
  return useChange(
    (body: NewStepEntry) => taken(api.POST("/api/articles/{article_id}/steps", { params, body })),
    () => [key.steps(id)],
  );
}

export function useRetireStepEntry(article: string) {
  return useChange(
    (step_entry_id: string) =>
      api.DELETE("/api/step-entries/{step_entry_id}", { params: { path: { step_entry_id } } }),
    () => [key.steps(article)],
  );
}
