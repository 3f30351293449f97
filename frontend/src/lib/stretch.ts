/** Stretches of one text, in UTF-16 units, half-open. */
export interface Stretch {
  u0: number;
  u1: number;
}

/** Without the white space at both ends; null when nothing remains. */
export function trimmed(text: string, u0: number, u1: number): Stretch | null {
  const cut = text.slice(u0, u1);
  const inner = cut.trim();
  if (inner === "") return null;
  const start = u0 + cut.length - cut.trimStart().length;
  return { u0: start, u1: start + inner.length };
}

/** The last item that begins at or before a position; items ascend. -1 when none does. */
export function lastBefore(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those that cover a position, the shortest first. */
export function covering<T extends Stretch>(items: readonly T[], position: number): T[] {
  return items
    .filter(({ u0, u1 }) => u0 <= position && position < u1)
    .sort((a, b) => a.u1 - a.u0 - (b.u1 - b.u0));
}

/** A position if a stretch covers it, else where the stretch begins. */
export function within({ u0, u1 }: Stretch, position: number): number {
  return u0 <= position && position < u1 ? position : u0;
}

/** Those that overlap or touch as one, in order: what is covered at all, whatever the depth. */
export function joined(items: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { u0, u1 } of [...items].sort((a, b) => a.u0 - b.u0)) {
    const last = whole.at(-1);
    if (last === undefined || u0 > last.u1) whole.push({ u0, u1 });
    else if (u1 > last.u1) last.u1 = u1;
  }
  return whole;
}
