import { describe, expect, it } from "vitest";

import { boundsOf, CARD, cardsOf, edgeOf, type MapTheme, stepOf } from "./map.ts";

const theme = (id: string, spot: MapTheme["spot"] = null): MapTheme => ({ id, title: id, kind: "topic", spot });
const overlap = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.abs(one.x - other.x) < CARD.width && Math.abs(one.y - other.y) < CARD.height;

describe("the thematic map", () => {
  it("leaves cards where somebody laid them, and lays the others clear of them", () => {
    const cards = cardsOf([theme("a", { x: 40, y: 300 }), theme("b"), theme("c"), theme("d"), theme("e")]);
    expect(cards[0]).toMatchObject({ x: 40, y: 300 });
    for (const one of cards) {
      for (const other of cards) if (one !== other) expect(overlap(one, other)).toBe(false);
    }
  });

  it("does not move a card because another is laid elsewhere", () => {
    const before = cardsOf([theme("a"), theme("b"), theme("c")]);
    const after = cardsOf([theme("a"), theme("b", { x: 900, y: 900 }), theme("c")]);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it("holds all cards, be there none, 1 or 700", () => {
    for (const count of [0, 1, 700]) {
      const cards = cardsOf(Array.from({ length: count }, (_, index) => theme(`${index}`)));
      const bounds = boundsOf(cards);
      for (const { x, y } of cards) {
        expect(x - CARD.width / 2).toBeGreaterThanOrEqual(bounds.x);
        expect(y + CARD.height / 2).toBeLessThanOrEqual(bounds.y + bounds.height);
      }
      expect(bounds.width).toBeGreaterThan(0);
    }
  });

  it("ends lines at the border of a card", () => {
    expect(edgeOf({ x: 0, y: 0 }, { x: 1000, y: 0 })).toEqual({ x: CARD.width / 2, y: 0 });
    expect(edgeOf({ x: 0, y: 0 }, { x: 0, y: -500 })).toEqual({ x: 0, y: -CARD.height / 2 });
    expect(edgeOf({ x: 5, y: 5 }, { x: 5, y: 5 })).toEqual({ x: 5, y: 5 });
  });

  it("moves cards by the arrow keys, and by no other", () => {
    expect(stepOf("ArrowLeft", false)).toEqual({ x: -20, y: 0 });
    expect(stepOf("ArrowDown", true)).toEqual({ x: 0, y: 4 });
    expect(stepOf("a", false)).toBeNull();
  });
});
