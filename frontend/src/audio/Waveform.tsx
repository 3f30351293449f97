/** The shape of the sound, to see where one is and to go elsewhere; drawn from the server's peaks. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type WaveSurfer from "wavesurfer.js";

import { clock } from "../lib/clock.ts";
import { t } from "../lib/translation.ts";
import type { Interval } from "./interval.ts";
import type { Player } from "./player.ts";
import { SKIP_MS } from "./settings.ts";
import { useAt, usePlayerState } from "./usePlayer.ts";

/** Loudness of the whole recording, 0 to 255, so many a second. */
export interface Peaks {
  per_second: number;
  peaks: readonly number[];
}

const HEIGHT_PX = 44;
/** Seen closely, a second is so wide: a breath can be told from a word. */
const CLOSE_PX = 40;
const MINUTE_MS = 60_000;

function ink(element: HTMLElement) {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    waveColor: of("--rule-strong"),
    progressColor: of("--accent"),
    cursorColor: of("--ink"),
  };
}

/** wavesurfer.js draws and takes the pointer; it plays nothing. */
function useDrawing(player: Player, peaks: Peaks | null) {
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<WaveSurfer | null>(null);
  const { duration_ms } = player.timeline;
  useEffect(() => {
    const container = place.current;
    if (container === null || peaks === null || peaks.peaks.length === 0) return undefined;
    let made: WaveSurfer | null = null;
    let isGone = false;
    const scheme = new MutationObserver(() => made?.setOptions(ink(container)));
    void import("wavesurfer.js").then(({ default: Surfer }) => {
      if (isGone) return;
      made = Surfer.create({
        container,
        peaks: [Float32Array.from(peaks.peaks, (peak) => peak / 255)],
        duration: duration_ms / 1000,
        height: HEIGHT_PX,
        barWidth: 2,
        barGap: 1,
        normalize: true,
        hideScrollbar: true,
        dragToSeek: { debounceTime: 0 },
        ...ink(container),
      });
      made.on("interaction", (seconds) => player.seek(seconds * 1000));
      made.on("ready", () => setDrawing(made));
      scheme.observe(document.documentElement, { attributeFilter: ["data-mantine-color-scheme"] });
    });
    return () => {
      isGone = true;
      scheme.disconnect();
      made?.destroy();
      setDrawing(null);
    };
  }, [player, peaks, duration_ms]);
  return { place, drawing };
}

/** The place and the loop, put on the drawing without drawing the page anew. */
function useShown(drawing: WaveSurfer | null, player: Player, loop: Interval | null): void {
  useEffect(() => {
    if (drawing === null) return undefined;
    const show = () => drawing.setTime(player.ms / 1000);
    show();
    return player.onTime(show);
  }, [drawing, player]);
  useEffect(() => {
    if (drawing === null || loop === null) return undefined;
    const band = document.createElement("div");
    const percent = (ms: number) => `${(ms / player.timeline.duration_ms) * 100}%`;
    Object.assign(band.style, {
      position: "absolute",
      insetBlock: "0",
      left: percent(loop.start_ms),
      width: percent(loop.end_ms - loop.start_ms),
      minWidth: "2px",
      background: "color-mix(in srgb, var(--accent) 22%, transparent)",
      borderInline: "1px solid var(--accent)",
      pointerEvents: "none",
      zIndex: "3",
    });
    drawing.getWrapper().append(band);
    return () => band.remove();
  }, [drawing, player, loop]);
}

interface WaveformProps {
  player: Player;
  peaks: Peaks | null;
  /** Close to the sound, or all of it at once. */
  isClose: boolean;
}

export function Waveform({ player, peaks, isClose }: WaveformProps) {
  const { loop } = usePlayerState(player);
  const { place, drawing } = useDrawing(player, peaks);
  useShown(drawing, player, loop);
  useEffect(() => {
    drawing?.setOptions({ minPxPerSec: isClose ? CLOSE_PX : 0 });
    drawing?.setTime(player.ms / 1000);
  }, [drawing, player, isClose]);
  const { duration_ms } = player.timeline;
  const seconds = useAt(player, (ms) => Math.floor((ms ?? 0) / 1000));
  const onKey = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: player.ms - SKIP_MS,
      ArrowDown: player.ms - SKIP_MS,
      ArrowRight: player.ms + SKIP_MS,
      ArrowUp: player.ms + SKIP_MS,
      PageDown: player.ms - MINUTE_MS,
      PageUp: player.ms + MINUTE_MS,
      Home: 0,
      End: duration_ms,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    player.seek(to);
  };
  return (
    <div
      ref={place}
      className="waveform"
      role="slider"
      tabIndex={0}
      aria-label={t("Place in the recording")}
      aria-valuemin={0}
      aria-valuemax={Math.floor(duration_ms / 1000)}
      aria-valuenow={seconds}
      aria-valuetext={t("{time} of {length}", { time: clock(seconds * 1000), length: clock(duration_ms) })}
      style={{ blockSize: HEIGHT_PX }}
      onKeyDown={onKey}
    />
  );
}
