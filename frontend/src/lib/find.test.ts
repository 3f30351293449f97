import { describe, expect, it } from "vitest";

import { findWords } from "./find.ts";

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
