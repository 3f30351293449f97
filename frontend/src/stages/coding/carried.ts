/** The code that a hand is dragging from the codebook, for whatever it may be dropped on. */
let carried: string | null = null;

export function carry(code: string | null): void {
  carried = code;
}

/** Its id; null while nothing is dragged. */
export function carriedCode(): string | null {
  return carried;
}
