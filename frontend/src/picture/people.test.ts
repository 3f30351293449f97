import { describe, expect, it } from "vitest";

import { layOut, marksIn, type Spread } from "./people.ts";

const spread = (both: number, only_a: number, only_b: number, neither: number): Spread => ({
  group: `${both}`,
  name: "",
  counts: { both, only_a, only_b, neither },
  printed: [],
});
const TOY = [spread(18, 8, 10, 4), spread(9, 1, 4, 1)];

describe("the people grid", () => {
  it.each([280, 360, 658, 1000])("keeps every mark inside its field, at %i pixels", (width) => {
    const layout = layOut([...TOY, spread(700, 0, 1, 7)], width);
    for (const field of layout.fields) {
      const count = [...TOY, spread(700, 0, 1, 7)][field.group]?.counts[field.voiced] ?? 0;
      const marks = marksIn(field, count, layout);
      expect(marks).toHaveLength(count);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(field.x);
        expect(x).toBeLessThan(field.x + field.width);
        expect(y).toBeGreaterThan(field.y);
        expect(y).toBeLessThan(field.y + field.height);
      }
    }
    expect(Math.max(...layout.fields.map(({ x, width: w }) => x + w))).toBeLessThanOrEqual(width + 0.01);
  });

  it("gives no two people one place", () => {
    const layout = layOut(TOY, 640);
    const places = layout.fields.flatMap((field) =>
      marksIn(field, TOY[field.group]?.counts[field.voiced] ?? 0, layout).map(({ x, y }) => `${x} ${y}`),
    );
    expect(new Set(places).size).toBe(55);
  });

  it("puts groups beneath each other where they do not fit side by side", () => {
    const tops = (width: number) => new Set(layOut(TOY, width).heads.map(({ y }) => y)).size;
    expect(tops(640)).toBe(1);
    expect(tops(321)).toBe(2);
  });
});
