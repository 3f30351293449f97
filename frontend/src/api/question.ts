/** Questions that are kept: those one sees, and one's own to save, change and take away. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type SavedQuestion = Served["SavedQuestionShown"];

/** In the order of saving, worded with the names of today. */
export function useQuestions(article: string): UseQueryResult<SavedQuestion[]> {
  return useQuery({
    queryKey: key.questions(article),
    // Worded with names of codes and themes, which may have changed in another room.
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/questions", { params: { path: { article_id: article } } }))).items,
  });
}

export function useSaveQuestion(article: string) {
  return useChange(
    (body: Served["NewQuestionSent"]) =>
      taken(api.POST("/api/articles/{article_id}/questions", { params: { path: { article_id: article } }, body })),
    () => [key.questions(article)],
  );
}

export function useChangeQuestion(article: string) {
  return useChange(
    ({ id, ...body }: { id: string } & Served["QuestionChangeSent"]) =>
      taken(api.PATCH("/api/questions/{saved_question_id}", { params: { path: { saved_question_id: id } }, body })),
    () => [key.questions(article)],
  );
}

export function useTakeQuestionAway(article: string) {
  return useChange(
    (id: string) =>
      taken(
        api.DELETE("/api/articles/{article_id}/questions/{saved_question_id}", {
          params: { path: { article_id: article, saved_question_id: id } },
        }),
      ),
    () => [key.questions(article)],
  );
}
