/** How the sound is driven, for as long as the page is open: the browser keeps nothing. */
import { useSyncExternalStore } from "react";

export interface SoundSettings {
  /** How far to go back when the sound goes on after a pause, in milliseconds. */
  rewind_ms: number;
  /** The sound plays while its key is held down, as some foot pedals are meant. */
  isHeld: boolean;
  /** Waveform and all, or one slim line. */
  isOpen: boolean;
}

/** How far the keys and buttons go back and on. */
export const SKIP_MS = 5000;
export const REWINDS_MS = [0, 1000, 1500, 2000, 3000, 5000] as const;

let settings: SoundSettings = { rewind_ms: 1500, isHeld: false, isOpen: true };
const listeners = new Set<() => void>();

export function soundSettings(): SoundSettings {
  return settings;
}

export function changeSoundSettings(change: Partial<SoundSettings>): void {
  settings = { ...settings, ...change };
  for (const listener of listeners) listener();
}

export function useSoundSettings(): SoundSettings {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, soundSettings);
}
