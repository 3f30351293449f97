import { describe, expect, it } from "vitest";

import { covered, gaps, type Interval, union } from "./interval.ts";

const of = (...pairs: [number, number][]): Interval[] =>
  pairs.map(([start_ms, end_ms]) => ({ start_ms, end_ms }));

describe("union", () => {
  it("joins what touches or overlaps, in order, and drops what is empty", () => {
    expect(union(of([50, 60], [0, 10], [10, 20], [15, 30], [40, 40]))).toEqual(of([0, 30], [50, 60]));
  });

  it("leaves what it was given as it was", () => {
    const given = of([0, 10], [5, 20]);
    union(given);
    expect(given).toEqual(of([0, 10], [5, 20]));
  });

  it("covers exactly what any of many random stretches covers", () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 50; round += 1) {
      const given = Array.from({ length: 12 }, (): Interval => {
        const start_ms = random(100);
        return { start_ms, end_ms: start_ms + random(15) };
      });
      const has = (set: readonly Interval[], ms: number) =>
        set.some(({ start_ms, end_ms }) => start_ms <= ms && ms < end_ms);
      const joined = union(given);
      for (let ms = 0; ms < 120; ms += 1) {
        expect(has(joined, ms)).toBe(has(given, ms));
        expect(has(gaps(given, 120), ms)).toBe(!has(given, ms));
      }
    }
  });
});

describe("covered", () => {
  it("counts what was played twice once", () => {
    expect(covered(of([0, 100], [50, 150], [0, 100]))).toBe(150);
  });
});

describe("gaps", () => {
  it("names the beginning, the middle and the end", () => {
    expect(gaps(of([10, 20], [30, 40]), 50)).toEqual(of([0, 10], [20, 30], [40, 50]));
  });

  it("knows nothing beyond the end", () => {
    expect(gaps(of([10, 90], [95, 99]), 50)).toEqual(of([0, 10]));
    expect(gaps([], 0)).toEqual([]);
  });
});
