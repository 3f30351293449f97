/**
 * What the keyboard does: one list for the keys, the palette and the shown list.
 *
 * Keys are written "mod+K", "Shift+?", "Ctrl+Space", "Alt+ArrowLeft", "F4", "n"; "mod" is
 * Cmd on a Mac and Ctrl elsewhere. Single letters can be turned off.
 */
import { useEffect, useRef, useSyncExternalStore } from "react";

import { t } from "../lib/translation.ts";

export interface Command {
  id: string;
  /** What it does, in the reader's language. */
  label: string;
  /** Under which heading it is listed. */
  group: string;
  keys?: readonly string[];
  run: () => void;
  /** Works even while typing in a field. */
  isGlobal?: boolean;
  /** Listed among the keys but not in the palette. */
  isOnlyKey?: boolean;
  /** Only listed: the place it is meant for listens to the keys itself. */
  isOnlyShown?: boolean;
}

let commands: readonly Command[] = [];
let areLettersOn = true;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offer commands for as long as the component is shown. */
export function useCommands(offered: readonly Command[]): void {
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  const names = offered.map(({ id, label, keys }) => `${id} ${label} ${keys?.join() ?? ""}`).join("\n");
  useEffect(() => {
    const mine = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find(({ id }) => id === command.id)?.run(),
    }));
    commands = [...commands, ...mine];
    tell();
    return () => {
      commands = commands.filter((command) => !mine.includes(command as (typeof mine)[number]));
      tell();
    };
  }, [names]);
}

export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => commands);
}

export function useLetters(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => areLettersOn);
  return [
    on,
    (next) => {
      areLettersOn = next;
      tell();
    },
  ];
}

/** Whether keys typed here are words: a field, but not the read-only text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return target.closest("[aria-readonly=true]") === null;
  return target.closest("input, textarea, select") !== null;
}

export const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? "");

/** Whether a key event is the one written so. */
export function isKey(event: KeyboardEvent, written: string): boolean {
  const parts = written.split("+");
  const last = parts.at(-1) ?? "";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (event.metaKey !== (isMac && wants("mod"))) return false;
  if (event.ctrlKey !== (wants("Ctrl") || (!isMac && wants("mod")))) return false;
  if (event.altKey !== wants("Alt")) return false;
  // "?" and "/" need Shift on some keyboards only, so Shift counts for letters and names.
  const isSign = last.length === 1 && !/[a-z0-9]/i.test(last);
  if (!isSign && event.shiftKey !== wants("Shift")) return false;
  const name = event.key === " " ? "Space" : event.key;
  return name.toLowerCase() === last.toLowerCase();
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** The one listener of the page. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isTyping(event.target);
  const found = commands.findLast(({ keys, isGlobal, isOnlyShown }) =>
    keys?.some((written) => {
      if (isOnlyShown === true || !isKey(event, written)) return false;
      if (written.length === 1 && !areLettersOn) return false;
      return !typing || isGlobal === true;
    }),
  );
  if (found === undefined) return;
  event.preventDefault();
  found.run();
}

/** A key as it stands on this machine's keyboard. */
export function shownKey(written: string): string {
  return written
    .split("+")
    .map((part) => {
      if (part === "mod") return isMac ? "⌘" : "Ctrl";
      if (part === "Space") return t("Space bar");
      return ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    })
    .join(isMac ? "" : "+");
}
