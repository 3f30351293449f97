/** Passages like some words: asked of a model where the study lies; ids and places alone are sent. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";

import { api, taken } from "./client.ts";
import { key, refresh, show, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";
import { whileUnsent } from "./unsent.ts";

type Served = components["schemas"];
export type Likeness = Served["LikenessShown"];
export type Like = Served["LikeShown"];

export interface LikeAsked {
  report: string;
  start: number;
  end: number;
}

const likeness = (article: string) => ["codings", "likeness", article] as const;

export function useLikeness(article: string): UseQueryResult<Likeness> {
  return useQuery({
    queryKey: likeness(article),
    queryFn: () => taken(api.GET("/api/articles/{article_id}/likeness", { params: { path: { article_id: article } } })),
  });
}

export function useLike(article: string, asked: LikeAsked | undefined, isRead: boolean): UseQueryResult<Like[]> {
  return useQuery({
    queryKey: ["codings", "like", article, asked],
    enabled: asked !== undefined && isRead,
    queryFn: async () => {
      if (asked === undefined) return [];
      const { report, start, end } = asked;
      const body = { report_id: report, start, end, limit: 20 };
      return (await taken(api.POST("/api/articles/{article_id}/like", { params: { path: { article_id: article } }, body }))).items;
    },
  });
}

/** The model reads a few passages at a time, until all are read or somebody stops it. */
export function useReading(article: string) {
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const goes = useRef(false);
  const read = async () => {
    goes.current = true;
    setReading(true);
    setError(null);
    try {
      let told: Likeness | undefined;
      do {
        told = await whileUnsent(taken(api.POST("/api/articles/{article_id}/likeness", { params: { path: { article_id: article } } })));
        show(likeness(article), told);
      } while (goes.current && told.read < told.of);
      refresh(["codings", "like"], key.history);
    } catch (refusal) {
      setError(refusal);
    }
    setReading(false);
  };
  const stop = useCallback(() => {
    goes.current = false;
  }, []);
  // Whoever leaves the room ends it; the same function all along, or each answer would.
  useEffect(() => stop, [stop]);
  return { isReading, read, stop, error, forget: () => setError(null) };
}

export function useForgetLikeness(article: string) {
  return useChange(
    () => taken(api.DELETE("/api/likeness", {})),
    () => [likeness(article), ["codings", "like"]],
  );
}
