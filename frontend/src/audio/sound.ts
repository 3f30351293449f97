/** The sound of an interview as a room needs it: the recording, its player, what sounds now. */
import { type RefObject, useMemo } from "react";

import { soundAddress, usePeaks, useRecording } from "../api/recording.ts";
import type { SoundOf } from "../api/shapes.ts";
import { type Follow, useFollow } from "./follow.ts";
import { passageAt, type Sounded, timed, type Timed } from "./passageAt.ts";
import type { Player } from "./player.ts";
import type { Part } from "./timeline.ts";
import { useAt, useIsPlaying, usePlayer } from "./usePlayer.ts";
import type { Peaks } from "./Waveform.tsx";

export interface Sound {
  /** What is kept and who may listen; null while it is fetched, and without an interview. */
  of: SoundOf | null;
  /** Null until there is something this member may listen to. */
  player: Player | null;
  peaks: Peaks | null;
}

const NO_PARTS: readonly Part[] = [];

/** @param interview whose sound; null for a report without an interview */
export function useSound(interview: string | null): Sound {
  const of = useRecording(interview).data ?? null;
  const recording = of?.recording ?? null;
  const isHeard = of?.may_listen === true && recording !== null && recording.state !== "destroyed";
  const parts = useMemo(
    () =>
      interview === null || recording === null || !isHeard
        ? NO_PARTS
        : recording.parts.map(({ id, start_ms, duration_ms }) => ({
            id,
            start_ms,
            duration_ms,
            url: soundAddress(interview, id),
          })),
    [interview, isHeard, recording],
  );
  const player = usePlayer(parts);
  const peaks = usePeaks(isHeard ? interview : null).data ?? null;
  return { of, player, peaks };
}

export interface SoundedText {
  /** The passages that have times, in order of time; none without sound. */
  passages: readonly Timed[];
  /** The passage that sounds; it carries `data-sounding`. */
  current: string | null;
  follow: Follow;
}

const NONE: readonly Timed[] = [];

/**
 * A text in step with the sound.
 *
 * @param text where its passages lie
 */
export function useSoundedText(
  player: Player | null,
  passages: readonly Sounded[],
  text: RefObject<HTMLElement | null>,
): SoundedText {
  const inTime = useMemo(
    () => (player === null ? NONE : timed(passages, player.timeline.duration_ms)),
    [player, passages],
  );
  const current = useAt(player, (ms) => {
    // Before anybody went anywhere, nothing sounds: the first passage is not lit by itself.
    if (player === null || ms === null || (ms === 0 && !player.state.hasPlayed)) return null;
    return passageAt(inTime, ms)?.id ?? null;
  });
  const isPlaying = useIsPlaying(player);
  return { passages: inTime, current, follow: useFollow(text, current, isPlaying) };
}
