/** What a hand is dragging: a code from the codebook to the words, or the selected words to a code. */
let carried: string | null = null;
let hasWords = false;

export function carry(code: string | null): void {
  carried = code;
}

/** Its id; null while no code is dragged. */
export function carriedCode(): string | null {
  return carried;
}

/** The selected words are dragged, or dragged no more. */
export function carryWords(isCarried: boolean): void {
  hasWords = isCarried;
}

export function areWordsCarried(): boolean {
  return hasWords;
}
