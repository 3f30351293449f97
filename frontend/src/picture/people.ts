/** Where the marks of the people grid stand. */
import type { Printed } from "./safe.ts";
import type { Voiced } from "./Shape.tsx";

/** How one group's people spread over the four fields. */
export interface Spread {
  group: string;
  name: string;
  counts: Readonly<Record<Voiced, number>>;
  /** The same as it may leave the team. */
  printed: readonly Printed[];
}

/** In the order of the fields: both and A above, B and neither beneath. */
export const FIELDS: readonly Voiced[] = ["both", "only_a", "only_b", "neither"];

export function ofGroup({ counts }: Spread): number {
  return FIELDS.reduce((sum, field) => sum + counts[field], 0);
}

export const HEAD = 22;
export const LABEL = 20;
const PAD = 10;
const GAP = 32;
const PITCHES = [16, 14, 12, 10, 8, 6.5, 5, 4] as const;
const TALLEST = 132;

export interface Field {
  group: number;
  voiced: Voiced;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface GridLayout {
  /** From one mark to the next. */
  pitch: number;
  /** How many marks stand in a row of a field. */
  columns: number;
  /** Where each group begins, with its name. */
  heads: { group: number; x: number; y: number; width: number }[];
  fields: Field[];
  width: number;
  height: number;
}

/**
 * Lay out two by two fields for each group, groups side by side where there is room.
 *
 * A field is as tall as its fullest row needs; marks shrink until the fullest field is
 * no taller than a hand.
 */
export function layOut(spreads: readonly Spread[], width: number): GridLayout {
  const across = Math.max(1, Math.min(spreads.length, Math.floor((width + GAP) / (260 + GAP))));
  const block = (width - GAP * (across - 1)) / across;
  const cell = block / 2;
  const most = Math.max(1, ...spreads.flatMap(({ counts }) => FIELDS.map((field) => counts[field])));
  const inside = cell - 2 * PAD;
  const pitch =
    PITCHES.find((each) => Math.ceil(most / Math.floor(inside / each)) * each <= TALLEST) ?? (PITCHES.at(-1) as number);
  const columns = Math.max(1, Math.floor(inside / pitch));
  const tall = (voiced: Voiced, row: readonly Spread[]) =>
    Math.max(...row.map(({ counts }) => Math.ceil(counts[voiced] / columns) * pitch), pitch);
  const heads: GridLayout["heads"] = [];
  const fields: Field[] = [];
  let y = 0;
  for (let first = 0; first < spreads.length; first += across) {
    const row = spreads.slice(first, first + across);
    const heights = ([["both", "only_a"], ["only_b", "neither"]] as const).map(
      (pair) => LABEL + PAD * 1.6 + Math.max(...pair.map((voiced) => tall(voiced, row))),
    );
    row.forEach((_, index) => {
      const x = index * (block + GAP);
      heads.push({ group: first + index, x, y, width: block });
      FIELDS.forEach((voiced, place) => {
        const [column, line] = [place % 2, Math.floor(place / 2)];
        fields.push({
          group: first + index,
          voiced,
          x: x + column * cell,
          y: y + HEAD + (line === 1 ? (heights[0] ?? 0) : 0),
          width: cell,
          height: heights[line] ?? 0,
        });
      });
    });
    y += HEAD + heights.reduce((sum, height) => sum + height, 0) + (first + across < spreads.length ? 20 : 0);
  }
  return { pitch, columns, heads, fields, width, height: y + 1 };
}

/** Where the marks of a field stand: their middles, row by row. */
export function marksIn(field: Field, count: number, { pitch, columns }: GridLayout): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    x: field.x + PAD + pitch * ((index % columns) + 0.5),
    y: field.y + LABEL + PAD * 0.8 + pitch * (Math.floor(index / columns) + 0.5),
  }));
}
