import { describe, expect, it } from "vitest";

import { findRemains, findWords } from "./find.ts";

describe("findWords", () => {
  it("finds whatever the case, and words across a line end", () => {
    const text = "The Key.\nthe   KEY";
    expect(findWords(text, "the key")).toEqual([
      { u0: 0, u1: 7 },
      { u0: 9, u1: 18 },
    ]);
  });

  it("takes signs as signs", () => {
    expect(findWords("a-b (c) [d] e/f? 1+1 {x} | ^ $ \\", "a-b (c) [d] e/f? 1+1 {x} | ^ $ \\")).toHaveLength(1);
  });

  it("finds nothing for nothing", () => {
    expect(findWords("words", "  ")).toEqual([]);
  });
});

describe("findRemains", () => {
  it("keeps all words that the text still holds, whatever the case and the spaces", () => {
    expect(findRemains("He said: the   old KEY.", "the old key")).toBe("the old key");
  });

  it("gives the longest run that a correction has left", () => {
    expect(findRemains("a quiet house by the sea", "a quite house by the sea")).toBe("house by the sea");
  });

  it("gives the words back when nothing is left of them", () => {
    expect(findRemains("all is new", "old words")).toBe("old words");
  });
});
