/** What prompted passages: questions of the interview guide, or nothing that was asked. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { type Placed, place, type ReadReport } from "./report.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type Prompt = Served["PromptShown"];
export type CodePrompts = Served["CodePromptsShown"];
export type PlacedPrompts = Omit<Served["PromptsShown"], "items"> & { items: Placed<Prompt>[] };

/** What is said of words: a question by its guide and number, or that they came unprompted. */
export type Saying = Pick<Served["PromptSent"], "start" | "end" | "guide_id" | "question">;

export function usePrompts(article: string, report: ReadReport): UseQueryResult<PlacedPrompts> {
  return useQuery({
    queryKey: [...key.prompts(article, report.id), report.text_version],
    queryFn: async () => {
      const params = { path: { article_id: article, report_id: report.id } };
      const found = await taken(api.GET("/api/articles/{article_id}/prompts/{report_id}", { params }));
      return { ...found, items: found.items.map((item) => place(report.map, item)) };
    },
    structuralSharing: false,
  });
}

export function useCodePrompts(code: string): UseQueryResult<CodePrompts> {
  return useQuery({
    queryKey: key.codePrompts(code),
    queryFn: () => taken(api.GET("/api/codes/{code_id}/prompts", { params: { path: { code_id: code } } })),
  });
}

const touched = () => [["prompts"], ["code-passages"]];

export function useSayPrompt(article: string, report: ReadReport) {
  const params = { path: { article_id: article, report_id: report.id } };
  return useChange(
    (said: Saying) =>
      taken(
        api.POST("/api/articles/{article_id}/prompts/{report_id}", {
          params,
          body: { ...said, version: report.text_version },
        }),
      ),
    touched,
  );
}

export function useTakePromptOff() {
  return useChange(
    (id: string) => taken(api.DELETE("/api/prompts/{prompt_id}", { params: { path: { prompt_id: id } } })),
    touched,
  );
}
