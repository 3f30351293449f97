/** The text goes along with the sound, until the reader scrolls: nothing moves against a hand. */
import { type RefObject, useEffect, useState } from "react";

export interface Follow {
  isOn: boolean;
  set: (isOn: boolean) => void;
}

const SCROLLING = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "]);

function isTyping(): boolean {
  return document.activeElement?.closest("input, textarea, select, [contenteditable]") != null;
}

/** Whether a key scrolls what is read: in fields, on buttons and sliders it does other things. */
function scrolls({ key, target, altKey, ctrlKey }: KeyboardEvent): boolean {
  if (!SCROLLING.has(key) || altKey || ctrlKey) return false;
  return target instanceof Element && target.closest("input, textarea, select, button, [role=slider]") === null;
}

/**
 * Bring what sounds before the eye when it changes.
 *
 * @param text where the passages lie; scrolling in or around it ends the following
 * @param current the passage that sounds, or null; found by `data-sounding`
 * @param isPlaying while it stands still, nothing moves
 */
export function useFollow(
  text: RefObject<HTMLElement | null>,
  current: string | null,
  isPlaying: boolean,
): Follow {
  const [isOn, set] = useState(true);
  useEffect(() => {
    if (!isOn || !isPlaying) return undefined;
    const end = () => set(false);
    const onKey = (event: KeyboardEvent) => {
      if (scrolls(event)) end();
    };
    // A wheel, a finger or a key of the reader's own; what scrolls by itself sends none of them.
    const room = text.current?.closest(".room") ?? text.current;
    room?.addEventListener("wheel", end, { passive: true });
    room?.addEventListener("touchmove", end, { passive: true });
    window.addEventListener("keydown", onKey);
    return () => {
      room?.removeEventListener("wheel", end);
      room?.removeEventListener("touchmove", end);
      window.removeEventListener("keydown", onKey);
    };
  }, [text, isOn, isPlaying]);
  useEffect(() => {
    if (!isOn || !isPlaying || current === null || isTyping()) return;
    // Far enough from the edges (scroll-margin in the style sheet), or else not moved at all.
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    text.current
      ?.querySelector("[data-sounding]")
      ?.scrollIntoView({ block: "nearest", behavior: isCalm ? "auto" : "smooth" });
  }, [text, isOn, isPlaying, current]);
  return { isOn, set };
}
