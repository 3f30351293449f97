/** Which passage sounds at a time, and at which time a word sounds. */
import { lastBefore } from "../lib/stretch.ts";
import type { Interval } from "./interval.ts";

/** A passage as it may carry times: none, where it begins, or both. */
export interface Sounded {
  id: string;
  start_ms: number | null;
  end_ms: number | null;
}

/** A passage with both times. */
export interface Timed extends Interval {
  id: string;
}

/**
 * The passages that have a time, in order of time.
 *
 * One that does not say where it ends runs until the next begins, the last one until the
 * end of the recording.
 */
export function timed(passages: readonly Sounded[], duration_ms: number): Timed[] {
  const begun = passages
    .flatMap(({ id, start_ms, end_ms }) => (start_ms === null ? [] : [{ id, start_ms, end_ms }]))
    .sort((a, b) => a.start_ms - b.start_ms);
  return begun.map(({ id, start_ms, end_ms }, index) => {
    const next = begun.slice(index + 1).find((later) => later.start_ms > start_ms);
    const until = end_ms ?? next?.start_ms ?? duration_ms;
    return { id, start_ms, end_ms: Math.max(start_ms, until) };
  });
}

/** The passage that sounds at a time: of those that began, the latest, if it still runs. */
export function passageAt(passages: readonly Timed[], ms: number): Timed | null {
  const starts = startsOf(passages);
  const passage = passages[lastBefore(starts, ms)];
  return passage !== undefined && ms < passage.end_ms ? passage : null;
}

const known = new WeakMap<readonly Timed[], number[]>();

/** Asked for at every frame of the sound: made once for each list. */
function startsOf(passages: readonly Timed[]): number[] {
  const before = known.get(passages);
  if (before !== undefined) return before;
  const starts = passages.map(({ start_ms }) => start_ms);
  known.set(passages, starts);
  return starts;
}

/**
 * About where in the sound a word of a passage is said.
 *
 * Nobody marked the words: the place is reckoned from the share of letters before it.
 *
 * @param length how many letters the passage has
 * @param offset the letter asked for
 */
export function wordTime({ start_ms, end_ms }: Interval, length: number, offset: number): number {
  if (length <= 0) return start_ms;
  const share = Math.min(Math.max(0, offset / length), 1);
  return Math.round(start_ms + (end_ms - start_ms) * share);
}

/** Where the word around a letter begins. */
export function wordStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return before.length - (/\S*$/.exec(before)?.[0].length ?? 0);
}
