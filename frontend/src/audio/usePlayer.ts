/** A recording's player for as long as a room is open, and what the page sees of it. */
import { useEffect, useState, useSyncExternalStore } from "react";

import { Player, type PlayerState } from "./player.ts";
import { SKIP_MS, useSoundSettings } from "./settings.ts";
import type { Part } from "./timeline.ts";

const never = () => () => undefined;

const MACHINE = {
  now: () => performance.now(),
  requestFrame: (step: () => void) => requestAnimationFrame(step),
  cancelFrame: (id: number) => cancelAnimationFrame(id),
};

/**
 * A player of these parts; null without any.
 *
 * It stays the same while the parts are the same: news of the recording does not stop it.
 */
export function usePlayer(parts: readonly Part[]): Player | null {
  const [player, setPlayer] = useState<Player | null>(null);
  const { rewind_ms } = useSoundSettings();
  const name = parts.map(({ url, start_ms, duration_ms }) => `${url} ${start_ms} ${duration_ms}`).join("\n");
  useEffect(() => {
    if (name === "") return undefined;
    const made = new Player(parts, new Audio(), MACHINE);
    setPlayer(made);
    const onHidden = () => {
      if (document.visibilityState === "hidden") made.flush();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      made.dispose();
      setPlayer(null);
    };
    // The parts as they were when they last differed.
  }, [name]);
  useEffect(() => {
    if (player !== null) player.rewind_ms = rewind_ms;
  }, [player, rewind_ms]);
  useMediaKeys(player);
  return player;
}

export function usePlayerState(player: Player): PlayerState {
  return useSyncExternalStore(player.subscribe, () => player.state);
}

export function useIsPlaying(player: Player | null): boolean {
  return useSyncExternalStore(player?.subscribe ?? never, () => player?.state.isPlaying ?? false);
}

/**
 * Something that follows from where the sound is: drawn anew only when it changes.
 *
 * @param seen reckons it from the time; its answers are compared as they are (a number, a
 *   name), so it must not make new objects
 */
export function useAt<Seen>(player: Player | null, seen: (ms: number | null) => Seen): Seen {
  return useSyncExternalStore(player?.onTime ?? never, () => seen(player?.ms ?? null));
}

/** Headsets and some pedals send the keys of the system; the window may be behind others. */
function useMediaKeys(player: Player | null): void {
  useEffect(() => {
    const session = navigator.mediaSession as MediaSession | undefined;
    if (player === null || session === undefined) return undefined;
    const handlers: [MediaSessionAction, () => void][] = [
      ["play", () => player.play()],
      ["pause", () => player.pause()],
      ["seekbackward", () => player.skip(-SKIP_MS)],
      ["seekforward", () => player.skip(SKIP_MS)],
    ];
    for (const [action, handler] of handlers) session.setActionHandler(action, handler);
    return () => {
      for (const [action] of handlers) session.setActionHandler(action, null);
    };
  }, [player]);
}
