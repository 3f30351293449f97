/** The article that one works on: the chosen one, or else the first. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Article } from "./shapes.ts";

let chosen: string | null = null;
const listeners = new Set<() => void>();

/** Work on another article; kept in memory only. */
export function chooseArticle(id: string): void {
  chosen = id;
  for (const listener of listeners) listener();
}

export function useArticles(): UseQueryResult<Article[]> {
  return useQuery({
    queryKey: key.articles,
    queryFn: async () => (await taken(api.GET("/api/articles"))).items,
  });
}

export function useArticle(): Article | undefined {
  const articles = useArticles().data;
  const id = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
  );
  return articles?.find((article) => article.id === id) ?? articles?.[0];
}
