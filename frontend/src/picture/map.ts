/** Where the cards of the thematic map lie, and where the lines between them meet them. */

export interface MapTheme {
  id: string;
  title: string;
  kind: "topic" | "statement" | "paradox";
  /** Where somebody laid the card: the middle of it, in the map's own unit. */
  spot: { x: number; y: number } | null;
}

export interface MapRelation {
  id: string;
  from: string;
  to: string;
  note: string;
}

export interface Card {
  theme: MapTheme;
  /** Its middle. */
  x: number;
  y: number;
}

export const CARD = { width: 176, height: 64 } as const;
const GAP = { x: 60, y: 56 } as const;

/** The place of a card that nobody has laid: row by row. */
function slot(index: number, across: number): { x: number; y: number } {
  return {
    x: CARD.width / 2 + (index % across) * (CARD.width + GAP.x),
    y: CARD.height / 2 + Math.floor(index / across) * (CARD.height + GAP.y),
  };
}

const cover = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.abs(one.x - other.x) < CARD.width + 8 && Math.abs(one.y - other.y) < CARD.height + 8;

/**
 * Lay the cards: where somebody put them, the others each in a place of its own.
 *
 * A card that was not laid keeps its place while others are moved, unless one is laid
 * on it; then it goes to the next free place behind all.
 *
 * @param across how many cards stand side by side in a row
 */
export function cardsOf(themes: readonly MapTheme[], across = 3): Card[] {
  const laid = themes.flatMap(({ spot }) => (spot === null ? [] : [spot]));
  let next = themes.length;
  return themes.map((theme, index) => {
    if (theme.spot !== null) return { theme, ...theme.spot };
    let place = slot(index, across);
    while (laid.some((spot) => cover(spot, place))) {
      place = slot(next, across);
      next += 1;
    }
    return { theme, ...place };
  });
}

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What holds all cards, with a margin. */
export function boundsOf(cards: readonly Card[], margin = 24): Bounds {
  if (cards.length === 0) return { x: 0, y: 0, width: CARD.width, height: CARD.height };
  const [xs, ys] = [cards.map(({ x }) => x), cards.map(({ y }) => y)];
  const x = Math.min(...xs) - CARD.width / 2 - margin;
  const y = Math.min(...ys) - CARD.height / 2 - margin;
  return {
    x,
    y,
    width: Math.max(...xs) + CARD.width / 2 + margin - x,
    height: Math.max(...ys) + CARD.height / 2 + margin - y,
  };
}

/** Where a line from the middle of a card towards a point leaves the card. */
export function edgeOf({ x, y }: { x: number; y: number }, towards: { x: number; y: number }) {
  const [dx, dy] = [towards.x - x, towards.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const scale = Math.min(
    dx === 0 ? Infinity : CARD.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : CARD.height / 2 / Math.abs(dy),
  );
  return { x: x + dx * scale, y: y + dy * scale };
}

/** How far a key moves a card; null if it is no arrow. */
export function stepOf(keyName: string, isFine: boolean): { x: number; y: number } | null {
  const step = isFine ? 4 : 20;
  const steps: Record<string, { x: number; y: number }> = {
    ArrowLeft: { x: -step, y: 0 },
    ArrowRight: { x: step, y: 0 },
    ArrowUp: { x: 0, y: -step },
    ArrowDown: { x: 0, y: step },
  };
  return steps[keyName] ?? null;
}
