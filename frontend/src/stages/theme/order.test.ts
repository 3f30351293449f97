import { describe, expect, it } from "vitest";

import { placeAt } from "./order.ts";

const THREE = [
  { id: "x", position: 1 },
  { id: "y", position: 2 },
  { id: "z", position: 3 },
];

describe("a place in the order", () => {
  it("lies between the neighbours that a thing gets", () => {
    expect(placeAt(THREE, "x", 1)).toBe(2.5);
    expect(placeAt(THREE, "z", 1)).toBe(1.5);
  });

  it("lies before the first or after the last at the ends", () => {
    expect(placeAt(THREE, "z", 0)).toBe(0);
    expect(placeAt(THREE, "x", 2)).toBe(4);
  });

  it("is none for a thing that stands there already", () => {
    expect(placeAt(THREE, "y", 1)).toBeNull();
  });
});
