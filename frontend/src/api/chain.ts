/** A finding walked back: theme, pole, quote, passage, report version, interview. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key } from "./queries.ts";
import type { Finding, Step } from "./shapes.ts";

export function useChain(kind: Finding, id: string): UseQueryResult<Step[]> {
  return useQuery({
    queryKey: key.chain(kind, id),
    queryFn: async () =>
      (await taken(api.GET("/api/chain/{kind}/{id}", { params: { path: { kind, id } } })))
        .steps,
  });
}
