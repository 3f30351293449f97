/** What happened, and taking one's own latest step back. */
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";

import { told } from "../lib/translation.ts";
import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Happening } from "./shapes.ts";

/** Undo or redo; answers the sentence of the step, and the code it was about. */
export async function step(direction: "undo" | "redo"): Promise<string> {
  const named =
    direction === "undo"
      ? (await taken(api.POST("/api/undo"))).undone
      : (await taken(api.POST("/api/redo"))).redone;
  return named.code === "" ? told(named) : `${named.code}: ${told(named)}`;
}

const STEPS_A_PAGE = 100;

/** All steps, latest first, a page at a time. */
export function useHistory(): UseInfiniteQueryResult<InfiniteData<Happening[]>> {
  return useInfiniteQuery({
    queryKey: key.history,
    initialPageParam: 0,
    queryFn: async ({ pageParam }) => {
      const query = { limit: STEPS_A_PAGE, ...(pageParam === 0 ? {} : { before: pageParam }) };
      return (await taken(api.GET("/api/history", { params: { query } }))).items;
    },
    getNextPageParam: (page) => (page.length < STEPS_A_PAGE ? undefined : page.at(-1)?.seq),
  });
}
