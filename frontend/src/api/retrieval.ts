/** Codings that answer a question. The question is sent, and stands in no address. */
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useMutation,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, queries, refresh } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";
import type { Retrieved } from "./shapes.ts";

type Served = components["schemas"];

export type QueryRow = Served["QueryRowShown"];
export type QuestionLaidOut = Served["QuestionLaidOut"];
export type RetrievalFormat = Served["RetrievalFileSent"]["format"];

export type Sorting = "report" | "code";

const AT_ONCE = 50;

/** Begins with "codings", so that whatever changes a coding asks anew. */
export function useRetrieved(
  article: string,
  question: string,
  sorting: Sorting,
): UseInfiniteQueryResult<InfiniteData<Retrieved>> {
  return useInfiniteQuery({
    queryKey: ["codings", "retrieved", article, question, sorting],
    enabled: question !== "",
    retry: false,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      taken(
        api.POST("/api/articles/{article_id}/retrieval", {
          params: { path: { article_id: article } },
          body: { question, sorting, skip: pageParam, limit: AT_ONCE },
        }),
      ),
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
      return shown < page.of ? shown : undefined;
    },
  });
}

/** A question as rows; null where rows cannot say the same. What is the same stays so. */
export function useQuestionRows(question: string): UseQueryResult<QuestionLaidOut> {
  return useQuery({
    queryKey: ["question-rows", question],
    enabled: question !== "",
    retry: false,
    queryFn: () => taken(api.POST("/api/retrieval/rows", { body: { question } })),
  });
}

/** Put rows together to a question as the language writes it. */
export function usePutTogether(onDone: (question: string) => void) {
  return useMutation({
    mutationFn: (rows: QueryRow[]) => taken(api.POST("/api/retrieval/question", { body: { rows } })),
    onSuccess: (laid) => {
      queries.setQueryData(["question-rows", laid.query], laid);
      onDone(laid.query);
    },
  });
}

/** Write all that answers a question to a file that the browser saves. */
export function useExportRetrieved(article: string) {
  return useMutation({
    mutationFn: async (body: Served["RetrievalFileSent"]) => {
      await saved(`/api/articles/${article}/retrieval/exports`, body, `passages.${body.format}`);
      refresh(key.history);
    },
  });
}
