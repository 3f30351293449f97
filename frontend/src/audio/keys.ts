/**
 * The keys that drive the sound. They hold in the middle of typing too.
 *
 * No letter stands alone, nothing that an editor needs is taken. Foot pedals send function
 * keys: F2, F4 and F8 are what the left, the middle and the right one are set to.
 */
import { isKey, isMac } from "../kit/keys.ts";

export type SoundDeed = "toggle" | "back" | "forward" | "slower" | "faster" | "loop" | "stamp";

// On a Mac, Alt and an arrow walk through words.
const ARROW = isMac ? "Ctrl+Alt+" : "Alt+";

export const SOUND_KEYS: Readonly<Record<SoundDeed, readonly string[]>> = {
  toggle: ["F4", "Ctrl+Space"],
  back: ["F2", `${ARROW}ArrowLeft`],
  forward: ["F8", `${ARROW}ArrowRight`],
  slower: [`${ARROW}ArrowDown`],
  faster: [`${ARROW}ArrowUp`],
  loop: ["F9"],
  stamp: ["mod+J"],
};

const DEEDS = Object.entries(SOUND_KEYS) as [SoundDeed, readonly string[]][];

/** What a key does to the sound; null when it does nothing. */
export function soundDeedOf(event: KeyboardEvent): SoundDeed | null {
  return DEEDS.find(([, keys]) => keys.some((written) => isKey(event, written)))?.[0] ?? null;
}

/** Whether letting go of a key lets go of the sound; modifiers may have gone up before. */
export function isToggleKey(event: KeyboardEvent): boolean {
  return event.key === "F4" || event.key === " ";
}
