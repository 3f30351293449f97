/** Stretches of a text that are chosen for a quote. */
import type { Stretch } from "../../api/quote.ts";

/** Add a stretch; what overlaps or touches becomes one. */
export function withStretch(stretches: readonly Stretch[], added: Stretch): Stretch[] {
  const apart = stretches.filter(({ u0, u1 }) => u1 < added.u0 || u0 > added.u1);
  const joined = stretches.filter((stretch) => !apart.includes(stretch));
  return [
    ...apart,
    {
      u0: Math.min(added.u0, ...joined.map(({ u0 }) => u0)),
      u1: Math.max(added.u1, ...joined.map(({ u1 }) => u1)),
    },
  ].toSorted((one, other) => one.u0 - other.u0);
}

/** The same stretch with whole words at its ends; nobody is quoted in half a word. */
export function wholeWords(text: string, { u0, u1 }: Stretch): Stretch {
  const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\p{N}'’\u{D800}-\u{DFFF}]/u.test(letter);
  let start = u0;
  let end = u1;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (start < end && /\s/.test(text[end - 1] ?? "")) end -= 1;
  while (isWord(text[start]) && isWord(text[start - 1])) start -= 1;
  while (isWord(text[end - 1]) && isWord(text[end])) end += 1;
  return { u0: start, u1: end };
}

/** Take a stretch out of the chosen ones; what it covers in part is shortened. */
export function withoutStretch(stretches: readonly Stretch[], { u0, u1 }: Stretch): Stretch[] {
  return stretches
    .flatMap((stretch) => [
      { u0: stretch.u0, u1: Math.min(stretch.u1, u0) },
      { u0: Math.max(stretch.u0, u1), u1: stretch.u1 },
    ])
    .filter((stretch) => stretch.u0 < stretch.u1);
}

export interface Piece extends Stretch {
  isChosen: boolean;
}

/** A passage's range in pieces, chosen and not. */
export function piecesOf(range: Stretch, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = range.u0;
  for (const stretch of stretches) {
    const u0 = Math.max(stretch.u0, range.u0);
    const u1 = Math.min(stretch.u1, range.u1);
    if (u0 >= u1) continue;
    if (at < u0) pieces.push({ u0: at, u1: u0, isChosen: false });
    pieces.push({ u0, u1, isChosen: true });
    at = u1;
  }
  if (at < range.u1) pieces.push({ u0: at, u1: range.u1, isChosen: false });
  return pieces;
}
