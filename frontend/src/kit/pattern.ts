/** Twelve code colours, each with a stripe pattern of its own, so that grey tells them apart. */

export interface Pattern {
  /** `stroke-dasharray`; empty is solid. */
  dash: string;
  width: number;
  /** Drawn as two thin lines. */
  isDouble: boolean;
}

const line = (dash: string, width = 2, isDouble = false): Pattern => ({ dash, width, isDouble });

const PATTERNS: readonly Pattern[] = [
  line(""),
  line("10 3"),
  line("2 2.5", 2.4),
  line("", 1, true),
  line("5 3"),
  line("12 3 2 3"),
  line("", 3.4),
  line("6 6", 2.6),
  line("8 2.5 2 2.5 2 2.5"),
  line("10 3", 1, true),
  line("2 5", 2.6),
  line("16 3 5 3", 2.6),
];

/** How many colours there are; a code's colour is an index below this. */
export const COLOURS = PATTERNS.length;

export function patternOf(colour: number): Pattern {
  return PATTERNS[colour % COLOURS] ?? line("");
}

/** The colour as a CSS value, readable as text in both schemes. */
export function colourOf(colour: number): string {
  return `var(--code-${colour % COLOURS})`;
}

/** The next colour for a new code: far in hue from its neighbours. */
export function nextColour(used: readonly number[]): number {
  const counts = Array.from({ length: COLOURS }, () => 0);
  for (const colour of used) counts[colour % COLOURS] = (counts[colour % COLOURS] ?? 0) + 1;
  const fewest = Math.min(...counts);
  const order = Array.from({ length: COLOURS }, (_, step) => (step * 5 + 1) % COLOURS);
  return order.find((colour) => counts[colour] === fewest) ?? 0;
}
