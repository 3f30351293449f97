/** Files that were dropped on the page and wait in memory to be looked at. */
import { useSyncExternalStore } from "react";

const NONE: readonly File[] = [];
let dropped: readonly File[] = NONE;
const listeners = new Set<() => void>();

function keep(next: readonly File[]): void {
  dropped = next;
  for (const listener of listeners) listener();
}

export function dropFiles(files: Iterable<File>): void {
  keep([...dropped, ...files]);
}

/** Take files off the pile, at most so many, to work on them. */
export function takeDropped(most: number): File[] {
  const taken = dropped.slice(0, most);
  if (taken.length > 0) keep(dropped.slice(most));
  return taken;
}

export function forgetDropped(): void {
  keep(NONE);
}

export function useDropped(): readonly File[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => dropped);
}
