/**
 * The controller of a recording's sound: one line of time over its parts.
 *
 * It stands apart from the page: what plays is handed in, so that tests play without sound.
 * State changes seldom and is subscribed to as a whole; the time changes all the time and
 * has subscribers of its own.
 */
import { Hearing } from "./hearing.ts";
import type { Interval } from "./interval.ts";
import { type Part, Timeline } from "./timeline.ts";

/** What is used of an `<audio>` element. */
export type SoundElement = Pick<
  HTMLAudioElement,
  | "addEventListener"
  | "removeEventListener"
  | "currentTime"
  | "defaultPlaybackRate"
  | "ended"
  | "error"
  | "load"
  | "muted"
  | "pause"
  | "paused"
  | "play"
  | "playbackRate"
  | "preload"
  | "preservesPitch"
  | "removeAttribute"
  | "seeking"
  | "src"
  | "volume"
>;

/** What the player asks of the machine, so that tests can give their own. */
export interface Machine {
  now: () => number;
  requestFrame: (step: () => void) => number;
  cancelFrame: (id: number) => void;
}

/** Why there is no sound: it did not come, or cannot be played here, or needs a click first. */
export type Failure = "unreachable" | "unplayable" | "unasked";

export interface PlayerState {
  isPlaying: boolean;
  /** Played at least once: whoever sits here expects sound. */
  hasPlayed: boolean;
  /** 1 is as it was spoken. */
  rate: number;
  loop: Interval | null;
  failure: Failure | null;
}

export const SLOWEST = 0.5;
export const FASTEST = 2;
export const RATES = [0.5, 0.65, 0.75, 0.85, 1, 1.25, 1.5, 2] as const;
/** What is played is told at least this often. */
const TELL_EVERY_MS = 5000;
/** MediaError.MEDIA_ERR_NETWORK. */
const NETWORK = 2;

const EVENTS = ["playing", "pause", "waiting", "seeking", "seeked", "volumechange", "timeupdate", "ended", "error"];

export class Player {
  readonly timeline: Timeline;
  /** How far to go back when the sound goes on after a pause, in milliseconds. */
  rewind_ms = 1500;
  readonly #element: SoundElement;
  readonly #machine: Machine;
  readonly #hearing = new Hearing();
  readonly #stateListeners = new Set<() => void>();
  readonly #timeListeners = new Set<() => void>();
  readonly #playedListeners = new Set<(played: readonly Interval[]) => void>();
  #state: PlayerState = { isPlaying: false, hasPlayed: false, rate: 1, loop: null, failure: null };
  #index = -1;
  /** Where it goes on from, if it was paused there and nobody moved it since. */
  #pausedAt: number | null = null;
  #stopAt: number | null = null;
  #frame: number | null = null;
  #toldAt = 0;

  constructor(parts: readonly Part[], element: SoundElement, machine: Machine) {
    this.timeline = new Timeline(parts);
    this.#element = element;
    this.#machine = machine;
    element.preload = "metadata";
    element.preservesPitch = true;
    for (const name of EVENTS) element.addEventListener(name, this.#onEvent);
    if (this.timeline.parts.length > 0) this.#open(0, 0);
  }

  /** Where the sound is, in recording time. */
  get ms(): number {
    return this.timeline.msOf({ index: this.#index, offset_ms: this.#element.currentTime * 1000 });
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** All that was really played so far, each stretch once. */
  get played(): readonly Interval[] {
    return this.#hearing.heard;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  };

  /** Be told whenever the time may have changed: up to once a frame. */
  readonly onTime = (listener: () => void): (() => void) => {
    this.#timeListeners.add(listener);
    return () => this.#timeListeners.delete(listener);
  };

  /** Be told of what was really played since the last time, at least every five seconds. */
  readonly onPlayed = (listener: (played: readonly Interval[]) => void): (() => void) => {
    this.#playedListeners.add(listener);
    return () => this.#playedListeners.delete(listener);
  };

  /** Go on, a little before where it was paused; from the beginning when it had ended. */
  play(): void {
    this.#stopAt = null;
    const { loop } = this.#state;
    if (this.#pausedAt !== null && this.#pausedAt === this.ms) {
      this.#move(Math.max(this.ms - this.rewind_ms, loop?.start_ms ?? 0));
    } else if (this.#element.ended && this.#index === this.timeline.parts.length - 1) {
      this.#move(0);
    }
    this.#start();
  }

  pause(): void {
    this.#stopAt = null;
    this.#element.pause();
    this.#set({ isPlaying: false });
  }

  toggle(): void {
    if (this.#state.isPlaying) this.pause();
    else this.play();
  }

  /** Go to a time; a loop ends when it is left so. */
  seek(ms: number): void {
    const to = this.timeline.within(ms);
    const { loop } = this.#state;
    if (loop !== null && (to < loop.start_ms || to >= loop.end_ms)) this.#set({ loop: null });
    this.#stopAt = null;
    this.#move(to);
  }

  /** Go on or back by so many milliseconds; a loop is not left. */
  skip(by_ms: number): void {
    const { loop } = this.#state;
    const to = this.ms + by_ms;
    this.seek(loop === null ? to : Math.min(Math.max(loop.start_ms, to), loop.end_ms - 1));
  }

  /** Play from a time, exactly. */
  playFrom(ms: number): void {
    this.seek(ms);
    this.#start();
  }

  /** Play a stretch once, then stop. */
  playOnce({ start_ms, end_ms }: Interval): void {
    this.seek(start_ms);
    this.#stopAt = end_ms;
    this.#start();
  }

  /** Play a stretch again and again; null lets the sound go on. */
  setLoop(loop: Interval | null): void {
    const isStretch = loop !== null && loop.start_ms < loop.end_ms;
    this.#set({ loop: isStretch ? loop : null });
    this.#stopAt = null;
    if (isStretch && (this.ms < loop.start_ms || this.ms >= loop.end_ms)) this.#move(loop.start_ms);
  }

  /** Speed without a change of pitch. */
  setRate(rate: number): void {
    const next = Math.min(Math.max(SLOWEST, rate), FASTEST);
    this.#set({ rate: next });
    this.#element.playbackRate = next;
    // A part that is opened later begins at the default.
    this.#element.defaultPlaybackRate = next;
    this.#look();
  }

  /** The next speed of the list, up or down. */
  stepRate(direction: 1 | -1): void {
    const { rate } = this.#state;
    const next = direction > 0 ? RATES.find((one) => one > rate) : RATES.findLast((one) => one < rate);
    if (next !== undefined) this.setRate(next);
  }

  /** Tell now what was played until now, as before the page is left. */
  flush(): void {
    this.#look();
    this.#tell();
  }

  /** Fall silent for good. */
  dispose(): void {
    this.flush();
    for (const name of EVENTS) this.#element.removeEventListener(name, this.#onEvent);
    this.#stopFrames();
    this.#element.pause();
    // The browser lets go of the connection and of what it had fetched.
    this.#element.removeAttribute("src");
    this.#element.load();
  }

  #start(): void {
    if (this.timeline.parts.length === 0) return;
    this.#pausedAt = null;
    const hasFailed = this.#state.failure !== null;
    this.#set({ isPlaying: true, failure: null });
    if (hasFailed) {
      this.#open(this.#index, this.#element.currentTime * 1000);
      return;
    }
    const begun = this.#element.play();
    this.#beginHearing();
    begun.catch((error: unknown) => {
      // A pause or another part before the sound came is no failure.
      if (error instanceof Error && error.name === "AbortError") return;
      const isUnasked = error instanceof Error && error.name === "NotAllowedError";
      this.#set({ isPlaying: false, failure: isUnasked ? "unasked" : (this.#state.failure ?? "unplayable") });
    });
  }

  /** Put the sound somewhere without asking loops or stops. */
  #move(to_ms: number): void {
    this.#look();
    this.#hearing.jump();
    this.#pausedAt = null;
    const { index, offset_ms } = this.timeline.placeOf(to_ms);
    if (index === this.#index) this.#element.currentTime = offset_ms / 1000;
    else this.#open(index, offset_ms);
    this.#beginHearing();
    this.#tellTime();
  }

  #open(index: number, offset_ms: number): void {
    const part = this.timeline.parts[index];
    if (part === undefined) return;
    this.#hearing.jump();
    this.#index = index;
    this.#element.src = part.url;
    this.#element.playbackRate = this.#state.rate;
    // Before the sound is there, this says where it will begin.
    this.#element.currentTime = offset_ms / 1000;
    if (this.#state.isPlaying) this.#start();
  }

  readonly #onEvent = (event: Event): void => {
    switch (event.type) {
      case "ended":
        this.#onEnded();
        return;
      case "error":
        this.#hearing.jump();
        this.#set({
          isPlaying: false,
          failure: this.#element.error?.code === NETWORK ? "unreachable" : "unplayable",
        });
        return;
      case "pause":
        this.#onPause();
        break;
      case "playing":
        this.#set({ isPlaying: true, hasPlayed: true, failure: null });
        this.#look();
        this.#frames();
        break;
      default:
        this.#step();
    }
    this.#tellTime();
  };

  #onPause(): void {
    this.#look();
    this.#tell();
    this.#stopFrames();
    // An element pauses too when it ends; and the news comes late, perhaps after it went on.
    if (this.#element.ended || !this.#element.paused) return;
    this.#pausedAt = this.ms;
    this.#set({ isPlaying: false });
  }

  #onEnded(): void {
    this.#look();
    this.#tell();
    const next = this.timeline.parts[this.#index + 1];
    const { loop } = this.#state;
    if (loop !== null && (next === undefined || loop.end_ms <= next.start_ms)) {
      this.#move(loop.start_ms);
      this.#start();
    } else if (next !== undefined && (this.#stopAt === null || this.#stopAt > next.start_ms)) {
      this.#open(this.#index + 1, 0);
    } else {
      this.#stopFrames();
      this.#stopAt = null;
      this.#set({ isPlaying: false });
    }
    this.#tellTime();
  }

  /** Look where the sound is; keep to the loop and to the stop. */
  #step(): void {
    this.#look();
    if (this.#element.paused || this.#element.seeking) return;
    const { loop } = this.#state;
    if (this.#stopAt !== null && this.ms >= this.#stopAt) {
      this.pause();
    } else if (loop !== null && this.ms >= loop.end_ms) {
      this.#move(loop.start_ms);
    }
    if (this.#machine.now() - this.#toldAt >= TELL_EVERY_MS) this.#tell();
  }

  #look(): void {
    if (!this.#element.seeking) this.#beginHearing();
  }

  /**
   * Look where the sound is, or will be when it sounds.
   *
   * Asked for as soon as the sound is sent somewhere: on a busy machine its own news of playing
   * comes late, and what ran until then was heard. While it waits it stands still, so
   * nothing is counted for waiting.
   */
  #beginHearing(): void {
    const { paused, ended, muted, volume, playbackRate } = this.#element;
    const isHeard = !paused && !ended && !muted && volume > 0;
    this.#hearing.look(this.ms, this.#machine.now(), isHeard ? playbackRate : 0);
  }

  #tell(): void {
    this.#toldAt = this.#machine.now();
    const played = this.#hearing.take();
    if (played.length === 0) return;
    for (const listener of this.#playedListeners) listener(played);
  }

  #tellTime(): void {
    for (const listener of this.#timeListeners) listener();
  }

  /** While it plays, look at every frame: a loop that ends a quarter of a second late is no loop. */
  #frames(): void {
    if (this.#frame !== null) return;
    const step = () => {
      this.#frame = this.#machine.requestFrame(step);
      this.#step();
      this.#tellTime();
    };
    this.#frame = this.#machine.requestFrame(step);
  }

  #stopFrames(): void {
    if (this.#frame !== null) this.#machine.cancelFrame(this.#frame);
    this.#frame = null;
  }

  #set(change: Partial<PlayerState>): void {
    const next = { ...this.#state, ...change };
    const names = Object.keys(change) as (keyof PlayerState)[];
    if (names.every((name) => next[name] === this.#state[name])) return;
    this.#state = next;
    for (const listener of this.#stateListeners) listener();
  }
}
