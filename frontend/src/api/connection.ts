/** Whether the study can be reached now, as the live stream finds it. */
import { useSyncExternalStore } from "react";

let isConnected = true;
const listeners = new Set<() => void>();
const back = new Set<() => void>();

/** Say whether the study can be reached; true if it is reached again after it was not. */
export function sayConnected(now: boolean): boolean {
  const isBack = now && !isConnected;
  if (now === isConnected) return false;
  isConnected = now;
  for (const listener of listeners) listener();
  if (isBack) for (const listener of back) listener();
  return isBack;
}

/** Do something each time the study is reached again. */
export function whenReached(listener: () => void): () => void {
  back.add(listener);
  return () => back.delete(listener);
}

export function useIsConnected(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isConnected,
  );
}
