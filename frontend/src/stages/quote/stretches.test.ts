import { describe, expect, it } from "vitest";

import { piecesOf, wholeWords, withoutStretch, withStretch } from "./stretches.ts";

describe("stretches chosen for a quote", () => {
  it("stay in the order of the text and join where they touch", () => {
    const two = withStretch([{ u0: 20, u1: 30 }], { u0: 0, u1: 10 });
    expect(two).toEqual([{ u0: 0, u1: 10 }, { u0: 20, u1: 30 }]);
    expect(withStretch(two, { u0: 10, u1: 20 })).toEqual([{ u0: 0, u1: 30 }]);
  });

  it("are shortened or split by what is taken out", () => {
    expect(withoutStretch([{ u0: 0, u1: 30 }], { u0: 10, u1: 20 })).toEqual([
      { u0: 0, u1: 10 },
      { u0: 20, u1: 30 },
    ]);
    expect(withoutStretch([{ u0: 5, u1: 9 }], { u0: 0, u1: 10 })).toEqual([]);
  });

  it("have whole words at their ends, and no white space", () => {
    const text = "Well. She\u2019d asked nobody, ever.";
    const cut = ({ u0, u1 }: { u0: number; u1: number }) => text.slice(u0, u1);
    expect(cut(wholeWords(text, { u0: 8, u1: 13 }))).toBe("She\u2019d asked");
    expect(cut(wholeWords(text, { u0: 5, u1: 13 }))).toBe("She\u2019d asked");
    expect(cut(wholeWords(text, { u0: 0, u1: 5 }))).toBe("Well.");
  });

  it("cut a passage into pieces without losing a letter", () => {
    const pieces = piecesOf({ u0: 0, u1: 10 }, [{ u0: 3, u1: 5 }, { u0: 8, u1: 20 }]);
    expect(pieces.map(({ u0, u1, isChosen }) => [u0, u1, isChosen])).toEqual([
      [0, 3, false],
      [3, 5, true],
      [5, 8, false],
      [8, 10, true],
    ]);
  });
});
