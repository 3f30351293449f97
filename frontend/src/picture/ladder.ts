/** Where the parts of the ladder's bars stand. */

import type { Printed } from "./safe.ts";

/** The rungs of the ladder, tightest first. */
export const RUNGS = [
  "same passage",
  "same story",
  "adjacent passages",
  "same interview",
  "another interview",
  "only one pole",
  "neither pole",
] as const;
export type Rung = (typeof RUNGS)[number];

/** How one group's people stand on the rungs. */
export interface Standing {
  group: string;
  name: string;
  /** By rung; one that is missing holds nobody. */
  counts: Readonly<Record<string, number>>;
  /** The same as it may leave the team. */
  printed: readonly Printed[];
  /** By whom the poles are held, in words. */
  held: string;
}

export function ofStanding({ counts }: Standing): number {
  return RUNGS.reduce((sum, rung) => sum + (counts[rung] ?? 0), 0);
}

export interface Part {
  rung: Rung | "together";
  count: number;
  x: number;
  width: number;
}

/**
 * Lay the parts of a bar end to end; a person is as wide in one bar as in the next.
 *
 * @param lump rungs that are shown as one part, at the end
 * @param person how wide one person is, in pixels
 */
export function partsOf({ counts }: Standing, lump: readonly Rung[], person: number): Part[] {
  const parts: Part[] = [];
  let x = 0;
  const put = (rung: Part["rung"], count: number) => {
    if (count === 0) return;
    parts.push({ rung, count, x, width: count * person });
    x += count * person;
  };
  for (const rung of RUNGS) if (!lump.includes(rung)) put(rung, counts[rung] ?? 0);
  put("together", RUNGS.reduce((sum, rung) => (lump.includes(rung) ? sum + (counts[rung] ?? 0) : sum), 0));
  return parts;
}

/** How wide one person is, so that the largest group fits. */
export function personWidth(standings: readonly Standing[], width: number): number {
  const most = Math.max(1, ...standings.map(ofStanding));
  return Math.min(22, width / most);
}
