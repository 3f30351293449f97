import { describe, expect, it } from "vitest";

import { layOut } from "./fourFields.ts";
import { apart, scaleOf, ticksTo } from "./plot.ts";
import { lineOf, linesOf, widthOf } from "./words.ts";

const COMPOUND = "Självbestämmanderättslagstiftningsförändringsprocessen";

describe("words in a picture", () => {
  it("break into lines that fit, and lose no letter", () => {
    const text = `A door to close, and ${COMPOUND}`;
    const lines = linesOf(text, 90, 12);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(90);
    expect(lines.join("").replaceAll(/[-\s]/g, "")).toBe(text.replaceAll(/\s/g, ""));
  });

  it("end in an ellipsis where there is no room for more", () => {
    expect(linesOf("one two three four five six", 40, 12, undefined, 2).at(-1)).toMatch(/…$/);
    expect(lineOf(COMPOUND, 80, 12)).toMatch(/…$/);
    expect(lineOf("short", 80, 12)).toBe("short");
    expect(linesOf("", 80, 12)).toEqual([]);
  });
});

describe("the four-field sheet", () => {
  const pole = { ownWording: "A door", name: "command", gives: COMPOUND.repeat(3), costs: "x", exaggerated: "" };

  it("lays its parts beneath each other, however much they hold", () => {
    const fonts = { sans: "sans-serif", serif: "serif" };
    const given = { title: "", tension: "both", poles: { a: pole, b: { ...pole, gives: "" } }, ways: ["one", "two"] };
    for (const width of [321, 658]) {
      const { rows, ways, tension, height } = layOut(given, width, fonts);
      const [gives, costs, alone] = rows;
      expect(ways.y).toBeGreaterThanOrEqual((gives?.y ?? 0) + (gives?.height ?? 0));
      expect(costs?.y).toBeGreaterThanOrEqual(ways.y + ways.height);
      expect(alone?.y).toBeGreaterThanOrEqual((costs?.y ?? 0) + (costs?.height ?? 0));
      expect(tension.y).toBeGreaterThan((alone?.y ?? 0) + (alone?.height ?? 0));
      expect(height).toBeGreaterThan(tension.y);
    }
  });
});

describe("axes", () => {
  it("begin at nothing and count in whole, few steps", () => {
    expect(ticksTo(9)).toEqual([0, 2, 4, 6, 8]);
    expect(ticksTo(1)).toEqual([0, 1]);
    expect(ticksTo(700).length).toBeLessThanOrEqual(6);
  });

  it("put a range without extent at its beginning", () => {
    expect(scaleOf([3, 3], [10, 90])(3)).toBe(10);
    expect(scaleOf([0, 10], [0, 100])(5)).toBe(50);
  });

  it("move labels apart within their room", () => {
    const placed = apart([50, 51, 99], 15, 100).toSorted((one, other) => one - other);
    placed.forEach((at, index) => index > 0 && expect(at - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(15));
    expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  });
});
