/** Side by side where things overlap: greedy interval colouring and labels in a column. */

/** Half-open: what ends at 5 and what begins at 5 do not overlap. */
export interface Interval {
  start: number;
  end: number;
}

/**
 * The lowest free lane for each interval, in the order given.
 *
 * Longer ones that begin together come first, so that they lie nearest the text.
 * Cost: n log n, times the number of lanes.
 */
export function assignLanes(intervals: readonly Interval[]): number[] {
  const order = intervals.map((_, index) => index);
  order.sort((a, b) => {
    const one = intervals[a];
    const other = intervals[b];
    if (one === undefined || other === undefined) return 0;
    return one.start - other.start || other.end - one.end || a - b;
  });
  const lanes: number[] = Array.from({ length: intervals.length }, () => 0);
  const ends: number[] = [];
  for (const index of order) {
    const interval = intervals[index];
    if (interval === undefined) continue;
    const free = ends.findIndex((end) => end <= interval.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = interval.end;
    lanes[index] = lane;
  }
  return lanes;
}

/** A label's place in the column; what found no room near its mark is kept with it. */
export interface Row {
  index: number;
  top: number;
  /** Indices of the marks that share this row because the column is full here. */
  more: number[];
}

/**
 * Push labels down until none collides, but never further than `drift`.
 *
 * @param wanted Where each label would like to stand, ascending.
 */
export function stackLabels(wanted: readonly number[], height: number, drift: number): Row[] {
  const rows: Row[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const [index, place] of wanted.entries()) {
    const top = Math.max(place, next);
    const last = rows.at(-1);
    if (last !== undefined && top - place > drift) {
      last.more.push(index);
      continue;
    }
    rows.push({ index, top, more: [] });
    next = top + height;
  }
  return rows;
}
