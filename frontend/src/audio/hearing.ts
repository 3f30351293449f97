/**
 * What was really played, measured from where the sound was at moments of the clock.
 *
 * A stretch counts when the sound ran through it aloud: not what was sought over, not
 * silence while paused, waiting or muted. Review counts on this.
 */
import { type Interval, union } from "./interval.ts";

/** How far a clock and a sound may drift apart between two looks, in milliseconds. */
const SLACK_MS = 300;
const SLACK_SHARE = 1.1;

interface Look {
  ms: number;
  at_ms: number;
  rate: number;
}

export class Hearing {
  #last: Look | null = null;
  #heard: Interval[] = [];
  #untold: Interval[] = [];

  /**
   * Say where the sound is now.
   *
   * What ran since the last look is heard, if it sounded then and is no further than the
   * clock allows.
   *
   * @param ms where the sound is, in recording time
   * @param at_ms the clock, in milliseconds of any beginning
   * @param rate the speed from now on; 0 while nothing is heard
   */
  look(ms: number, at_ms: number, rate: number): void {
    const last = this.#last;
    if (last !== null) {
      const most = (at_ms - last.at_ms) * last.rate * SLACK_SHARE + SLACK_MS;
      if (ms > last.ms && ms - last.ms <= most) this.#add({ start_ms: last.ms, end_ms: ms });
    }
    this.#last = rate > 0 ? { ms, at_ms, rate } : null;
  }

  /** The sound jumps: what lies between is not heard. */
  jump(): void {
    this.#last = null;
  }

  /** All that was heard, each stretch once. */
  get heard(): readonly Interval[] {
    return this.#heard;
  }

  /** What was heard since this was asked last; whole milliseconds. */
  take(): Interval[] {
    const untold = this.#untold.map(({ start_ms, end_ms }) => ({
      start_ms: Math.round(start_ms),
      end_ms: Math.round(end_ms),
    }));
    this.#untold = [];
    return union(untold);
  }

  #add(stretch: Interval): void {
    const last = this.#untold.at(-1);
    if (last?.end_ms === stretch.start_ms) last.end_ms = stretch.end_ms;
    else this.#untold.push({ ...stretch });
    this.#heard = union([...this.#heard, stretch]);
  }
}
