/** What waits to be read anew: a member's own passages of one code, in an order that bends to the hand. */
import type { CodePassage } from "../../../api/shapes.ts";

export interface Read {
  id: string;
  what: "sent" | "kept" | "later";
}

/**
 * Own passages that wait; those put off come last, in the order in which they were put off.
 *
 * One that was sent waits no more even before the list is read again: a second key, pressed
 * quickly, is meant for the next passage.
 */
export function waitingOf(passages: readonly CodePassage[], me: string, read: readonly Read[]): CodePassage[] {
  const done = new Set(read.filter(({ what }) => what !== "later").map(({ id }) => id));
  const later = read.filter(({ what }) => what === "later").map(({ id }) => id);
  const rank = (id: string) => later.lastIndexOf(id);
  return passages
    .filter(({ id, by }) => by === me && !done.has(id))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

/** Target codes stand in the address, by their ids, so that the reading can be taken up again. */
export function targetsIn(written: string | undefined): string[] {
  return [...new Set((written ?? "").split(",").filter((id) => id !== ""))].slice(0, 9);
}
