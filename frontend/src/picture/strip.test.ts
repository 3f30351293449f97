import { describe, expect, it } from "vitest";

import { inOrder, layOut, neighbour, saidOn, storiesOn, type Strip, type StripMark } from "./strip.ts";

const mark = (place: number, letters: string, more: Partial<StripMark> = {}): StripMark => ({
  place,
  startMs: null,
  a: letters.includes("a"),
  b: letters.includes("b"),
  story: null,
  ...more,
});
const strip = (label: string, marks: StripMark[], more: Partial<Strip> = {}): Strip => ({
  report: label,
  label,
  group: "users",
  passages: 10,
  marks,
  endsMs: null,
  rung: 0,
  ...more,
});
const OPTIONS = { unit: "passages", order: "label", isUniform: false } as const;

describe("a strip", () => {
  it("puts a passage in the middle of its own share of the line", () => {
    expect(saidOn(strip("1", [mark(0, "a"), mark(9, "b")]), "passages").map(({ at }) => at)).toEqual([0.05, 0.95]);
  });

  it("follows the clock where there are times, and the passages where there are none", () => {
    const timed = strip("1", [mark(0, "a", { startMs: 30_000 }), mark(5, "b")], { endsMs: 60_000 });
    expect(saidOn(timed, "minutes").map(({ at }) => at)).toEqual([0.5, 0.55]);
  });

  it("joins the marks of one story, and no others", () => {
    const told = strip("1", [mark(1, "a", { story: 0 }), mark(3, "b", { story: 0 }), mark(7, "a", { story: 1 })]);
    const [run, ...others] = storiesOn(saidOn(told, "passages"));
    expect(run?.map((at) => at.toFixed(2))).toEqual(["0.15", "0.35"]);
    expect(others).toEqual([]);
  });
});

describe("the strips", () => {
  const three = [strip("10", [], { passages: 20 }), strip("9", [], { rung: 2 }), strip("XV", [], { group: "pros" })];

  it("are as long as their reports, or all alike in print", () => {
    const wide = (isUniform: boolean) =>
      layOut(three, ["users", "pros"], 500, { ...OPTIONS, isUniform }).rows.map(({ x0, x1 }) => Math.round(x1 - x0));
    const [nine, ten] = wide(false);
    expect((ten ?? 0) / (nine ?? 1)).toBeCloseTo(2, 1);
    expect(new Set(wide(true)).size).toBe(1);
  });

  it("stand group by group, by number or by how tightly the poles are held", () => {
    expect(inOrder(three.slice(0, 2), "label").map(({ label }) => label)).toEqual(["9", "10"]);
    expect(inOrder(three.slice(0, 2), "tightness").map(({ label }) => label)).toEqual(["10", "9"]);
    expect(layOut(three, ["pros", "users"], 500, OPTIONS).rows[0]?.strip.label).toBe("XV");
  });

  it("never stand on each other, be they 1 or 700", () => {
    for (const count of [1, 7, 55, 700]) {
      const many = Array.from({ length: count }, (_, index) => strip(`${index}`, []));
      const { rows, row, height } = layOut(many, ["users"], 500, OPTIONS);
      rows.forEach(({ y }, index) => index > 0 && expect(y - (rows[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(row));
      expect(height).toBeGreaterThan(rows.at(-1)?.y ?? 0);
    }
  });
});

describe("the arrow keys", () => {
  const rows = [[0.1, 0.9], [], [0.2, 0.8]].map((line) => line.map((at) => ({ ...mark(0, "a"), at })));

  it("lead along a line and stop at its ends", () => {
    expect(neighbour(rows, [0, 0], "ArrowRight")).toEqual([0, 1]);
    expect(neighbour(rows, [0, 1], "ArrowRight")).toEqual([0, 1]);
    expect(neighbour(rows, [0, 1], "Home")).toEqual([0, 0]);
  });

  it("lead to the nearest mark of the next line that has any", () => {
    expect(neighbour(rows, [0, 1], "ArrowDown")).toEqual([2, 1]);
    expect(neighbour(rows, [2, 0], "ArrowUp")).toEqual([0, 0]);
    expect(neighbour(rows, [2, 0], "ArrowDown")).toEqual([2, 0]);
  });
});
