/** Axes: from numbers to places, and where the ticks stand. */

export type Scale = (value: number) => number;

/** A straight scale; a range without extent lies at its beginning. */
export function scaleOf([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const span = high - low;
  return (value) => (span === 0 ? from : from + ((value - low) / span) * (to - from));
}

/** Whole numbers from 0 on, few enough to be read. */
export function ticksTo(most: number, wanted = 5): number[] {
  const raw = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, index) => index * whole);
}

/** Move labels apart that would stand on each other; their order is kept. */
export function apart(wanted: readonly number[], least: number, most: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = wanted.slice();
  let last = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, last + least);
    last = placed[index] ?? 0;
  }
  let bound = most;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, bound);
    bound = (placed[index] ?? 0) - least;
  }
  return placed;
}
