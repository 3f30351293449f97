/** Work that no answer has confirmed yet: the tab warns before it closes. */
import { useIsMutating } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";

import { key } from "./queries.ts";

let count = 0;
const listeners = new Set<() => void>();
const underWay = new Set<Promise<unknown>>();

function add(number: number): void {
  count += number;
  for (const listener of listeners) listener();
}

/** Say that something typed here is not sent yet, for as long as it is so. */
export function useUnsent(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return undefined;
    add(1);
    return () => add(-1);
  }, [isUnsent]);
}

/** Count a request as unsent work until it is answered. */
export async function whileUnsent<T>(work: Promise<T>): Promise<T> {
  add(1);
  underWay.add(work);
  try {
    return await work;
  } finally {
    underWay.delete(work);
    add(-1);
  }
}

/** Count words that wait for something else than an answer; what is returned ends it. */
export function holdUnsent(): () => void {
  add(1);
  let isOver = false;
  return () => {
    if (!isOver) add(-1);
    isOver = true;
  };
}

/** Wait until everything sent before has been answered. */
export async function allSent(): Promise<void> {
  await Promise.allSettled(underWay);
}

/** Whether something typed here is not sent yet, at this moment. */
export function isUnsent(): boolean {
  return count > 0;
}

export function useHasUnsent(): boolean {
  const typed = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count > 0,
  );
  // To come and to go is no work: the rooms need not wait behind the door for it.
  const works = useIsMutating({ predicate: ({ options }) => options.mutationKey !== key.session });
  return works > 0 || typed;
}
