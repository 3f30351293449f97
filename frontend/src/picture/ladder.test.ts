import { describe, expect, it } from "vitest";

import { partsOf, personWidth, RUNGS, type Standing } from "./ladder.ts";
import { lumpOf } from "./safe.ts";

const standing = (...counts: number[]): Standing => ({
  group: "users",
  name: "users",
  counts: Object.fromEntries(RUNGS.map((rung, index) => [rung, counts[index] ?? 0])) as Standing["counts"],
  printed: [],
  held: "",
});

describe("a ladder's bar", () => {
  it("is as long as its people, and leaves nobody out", () => {
    const parts = partsOf(standing(9, 3, 0, 4, 0, 1, 1), [], 10);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    expect(parts.at(-1)).toMatchObject({ rung: "neither pole", x: 170, width: 10 });
    expect(parts.map(({ rung }) => rung)).not.toContain("adjacent passages");
  });

  it("shows rungs together at its end, and none of them by itself", () => {
    const parts = partsOf(standing(9, 1, 0, 0, 0, 4, 1), ["same story", "neither pole"], 10);
    expect(parts.map(({ rung, count }) => [rung, count])).toEqual([
      ["same passage", 9],
      ["only one pole", 4],
      ["together", 2],
    ]);
  });

  it("makes a person as wide in a small group as in a large one", () => {
    expect(personWidth([standing(40), standing(15)], 400)).toBe(10);
    expect(personWidth([], 400)).toBe(22);
  });
});

describe("small counts", () => {
  const printed = [{ fields: ["x"], count: 9 }, { fields: ["z", "y"], count: 3 }];

  it("stand together in print only, in the order of the fields", () => {
    expect(lumpOf(printed, ["x", "y", "z"], true)).toEqual({ fields: ["y", "z"], count: 3 });
    expect(lumpOf(printed, ["x", "y", "z"], false).fields).toEqual([]);
  });
});
