/** For tests: an audio element and a machine whose clock stands still until it is turned. */
import type { Machine, SoundElement } from "./player.ts";

/** An element that plays nothing, as the browser's own would tell of it. */
export class SilentElement extends EventTarget implements SoundElement {
  currentTime_ms = 0;
  defaultPlaybackRate = 1;
  playbackRate = 1;
  preservesPitch = false;
  preload: SoundElement["preload"] = "";
  ended = false;
  error: MediaError | null = null;
  muted = false;
  paused = true;
  readyState = 4;
  seeking = false;
  volume = 1;
  /** What was opened, in order. */
  readonly opened: string[] = [];
  #src = "";
  readonly #lengths: Readonly<Record<string, number>>;

  /** @param lengths how long each file runs, in milliseconds */
  constructor(lengths: Readonly<Record<string, number>>) {
    super();
    this.#lengths = lengths;
  }

  get src(): string {
    return this.#src;
  }

  set src(url: string) {
    this.#src = url;
    this.opened.push(url);
    this.paused = true;
    this.ended = false;
    this.currentTime_ms = 0;
  }

  get currentTime(): number {
    return this.currentTime_ms / 1000;
  }

  set currentTime(seconds: number) {
    this.currentTime_ms = seconds * 1000;
    this.ended = false;
    this.tell("seeking");
    this.tell("seeked");
  }

  play(): Promise<void> {
    this.paused = false;
    this.tell("playing");
    return Promise.resolve();
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.tell("pause");
  }

  load(): void {
    this.paused = true;
  }

  removeAttribute(): void {
    this.#src = "";
  }

  tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }

  /** Let the sound run; tells "ended" at the end of the file. */
  run(ms: number): void {
    if (this.paused || this.readyState < 3) return;
    const length = this.#lengths[this.#src] ?? 0;
    this.currentTime_ms = Math.min(this.currentTime_ms + ms * this.playbackRate, length);
    if (this.currentTime_ms < length) return;
    this.ended = true;
    this.paused = true;
    this.tell("pause");
    this.tell("ended");
  }
}

/** A machine whose time passes when it is told to, a frame every 50 ms. */
export class StillMachine implements Machine {
  readonly #element: SilentElement;
  #now = 0;
  #step: (() => void) | null = null;

  constructor(element: SilentElement) {
    this.#element = element;
  }

  readonly now = (): number => this.#now;

  readonly requestFrame = (step: () => void): number => {
    this.#step = step;
    return 1;
  };

  readonly cancelFrame = (): void => {
    this.#step = null;
  };

  /** Let time pass. */
  pass(ms: number): void {
    for (let rest = ms; rest > 0; rest -= 50) {
      const part = Math.min(50, rest);
      this.#now += part;
      this.#element.run(part);
      this.#step?.();
    }
  }
}
