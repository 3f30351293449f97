/**
 * Words that could not be sent, kept in the memory of this window and nowhere else.
 *
 * They outlive the room in which they were written, are sent as soon as the study is
 * reached again, and wait for a choice if somebody changed the same words meanwhile.
 */
import { useSyncExternalStore } from "react";

import { Refusal } from "./client.ts";
import { whenReached } from "./connection.ts";
import { holdUnsent } from "./unsent.ts";

/** Sends words, with those from which the writing began. */
export type Send = (words: string, seen: string) => Promise<unknown>;

export interface Held {
  words: string;
  seen: string;
  send: Send;
  /** Why the study did not take them when it was reached again. */
  refusal: Refusal | null;
  /** Ends the warning of the tab. */
  done: () => void;
}

const held = new Map<string, Held>();
const listeners = new Set<() => void>();
const forgetting = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Keep words under the name of the place where they are written. */
export function hold(place: string, words: string, seen: string, send: Send): void {
  const before = held.get(place);
  held.set(place, { words, seen, send, refusal: null, done: before?.done ?? holdUnsent() });
  tell();
}

/** Let words go: they were sent, or their writer chose otherwise. */
export function release(place: string): void {
  held.get(place)?.done();
  if (held.delete(place)) tell();
}

/** Forget words that are kept elsewhere, whenever those here are forgotten. */
export function whenForgotten(listener: () => void): void {
  forgetting.add(listener);
}

/** Forget all words, as when another member sits down at this window. */
export function forgetHeld(): void {
  for (const place of [...held.keys()]) release(place);
  for (const listener of forgetting) listener();
}

async function sendOne(place: string, one: Held): Promise<void> {
  try {
    await one.send(one.words, one.seen);
    if (held.get(place) === one) release(place);
  } catch (error) {
    // Without a seat they wait on: whoever wrote them may sit down again.
    const isRefused = error instanceof Refusal && error.status !== 401;
    if (!isRefused || held.get(place) !== one) return;
    held.set(place, { ...one, refusal: error });
    tell();
  }
}

/** Send everything that waits, in the order in which it was written. */
export async function sendHeld(): Promise<void> {
  for (const [place, one] of [...held]) {
    if (one.refusal === null) await sendOne(place, one);
  }
}

whenReached(() => void sendHeld());
if (typeof window !== "undefined") window.addEventListener("online", () => void sendHeld());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function heldAt(place: string): Held | undefined {
  return held.get(place);
}

export function useHeld(place: string): Held | undefined {
  return useSyncExternalStore(subscribe, () => held.get(place));
}

export function useHeldCount(): number {
  return useSyncExternalStore(subscribe, () => held.size);
}
