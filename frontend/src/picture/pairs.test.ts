import { describe, expect, it } from "vitest";

import { among, distancesOf, fewestFor, onSheet, type PairsGiven, placed } from "./pairs.ts";

const GIVEN: PairsGiven = {
  article: "Doors",
  of: 20,
  codes: [
    { id: "a", name: "home", isTop: true, people: 10, mayLeave: true },
    { id: "b", name: "door", isTop: false, people: 8, mayLeave: true },
    { id: "c", name: "time", isTop: true, people: 10, mayLeave: true },
    { id: "d", name: "unused", isTop: true, people: 0, mayLeave: true },
  ],
  pairs: [
    { one: "a", other: "c", people: 10, mayLeave: true },
    { one: "b", other: "c", people: 3, mayLeave: true },
  ],
};

describe("pictures of codes that meet", () => {
  it("draw the codes at the top, or all that somebody tells of", () => {
    expect(among(GIVEN, false).codes.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(among(GIVEN, true).codes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(among(GIVEN, false).pairs).toHaveLength(1);
  });

  it("draw no more lines than can be told apart", () => {
    expect(fewestFor(GIVEN.pairs, 5)).toBe(1);
    expect(fewestFor(GIVEN.pairs, 1)).toBe(4);
    const alike = GIVEN.pairs.map((pair) => ({ ...pair, people: 3 }));
    expect(fewestFor(alike, 1)).toBe(3);
  });

  it("put together what the same people tell of, and apart what nobody does", () => {
    const drawn = among(GIVEN, true);
    const distances = distancesOf(drawn);
    expect(distances[0]?.[2]).toBe(0);
    expect(distances[0]?.[1]).toBe(1);
    const [a, b, c] = placed(distances);
    if (a === undefined || b === undefined || c === undefined) throw new Error("three places");
    const far = (one: typeof a, other: typeof a) => Math.hypot(one.x - other.x, one.y - other.y);
    expect(far(a, c)).toBeLessThan(far(a, b));
    expect(placed(distances)).toEqual([a, b, c]);
  });

  it("write no name over another", () => {
    const places = onSheet([{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 1, y: 0 }], [50, 50, 50], { width: 200, height: 100, line: 20 });
    const [one, other] = places;
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual(20);
    expect(places.every(({ x }) => x >= 0 && x <= 150)).toBe(true);
  });
});
