/** Several parts of a recording as one line of time. */
import { lastBefore } from "../lib/stretch.ts";

/** A part, where it begins in recording time, and where its sound is fetched. */
export interface Part {
  id: string;
  start_ms: number;
  duration_ms: number;
  url: string;
}

/** A place in a part. */
export interface Place {
  index: number;
  offset_ms: number;
}

export class Timeline {
  readonly parts: readonly Part[];
  readonly duration_ms: number;
  readonly #starts: readonly number[];

  constructor(parts: readonly Part[]) {
    this.parts = [...parts].sort((a, b) => a.start_ms - b.start_ms);
    this.#starts = this.parts.map(({ start_ms }) => start_ms);
    const last = this.parts.at(-1);
    this.duration_ms = last === undefined ? 0 : last.start_ms + last.duration_ms;
  }

  /** A time within the recording. */
  within(ms: number): number {
    return Math.min(Math.max(0, ms), this.duration_ms);
  }

  /** Which part sounds at a time, and how far into it that is. */
  placeOf(ms: number): Place {
    const at = this.within(ms);
    const index = Math.max(0, lastBefore(this.#starts, at));
    const part = this.parts[index];
    if (part === undefined) return { index: 0, offset_ms: 0 };
    return { index, offset_ms: Math.min(at - part.start_ms, part.duration_ms) };
  }

  /** The recording time of a place; a file that runs longer than was measured ends on time. */
  msOf({ index, offset_ms }: Place): number {
    const part = this.parts[index];
    if (part === undefined) return 0;
    return part.start_ms + Math.min(Math.max(0, offset_ms), part.duration_ms);
  }
}
