/** Which of the frame's own sheets is open: the palette, the list of keys, one's password. */
import { useSyncExternalStore } from "react";

type Sheet = "palette" | "keys" | "password" | null;
let open: Sheet = null;
const listeners = new Set<() => void>();

export function openSheet(next: Sheet): void {
  open = next;
  for (const listener of listeners) listener();
}

export function useSheet(): Sheet {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
