/** Where the lines of the strips stand, and the marks on them. */
/** A passage that a pole marks. */
export interface StripMark {
  /** Among the report's passages, from 0. */
  place: number;
  startMs: number | null;
  a: boolean;
  b: boolean;
  /** The number of the story it belongs to, if any. */
  story: number | null;
}

/** One report: where on it each pole is said. */
export interface Strip {
  report: string;
  /** How the report's line is called: a label, or a key. */
  label: string;
  group: string;
  /** How many places there are to say something: passages of the participant's own. */
  passages: number;
  /** The passages that a pole marks, in their order. */
  marks: readonly StripMark[];
  /** Where the last timed passage ends; null without times. */
  endsMs: number | null;
  /** How tightly the poles are held; smaller is tighter. */
  rung: number;
}

export type Unit = "passages" | "minutes";
export type Order = "tightness" | "label";

/** A mark with its place on the line, from 0 to 1. */
export interface Said extends StripMark {
  at: number;
}

export const isShared = ({ a, b }: StripMark) => a && b;

/** The marks of a strip where they stand on its line. */
export function saidOn(strip: Strip, unit: Unit): Said[] {
  return strip.marks.map((mark) => ({ ...mark, at: positionOf(strip, mark, unit) }));
}

function positionOf({ passages, endsMs }: Strip, { place, startMs }: StripMark, unit: Unit): number {
  if (unit === "minutes" && startMs !== null && endsMs !== null && endsMs > 0) {
    return Math.min(1, startMs / endsMs);
  }
  return passages === 0 ? 0 : (place + 0.5) / passages;
}

/** Stretches of a line where marks belong to one story, from 0 to 1. */
export function storiesOn(said: readonly Said[]): [number, number][] {
  const told = new Map<number, [number, number]>();
  for (const { story, at } of said) {
    if (story !== null) told.set(story, [told.get(story)?.[0] ?? at, at]);
  }
  return [...told.values()].filter(([from, to]) => to > from);
}

const label = ({ label: one }: Strip, { label: other }: Strip) =>
  one.localeCompare(other, undefined, { numeric: true });

export function inOrder(strips: readonly Strip[], order: Order): Strip[] {
  return strips.toSorted((one, other) =>
    order === "tightness" && one.rung !== other.rung ? one.rung - other.rung : label(one, other),
  );
}

/** How far a row reaches; beyond a number of reports the lines close up and lose labels. */
export function rowHeight(count: number): number {
  if (count <= 60) return 26;
  return count <= 150 ? 15 : 7;
}

/** Whether marks are so small that they are ticks: A upward, B downward. */
export const isDense = (row: number) => row < 12;

export interface StripRow {
  strip: Strip;
  /** The middle of its line. */
  y: number;
  x0: number;
  x1: number;
}

export interface StripLayout {
  rows: StripRow[];
  heads: { group: string; y: number }[];
  row: number;
  width: number;
  height: number;
}

interface StripOptions {
  unit: Unit;
  order: Order;
  /** All lines as long as the longest, without labels: what leaves the study. */
  isUniform: boolean;
}

const HEAD = 30;

/** Lay out one line a report, group by group; a line is as long as its report. */
export function layOut(
  strips: readonly Strip[],
  groups: readonly string[],
  width: number,
  { unit, order, isUniform }: StripOptions,
): StripLayout {
  const row = rowHeight(strips.length);
  const margin = isUniform || isDense(row) ? 4 : Math.min(72, width * 0.2);
  const lengthOf = ({ passages, endsMs }: Strip) => (unit === "minutes" ? (endsMs ?? 0) : passages);
  const longest = Math.max(1, ...strips.map(lengthOf));
  const room = width - margin - 10;
  const rows: StripRow[] = [];
  const heads: StripLayout["heads"] = [];
  let y = 0;
  for (const group of groups) {
    const lines = inOrder(strips.filter((each) => each.group === group), order);
    if (lines.length === 0) continue;
    heads.push({ group, y });
    y += HEAD;
    for (const strip of lines) {
      const part = isUniform ? 1 : Math.max(lengthOf(strip) / longest, 0.02);
      rows.push({ strip, y: y + row / 2, x0: margin, x1: margin + room * part });
      y += row;
    }
    y += 14;
  }
  return { rows, heads, row, width, height: Math.max(y, HEAD) };
}

/** The mark that the arrow keys lead to from another. */
export function neighbour(
  rows: readonly (readonly Said[])[],
  from: readonly [row: number, mark: number],
  keyName: string,
): readonly [row: number, mark: number] {
  const [row, mark] = from;
  const here = rows[row] ?? [];
  if (keyName === "ArrowRight") return [row, Math.min(mark + 1, here.length - 1)];
  if (keyName === "ArrowLeft") return [row, Math.max(mark - 1, 0)];
  if (keyName === "Home") return [row, 0];
  if (keyName === "End") return [row, here.length - 1];
  const step = keyName === "ArrowDown" ? 1 : keyName === "ArrowUp" ? -1 : 0;
  let next = row + step;
  while (step !== 0 && rows[next]?.length === 0) next += step;
  const there = rows[next];
  if (step === 0 || there === undefined) return from;
  const at = here[mark]?.at ?? 0;
  const nearest = there.reduce(
    (best, each, index) => (Math.abs(each.at - at) < Math.abs((there[best]?.at ?? 0) - at) ? index : best),
    0,
  );
  return [next, nearest];
}
