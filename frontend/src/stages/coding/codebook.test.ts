import { describe, expect, it } from "vitest";

import type { Code } from "../../api/shapes.ts";
import { besidesOf, childrenOf, codeIdOf, familyOf, landing, stepAmong, totalsOf, treeOf } from "./codebook.ts";

function code(id: string, parent: string | null, position: number): Code {
  return {
    id,
    article_id: "a",
    parent_id: parent,
    name: id,
    definition: "",
    origin: "data",
    colour: 0,
    position,
    count: 0,
    reports: 0,
    used_when: "",
    not_used_when: "",
    example: "",
    citation: "",
    own_word: "",
    outside: "",
    also_beneath: [],
  };
}

const BOOK = [code("home", null, 0), code("door", "home", 0), code("quiet", "home", 1), code("time", null, 1)];
const [home, door, quiet, time] = BOOK as [Code, Code, Code, Code];

function orderAfter(moved: Code, place: { parent_id: string | null; position: number }): string[] {
  const next = BOOK.map((one) => (one.id === moved.id ? { ...one, ...place } : one));
  return childrenOf(next, place.parent_id).map(({ id }) => id);
}

describe("the codebook", () => {
  it("puts a code exactly before, after or inside where it was dropped", () => {
    expect(orderAfter(time, landing(BOOK, "time", quiet, "before"))).toEqual(["door", "time", "quiet"]);
    expect(orderAfter(time, landing(BOOK, "time", quiet, "after"))).toEqual(["door", "quiet", "time"]);
    expect(orderAfter(time, landing(BOOK, "time", home, "inside"))).toEqual(["door", "quiet", "time"]);
    expect(orderAfter(door, landing(BOOK, "door", home, "before"))).toEqual(["door", "home", "time"]);
  });

  it("moves a code by one step, and not over the edge", () => {
    const up = stepAmong(BOOK, quiet, -1);
    expect(up && orderAfter(quiet, up)).toEqual(["quiet", "door"]);
    expect(stepAmong(BOOK, door, -1)).toBeNull();
  });

  it("knows all that stands beneath a code", () => {
    expect(familyOf(BOOK, "home")).toEqual(new Set(["home", "door", "quiet"]));
  });

  it("keeps what stands above a match", () => {
    expect(treeOf(BOOK, "qui")).toEqual([
      { value: "home", label: "home", children: [{ value: "quiet", label: "quiet" }] },
    ]);
  });
});

describe("a code in two places", () => {
  const twice = { ...door, count: 3, also_beneath: ["time"] };
  const book = [home, twice, { ...quiet, parent_id: "door", count: 2 }, { ...time, also_beneath: [] }];

  it("has a row in each, with all beneath it, and every row its own name", () => {
    const rows = treeOf(book, "");
    expect(rows.map(({ value }) => value)).toEqual(["home", "time"]);
    expect(rows[1]?.children).toEqual([
      { value: "door@time", label: "door", children: [{ value: "quiet@door@time", label: "quiet" }] },
    ]);
    expect(codeIdOf("quiet@door@time")).toBe("quiet");
  });

  it("can be taken from the place besides, and what stands beneath it there cannot", () => {
    const byId = new Map(book.map((one) => [one.id, one]));
    expect(besidesOf(byId, "door@time")).toBe("time");
    expect(besidesOf(byId, "quiet@door@time")).toBeNull();
    expect(besidesOf(byId, "door")).toBeNull();
  });

  it("counts once above it, whatever the way", () => {
    const both = book.map((one) => (one.id === "time" ? { ...one, parent_id: "home" } : one));
    expect(totalsOf(both).get("home")).toBe(5);
    expect(totalsOf(both).get("time")).toBe(5);
  });
});

describe("totals", () => {
  it("count in all that stands beneath, at every depth", () => {
    const book = [
      { ...home, count: 1 },
      { ...door, count: 2 },
      { ...quiet, parent_id: "door", count: 4 },
      { ...time, count: 8 },
    ];
    expect([...totalsOf(book)].sort()).toEqual([
      ["door", 6],
      ["home", 7],
      ["quiet", 4],
      ["time", 8],
    ]);
  });
});
