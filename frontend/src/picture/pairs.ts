/** Codes that meet, as pictures need them: which are drawn, and where. Pure. */

export interface DrawnCode {
  id: string;
  name: string;
  isTop: boolean;
  people: number;
  mayLeave: boolean;
}

export interface DrawnPair {
  one: string;
  other: string;
  people: number;
  /** Whether the count may print: nobody few stands apart in it. */
  mayLeave: boolean;
}

export interface PairsGiven {
  article: string;
  /** How many people there are. */
  of: number;
  codes: readonly DrawnCode[];
  pairs: readonly DrawnPair[];
}

/** The codes that are drawn, and the pairs between them. */
export function among(given: PairsGiven, isWhole: boolean): PairsGiven {
  const codes = given.codes.filter(({ isTop, people }) => people > 0 && (isWhole || isTop));
  const ids = new Set(codes.map(({ id }) => id));
  return { ...given, codes, pairs: given.pairs.filter(({ one, other, people }) => people > 0 && ids.has(one) && ids.has(other)) };
}

/** The fewest people that leave no more lines than can be told apart; where most are equal, more. */
export function fewestFor(pairs: readonly DrawnPair[], most: number): number {
  const counts = pairs.map(({ people }) => people).toSorted((one, other) => other - one);
  const first = counts[most];
  return first === undefined ? 1 : Math.min(first + 1, counts[0] ?? 1);
}

export interface Place {
  x: number;
  y: number;
}

/** How far apart two codes stand: 0 if the same people tell of both, 1 if nobody does. */
export function distancesOf({ codes, pairs }: PairsGiven): number[][] {
  const place = new Map(codes.map(({ id }, index) => [id, index]));
  const far = codes.map((_, i) => codes.map((__, j): number => (i === j ? 0 : 1)));
  for (const { one, other, people } of pairs) {
    const [i, j] = [place.get(one), place.get(other)];
    if (i === undefined || j === undefined) continue;
    const either = (codes[i]?.people ?? 0) + (codes[j]?.people ?? 0) - people;
    const apart = either === 0 ? 1 : 1 - people / either;
    for (const [from, to] of [[i, j], [j, i]] as const) {
      const row = far[from];
      if (row !== undefined) row[to] = apart;
    }
  }
  return far;
}

const STEPS = 120;

/**
 * Places whose distances come near the given ones: each step moves all codes to where
 * the others, taken together, would have them (de Leeuw's majorisation). It begins on a
 * circle in the order of the codebook, so that the same codings give the same map.
 */
export function placed(distances: readonly (readonly number[])[]): Place[] {
  const many = distances.length;
  let places = distances.map((_, index) => {
    const angle = (2 * Math.PI * index) / Math.max(1, many);
    return { x: Math.cos(angle) / 2, y: Math.sin(angle) / 2 };
  });
  for (let step = 0; step < STEPS; step += 1) {
    places = places.map((here, i) => {
      let [x, y] = [0, 0];
      places.forEach((there, j) => {
        if (i === j) return;
        const now = Math.hypot(here.x - there.x, here.y - there.y);
        const pull = now === 0 ? 0 : (distances[i]?.[j] ?? 0) / now;
        x += there.x + pull * (here.x - there.x);
        y += there.y + pull * (here.y - there.y);
      });
      return many === 1 ? here : { x: x / (many - 1), y: y / (many - 1) };
    });
  }
  return places;
}

/** Spread places over a sheet, and move what would be written over each other apart. */
export function onSheet(places: readonly Place[], widths: readonly number[], size: { width: number; height: number; line: number }): Place[] {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const found = places.map(({ x, y }, index) => {
    const room = Math.max(0, size.width - (widths[index] ?? 0));
    return {
      x: right === left ? room / 2 : ((x - left) / (right - left)) * room,
      y: foot === top ? size.height / 2 : size.line + ((y - top) / (foot - top)) * (size.height - 2 * size.line),
    };
  });
  const order = found.map((_, index) => index).toSorted((one, other) => (found[one]?.y ?? 0) - (found[other]?.y ?? 0));
  order.forEach((index, nth) => {
    const here = found[index];
    if (here === undefined) return;
    for (const other of order.slice(0, nth)) {
      const there = found[other];
      if (there === undefined) continue;
      const meets = here.x < there.x + (widths[other] ?? 0) && there.x < here.x + (widths[index] ?? 0);
      if (meets && here.y < there.y + size.line) here.y = there.y + size.line;
    }
  });
  return found;
}
