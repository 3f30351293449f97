/** Stretches of a recording in milliseconds, half-open, and sets of them. */
export interface Interval {
  start_ms: number;
  end_ms: number;
}

/** The same stretches in order, joined where they touch or overlap; empty ones are left out. */
export function union(intervals: readonly Interval[]): Interval[] {
  const inOrder = intervals
    .filter(({ start_ms, end_ms }) => start_ms < end_ms)
    .sort((a, b) => a.start_ms - b.start_ms);
  const joined: Interval[] = [];
  for (const { start_ms, end_ms } of inOrder) {
    const last = joined.at(-1);
    if (last !== undefined && start_ms <= last.end_ms) last.end_ms = Math.max(last.end_ms, end_ms);
    else joined.push({ start_ms, end_ms });
  }
  return joined;
}

/** How many milliseconds a set covers, each counted once. */
export function covered(intervals: readonly Interval[]): number {
  return union(intervals).reduce((sum, { start_ms, end_ms }) => sum + end_ms - start_ms, 0);
}

/** What of the stretch from 0 to a length no interval covers. */
export function gaps(intervals: readonly Interval[], length_ms: number): Interval[] {
  const free: Interval[] = [];
  let from = 0;
  for (const { start_ms, end_ms } of union(intervals)) {
    if (start_ms >= length_ms) break;
    if (start_ms > from) free.push({ start_ms: from, end_ms: start_ms });
    from = Math.max(from, end_ms);
  }
  if (from < length_ms) free.push({ start_ms: from, end_ms: length_ms });
  return free;
}
