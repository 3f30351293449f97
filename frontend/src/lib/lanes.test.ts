import { describe, expect, it } from "vitest";

import { assignLanes, stackLabels } from "./lanes.ts";

const at = (start: number, end: number) => ({ start, end });

describe("assignLanes", () => {
  it("never puts two overlapping intervals into one lane", () => {
    let seed = 3;
    const chance = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    const intervals = Array.from({ length: 400 }, () => {
      const start = chance(2000);
      return at(start, start + 1 + chance(90));
    });
    const lanes = assignLanes(intervals);
    for (const [i, one] of intervals.entries()) {
      for (const [j, other] of intervals.entries()) {
        if (i >= j || lanes[i] !== lanes[j]) continue;
        expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }
    }
  });

  it("uses the first lane again as soon as it is free", () => {
    expect(assignLanes([at(0, 5), at(3, 8), at(5, 9)])).toEqual([0, 1, 0]);
  });

  it("lays the longer of two that begin together nearer to the text", () => {
    expect(assignLanes([at(0, 3), at(0, 9)])).toEqual([1, 0]);
  });
});

describe("stackLabels", () => {
  it("lets no two labels collide", () => {
    const rows = stackLabels([0, 2, 4, 100], 20, 90);
    expect(rows.map(({ top }) => top)).toEqual([0, 20, 40, 100]);
  });

  it("keeps a label that would drift too far with the last row", () => {
    const rows = stackLabels([0, 0, 0, 0, 50], 20, 30);
    expect(rows.map(({ top, more }) => [top, more])).toEqual([
      [0, []],
      [20, [2, 3]],
      [50, []],
    ]);
  });

  it("loses none", () => {
    const wanted = Array.from({ length: 300 }, (_, index) => index * 3);
    const rows = stackLabels(wanted, 22, 66);
    const shown = rows.flatMap(({ index, more }) => [index, ...more]);
    expect(shown.sort((a, b) => a - b)).toEqual(wanted.map((_, index) => index));
  });
});
