/** Words found in a text, whatever their case; positions in UTF-16 units. */
import type { Stretch } from "./stretch.ts";

export function findWords(text: string, words: string): Stretch[] {
  if (words.trim() === "") return [];
  const pattern = words.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
  return [...text.matchAll(new RegExp(pattern, "giu"))].map((match) => ({ u0: match.index, u1: match.index + match[0].length }));
}
