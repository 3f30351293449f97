/** The codebook of an article. */
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { answeredAs, ownId } from "./naming.ts";
import { key, queries, refresh, useChange } from "./queries.ts";
import type { Code, NewCode, PassagePage } from "./shapes.ts";

export function useCodes(article: string): UseQueryResult<Code[]> {
  return useQuery({
    queryKey: key.codes(article),
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/codes", { params: { path: { article_id: article } } })))
        .items,
  });
}

export async function addCode(article: string, code: NewCode): Promise<Code> {
  const body = await withOwnParent(code);
  return taken(api.POST("/api/articles/{article_id}/codes", { params: { path: { article_id: article } }, body }));
}

/** A parent may have been made a moment ago, and have no id of its own yet. */
async function withOwnParent<Sent extends { parent_id?: string | null }>(sent: Sent): Promise<Sent> {
  return typeof sent.parent_id === "string" ? { ...sent, parent_id: await ownId(sent.parent_id) } : sent;
}

export function useAddCode(article: string) {
  return useChange((body: NewCode) => addCode(article, body), () => [key.codes(article)]);
}

export type CodeChange = Partial<
  Pick<
    Code,
    | "name"
    | "definition"
    | "colour"
    | "origin"
    | "parent_id"
    | "position"
    | "used_when"
    | "not_used_when"
    | "example"
    | "citation"
    | "own_word"
    | "outside"
  >
>;

/** Change a code: shown at once, taken back if refused. */
export async function changeCode(article: string, id: string, change: CodeChange): Promise<Code> {
  const name = key.codes(article);
  await queries.cancelQueries({ queryKey: name });
  const before = queries.getQueryData<Code[]>(name)?.find((code) => code.id === id);
  queries.setQueryData<Code[]>(name, (codes) =>
    codes?.map((code) => (code.id === id ? { ...code, ...change } : code)),
  );
  try {
    return await taken(
      api.PATCH("/api/codes/{code_id}", { params: { path: { code_id: await ownId(id) } }, body: await withOwnParent(change) }),
    );
  } catch (error) {
    // The code may have been given its own id meanwhile, and others may have come.
    if (before !== undefined) {
      queries.setQueryData<Code[]>(name, (codes) =>
        codes?.map((code) => (code.id === answeredAs(id) ? withoutChange(code, before, change) : code)),
      );
    }
    refresh(name); // for what was asked for before, and was broken off above
    throw error;
  }
}

/** Take back what a refused change still shows of a code, and nothing that came after it. */
function withoutChange(code: Code, before: Code, change: CodeChange): Code {
  const fields = Object.keys(change) as (keyof CodeChange)[];
  const shown = fields.filter((field) => code[field] === change[field]);
  return { ...code, ...Object.fromEntries(shown.map((field) => [field, before[field]])) };
}

export function useChangeCode(article: string) {
  return useChange(
    ({ id, change }: { id: string; change: CodeChange }) => changeCode(article, id, change),
    () => [key.codes(article)],
  );
}

export function useRetireCode(article: string) {
  return useChange(
    async (id: string) => {
      await api.DELETE("/api/codes/{code_id}", { params: { path: { code_id: await ownId(id) } } });
    },
    () => [key.codes(article), ["codings"], ["code-passages"]],
  );
}

export function useCodePassages(
  code: string,
): UseInfiniteQueryResult<InfiniteData<PassagePage>> {
  return useInfiniteQuery({
    queryKey: key.codePassages(code),
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      taken(
        api.GET("/api/codes/{code_id}/passages", {
          params: {
            path: { code_id: code },
            query: { limit: 50, ...(pageParam === "" ? {} : { after: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}
