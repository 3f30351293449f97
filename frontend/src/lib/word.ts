/** Words of a text, and stretches that begin and end with whole ones. In UTF-16 units. */
import type { Stretch } from "./stretch.ts";

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;
/** Signs that hold one word together: an apostrophe, a hyphen. */
const JOINT = /^['’-]$/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** No word is longer than this, and none is looked for further away. */
const FAR = 400;

function before(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000;
  return text.slice(Math.max(0, at - (isSecondHalf ? 2 : 1)), at);
}

function after(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

/** Whether a position lies within a word, so that a cut there would halve it. */
function isWithin(text: string, at: number): boolean {
  const left = before(text, at);
  const right = after(text, at);
  if (LETTER.test(left)) {
    if (LETTER.test(right)) return true;
    return JOINT.test(right) && LETTER.test(after(text, at + right.length));
  }
  return JOINT.test(left) && LETTER.test(right) && LETTER.test(before(text, at - left.length));
}

/** The stretch with the words whole that it begins and ends in. */
export function widened(text: string, { u0, u1 }: Stretch): Stretch {
  let start = u0;
  let end = u1;
  while (start > 0 && isWithin(text, start)) start -= 1;
  while (end < text.length && isWithin(text, end)) end += 1;
  return { u0: start, u1: end };
}

/**
 * A stretch with the ends that a hand drew on whole words, and any other where it is `here`.
 * Null where nothing would be left.
 */
export function redrawn(text: string, before: Stretch, drawn: Stretch, here: Stretch = before): Stretch | null {
  const whole = widened(text, drawn);
  const u0 = drawn.u0 === before.u0 ? here.u0 : whole.u0;
  const u1 = drawn.u1 === before.u1 ? here.u1 : whole.u1;
  return u0 < u1 ? { u0, u1 } : null;
}

/** One end of a stretch moved by a word; null where nothing would be left, or the text ends. */
export function stepped(text: string, stretch: Stretch, edge: "start" | "end", step: 1 | -1): Stretch | null {
  const { u0, u1 } = stretch;
  const from = edge === "start" ? u0 : u1;
  const base = Math.max(0, from - FAR);
  const words = [...text.slice(base, from + FAR).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: base + index,
    end: base + index + word.length,
  }));
  const places = words.map((word) => word[edge]);
  const to = step === 1 ? places.find((place) => place > from) : places.findLast((place) => place < from);
  if (to === undefined) return null;
  const next = edge === "start" ? { u0: to, u1 } : { u0, u1: to };
  return next.u0 < next.u1 ? next : null;
}
