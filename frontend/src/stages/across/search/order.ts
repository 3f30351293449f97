/** The order of hits: as they stand, or by the words beside them, so that like uses stand together. */
import type { SeenHit } from "../../../api/search.ts";

export type Order = "report" | "before" | "after";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words on one side, the nearest first. */
export function neighbours(hit: Pick<SeenHit, "before" | "after">, side: "before" | "after"): string[] {
  const words = (hit[side].match(WORD) ?? []).map((word) => word.toLocaleLowerCase());
  return side === "before" ? words.reverse() : words;
}

/** Hits in an order; those whose neighbours are the same stay as they stand. */
export function ordered<T extends Pick<SeenHit, "before" | "after">>(hits: readonly T[], order: Order): T[] {
  if (order === "report") return [...hits];
  const keyed = hits.map((hit) => ({ hit, words: neighbours(hit, order) }));
  keyed.sort((a, b) => {
    for (let at = 0; at < Math.max(a.words.length, b.words.length); at += 1) {
      const step = (a.words[at] ?? "").localeCompare(b.words[at] ?? "");
      if (step !== 0) return step;
    }
    return 0;
  });
  return keyed.map(({ hit }) => hit);
}
