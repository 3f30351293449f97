/** Search: what is looked for goes in a body, so that it never stands in an address, and stays in no cache. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { OffsetMap } from "../lib/offsets.ts";
import { api, taken } from "./client.ts";
import { askAgain, key, refresh } from "./queries.ts";
import { type Placed, place } from "./report.ts";
import type { Found, Hit, SearchAsked, Span } from "./shapes.ts";

/** How much of a hit would be coded. */
export type Reach = "text" | "sentence" | "passage";

/** A hit with its passage's words; the placed spans count from the passage's first letter. */
export interface SeenHit extends Hit {
  id: string;
  words: string;
  placed: Record<Reach, Placed<Span>>;
}

export interface Seen extends Omit<Found, "hits" | "passages"> {
  hits: SeenHit[];
}

/** The stretch of the report that a hit's reach covers, as the server counts it. */
export function reachOf(hit: Hit, reach: Reach): Span {
  return reach === "text" ? { start: hit.start, end: hit.end } : hit[reach];
}

export async function searchStudy(body: SearchAsked): Promise<Seen> {
  const { hits, passages, ...rest } = await taken(api.POST("/api/search", { body }));
  const known = new Map(passages.map(({ id, text }) => [id, { text, map: new OffsetMap(text) }]));
  return {
    ...rest,
    hits: hits.flatMap((hit) => {
      const passage = known.get(hit.passage_id);
      if (passage === undefined) return [];
      const inside = (reach: Reach) => {
        const { start, end } = reachOf(hit, reach);
        return place(passage.map, { start: start - hit.passage.start, end: end - hit.passage.start });
      };
      return [
        {
          ...hit,
          id: `${hit.passage_id} ${hit.start} ${hit.end}`,
          words: passage.text,
          placed: { text: inside("text"), sentence: inside("sentence"), passage: inside("passage") },
        },
      ];
    }),
  };
}

/** The name of a stretch of a report, to see whether it is coded already. */
export function nameOf(report: string, { start, end }: Span): string {
  return `${report} ${start} ${end}`;
}

/** The server gives no more passages of a code at once. */
const MOST = 10_000;

/** The stretches that a member gave a code already. */
export function useCodedPlaces(code: string, member: string): UseQueryResult<Set<string>> {
  return useQuery({
    queryKey: [...key.codePassages(code), "places", member],
    enabled: code !== "",
    structuralSharing: false,
    queryFn: async () => {
      const params = { path: { code_id: code }, query: { limit: MOST } };
      const { items } = await taken(api.GET("/api/codes/{code_id}/passages", { params }));
      return new Set(items.filter(({ by }) => by === member).map((coding) => nameOf(coding.report_id, coding)));
    },
  });
}

/** Give a code to what was ticked, in one step. Rejects with the refusal. */
export async function codeTicked(
  article: string,
  code: string,
  ticked: readonly Hit[],
  reach: Reach,
): Promise<number> {
  const places = ticked.map((hit) => ({ report_id: hit.report_id, version: hit.version, ...reachOf(hit, reach) }));
  const params = { path: { article_id: article } };
  const body = { code_id: code, places };
  const { codings } = await taken(api.POST("/api/articles/{article_id}/codings/ticked", { params, body }));
  refresh(key.codes(article), ["codings"], ["uncoded"], ["manuscript"], key.history, key.progress);
  await askAgain({ queryKey: ["code-passages"] });
  return codings;
}
