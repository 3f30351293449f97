/** Finding a code while coding: by its name, by what it says, and by a hasty hand. */
import type { Code } from "../../api/shapes.ts";
import { inOrder, pathOf } from "./codebook.ts";

export interface FoundCode {
  code: Code;
  /** What holds the words, where its path does not; else empty. */
  why: string;
  /** Whether its name or path holds the words: only such a one is meant before a new code is. */
  isClose: boolean;
}

/** Shorter than this, letters in a row stand in nearly every name. */
const SHORTEST_HASTY = 3;

/** The rank of a code whose path holds the words; what comes after is found by other words. */
const PATH = 4;

/** Without capitals. Letters with marks stay letters of their own: å is no a. */
function low(words: string): string {
  return words.toLocaleLowerCase().normalize("NFC");
}

/** Without marks too, for whoever types a name on a keyboard that has none. */
function bare(words: string): string {
  return low(words).normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether the letters stand in the words in this order, whatever stands between. */
function inTurn(words: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function holdsAll(words: string, terms: readonly string[]): boolean {
  return terms.every((term) => words.includes(term));
}

/** How well a name answers, the best first: 0 to 3, or null where it does not hold the words. */
function rankOfName(name: string, words: string): number | null {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.includes(` ${words}`)) return 2;
  return name.includes(words) ? 3 : null;
}

function answer(code: Code, path: string, words: string, fold: (said: string) => string): [number, string] | null {
  const asked = fold(words);
  const terms = asked.split(/\s+/);
  const rank = rankOfName(fold(code.name), asked);
  if (rank !== null) return [rank, ""];
  if (holdsAll(fold(path), terms)) return [PATH, ""];
  if (holdsAll(fold(code.own_word), terms)) return [5, code.own_word];
  const guide = [code.definition, code.used_when, code.example].find((said) => holdsAll(fold(said), terms));
  return guide === undefined || asked === "" ? null : [6, guide];
}

/** Codes that answer to words, the best first; all of them, in the order of the tree, to none. */
export function foundCodes(codes: readonly Code[], words: string): FoundCode[] {
  const asked = words.trim();
  const ordered = inOrder(codes);
  if (asked === "") return ordered.map((code) => ({ code, why: "", isClose: true }));
  const byId = new Map(codes.map((code) => [code.id, code]));
  const letters = bare(asked).replace(/\s+/g, "");
  return ordered
    .flatMap((code): (FoundCode & { rank: number }) | [] => {
      const path = pathOf(byId, code);
      const exact = answer(code, path, asked, low);
      if (exact !== null) return { code, rank: exact[0], why: exact[1], isClose: exact[0] <= PATH };
      const plain = answer(code, path, asked, bare);
      if (plain !== null) return { code, rank: plain[0] + 10, why: plain[1], isClose: plain[0] <= PATH };
      const isHasty = letters.length >= SHORTEST_HASTY && inTurn(bare(code.name), letters);
      return isHasty ? { code, rank: 20, why: "", isClose: false } : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ code, why, isClose }) => ({ code, why, isClose }));
}
