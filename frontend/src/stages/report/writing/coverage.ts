/** Which seconds of a recording are in a passage, which are excluded, which are neither. */

interface Stretch {
  start_ms: number;
  end_ms: number;
}

interface Stamped {
  start_ms: number | null;
  end_ms: number | null;
}

/**
 * The stretches that are neither kept nor excluded, in order.
 *
 * As the study reckons: a passage whose end nobody gave runs to where the next one begins,
 * or an exclusion does; the last of them covers nothing.
 */
export function uncovered(
  passages: readonly Stamped[],
  excluded: readonly Stretch[],
  duration_ms: number,
): Stretch[] {
  const starts = [...passages, ...excluded].flatMap(({ start_ms }) => (start_ms === null ? [] : [start_ms]));
  starts.sort((a, b) => a - b);
  const kept = passages.flatMap(({ start_ms, end_ms }) => {
    if (start_ms === null) return [];
    const end = end_ms ?? starts.find((start) => start > start_ms) ?? start_ms;
    return end > start_ms ? [{ start_ms, end_ms: end }] : [];
  });
  const gaps: Stretch[] = [];
  let reached = 0;
  for (const { start_ms, end_ms } of [...kept, ...excluded].sort((a, b) => a.start_ms - b.start_ms)) {
    const start = Math.min(start_ms, duration_ms);
    if (start > reached) gaps.push({ start_ms: reached, end_ms: start });
    reached = Math.max(reached, Math.min(end_ms, duration_ms));
  }
  if (reached < duration_ms) gaps.push({ start_ms: reached, end_ms: duration_ms });
  return gaps;
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start_ms, end_ms }) => sum + end_ms - start_ms, 0);
}

/** What was heard last and written nowhere: from the last covered second up to now. */
export function heardSince(
  passages: readonly Stamped[],
  excluded: readonly Stretch[],
  now_ms: number,
): Stretch | null {
  const before = [...passages, ...excluded]
    .map(({ start_ms, end_ms }) => end_ms ?? start_ms ?? 0)
    .filter((ms) => ms <= now_ms);
  const start_ms = Math.max(0, ...before);
  return start_ms < now_ms ? { start_ms, end_ms: now_ms } : null;
}
