import { describe, expect, it } from "vitest";

import { OffsetMap } from "./offsets.ts";

const TEXTS = {
  plain: "I came back the week after.",
  emoji: "and then 🙂 she 🙃🙃 said",
  family: "my 👩‍👩‍👧 and I",
  combining: "cafe\u0301 and café",
  arabic: "قالت لي 🌙 مرحبا",
  letters: "𝒜𝒷𝒸 begins and ends with 𝒟",
  empty: "",
};

describe("OffsetMap", () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`agrees with a count by hand, both ways, in ${name}`, () => {
      const map = new OffsetMap(text);
      let units = 0;
      let points = 0;
      for (const character of text) {
        expect(map.toUnits(points)).toBe(units);
        expect(map.toPoints(units)).toBe(points);
        units += character.length;
        points += 1;
      }
      expect(map.toUnits(points)).toBe(text.length);
      expect(map.toPoints(text.length)).toBe(points);
    });
  }

  it("cuts the same words as a code-point slice does", () => {
    const text = TEXTS.family;
    const map = new OffsetMap(text);
    const wanted = [...text].slice(3, 8).join("");
    expect(text.slice(map.toUnits(3), map.toUnits(8))).toBe(wanted);
    expect(wanted).toBe("👩‍👩‍👧");
  });

  it("puts a position inside a pair before the character", () => {
    const map = new OffsetMap("a🙂b");
    expect(map.toPoints(2)).toBe(1);
    expect(map.toPoints(3)).toBe(2);
  });
});
