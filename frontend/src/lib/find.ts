/** Words found in a text, whatever their case; positions in UTF-16 units. */
import type { Stretch } from "./stretch.ts";

export function findWords(text: string, words: string): Stretch[] {
  if (words.trim() === "") return [];
  const pattern = words.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
  return [...text.matchAll(new RegExp(pattern, "giu"))].map((match) => ({ u0: match.index, u1: match.index + match[0].length }));
}

const plain = (words: string) => words.toLocaleLowerCase().replace(/\s+/g, " ").trim();
/** Of longer words it is enough to try so many; they are then told apart by the eye. */
const TRIED = 60;

/** The longest run of these words that a text still holds; all of them if it holds none. */
export function findRemains(text: string, words: string): string {
  const held = plain(text);
  const all = words.trim().split(/\s+/).slice(0, TRIED);
  for (let length = all.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= all.length; start += 1) {
      const run = all.slice(start, start + length).join(" ");
      if (held.includes(plain(run))) return run;
    }
  }
  return words.trim();
}
