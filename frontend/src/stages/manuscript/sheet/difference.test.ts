import { describe, expect, it } from "vitest";

import { merged, stepsBetween } from "./difference.ts";
import { contentOf, documentOf, standingsIn, type Standing, textOf } from "./document.ts";
import { schema } from "./schema.ts";

const prose = (id: string, text: string): Standing => ({
  id,
  kind: "prose",
  text,
  theme: null,
  quote: null,
  key: null,
  level: 1,
});
const ONE = prose("1", "one");
const TWO = prose("2", "two");
const THREE = prose("3", "three");
const told = (base: Standing[], now: Standing[]) =>
  stepsBetween(base, now).map(({ kind, block_id, after }) => [kind, block_id, after].filter((each) => each !== undefined));
const name = () => "new-again";

describe("what is told to the study", () => {
  it("is nothing when nothing changed", () => {
    expect(stepsBetween([ONE, TWO], [ONE, TWO])).toEqual([]);
  });
  it("is the text with the one from which the writing began", () => {
    expect(stepsBetween([ONE], [prose("1", "One.")])).toEqual([
      { kind: "write", block_id: "1", text: "One.", seen: "one" },
    ]);
  });
  it("is a split as a shorter block and a new one behind it", () => {
    expect(told([TWO, THREE], [prose("2", "t"), prose("new-1", "wo"), THREE])).toEqual([
      ["write", "2"],
      ["put", "new-1", "2"],
    ]);
  });
  it("is one move for one moved block", () => {
    expect(told([ONE, TWO, THREE], [THREE, ONE, TWO])).toEqual([["move", "3", null]]);
    expect(told([ONE, TWO, THREE], [TWO, THREE, ONE])).toEqual([["move", "1", "3"]]);
  });
  it("takes out first, so that a quote may be placed again", () => {
    expect(told([ONE, TWO], [prose("new-1", "x"), TWO])).toEqual([
      ["take out", "1"],
      ["put", "new-1", null],
    ]);
  });
  it("is no heading that has no words yet, and no text that waits for a choice", () => {
    const heading: Standing = { ...prose("new-1", ""), kind: "heading" };
    expect(told([ONE], [ONE, heading])).toEqual([]);
    expect(stepsBetween([ONE], [prose("1", "x")], new Set(["1"]))).toEqual([]);
  });
});

describe("what others did meanwhile", () => {
  it("comes in where nothing is being written", () => {
    const theirs = [prose("1", "ONE"), TWO, THREE];
    expect(merged([ONE, TWO], [ONE, prose("2", "mine")], theirs, name)).toEqual({
      blocks: [prose("1", "ONE"), prose("2", "mine"), THREE],
      disputed: new Map(),
    });
  });
  it("is shown beside one's own words where both wrote", () => {
    const { blocks, disputed } = merged([ONE], [prose("1", "mine")], [prose("1", "theirs")], name);
    expect(blocks).toEqual([prose("1", "mine")]);
    expect(disputed).toEqual(new Map([["1", "theirs"]]));
  });
  it("takes out no words that are being written", () => {
    const { blocks } = merged([ONE, TWO], [prose("1", "mine"), TWO], [], name);
    expect(blocks).toEqual([prose("new-again", "mine")]);
  });
  it("moves blocks here unless they were moved here too", () => {
    const ids = (local: Standing[]) =>
      merged([ONE, TWO, THREE], local, [THREE, ONE, TWO], name).blocks.map(({ id }) => id);
    expect(ids([ONE, TWO, THREE])).toEqual(["3", "1", "2"]);
    expect(ids([TWO, ONE, THREE])).toEqual(["2", "1", "3"]);
  });
});

describe("the document that is typed in", () => {
  it("holds every block's text as the study keeps it", () => {
    const blocks = [
      prose("1", "So *very* far.^[Of {n:users}.]\nYes, \\*no\\*: {theme:t1:short}"),
      { ...prose("2", "Findings * all"), kind: "heading" as const },
      { ...prose("3", ""), kind: "quote" as const, quote: "q1" },
    ];
    expect(standingsIn(documentOf(blocks))).toEqual(blocks);
  });
  it("turns a reference into one piece", () => {
    expect(contentOf("prose", "We met {n:users}.").childCount).toBe(3);
    expect(textOf(schema.node("prose", null, contentOf("prose", "{n:users}")))).toBe("{n:users}");
  });
});
