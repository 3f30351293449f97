import { describe, expect, it } from "vitest";

import { covering, joined, lastBefore, trimmed, within } from "./stretch.ts";

describe("trimmed", () => {
  it("drops white space at both ends, line ends too", () => {
    const text = "one \n two 🙂 \n";
    expect(trimmed(text, 3, text.length)).toEqual({ u0: 6, u1: 12 });
  });

  it("is nothing when only white space was selected", () => {
    expect(trimmed("a  \n b", 1, 5)).toBeNull();
  });

  it("keeps a joined family and a combining mark whole", () => {
    const text = " 👩‍👩‍👧 cafe\u0301 ";
    const cut = trimmed(text, 0, text.length);
    expect(cut && text.slice(cut.u0, cut.u1)).toBe("👩‍👩‍👧 cafe\u0301");
  });

  it("keeps Arabic in its own order", () => {
    const text = " مرحبا بك ";
    expect(trimmed(text, 0, text.length)).toEqual({ u0: 1, u1: text.length - 1 });
  });
});

describe("lastBefore", () => {
  it("finds the passage a position lies in", () => {
    expect([-1, 0, 4, 10, 99].map((position) => lastBefore([0, 5, 10], position))).toEqual([
      -1, 0, 0, 2, 2,
    ]);
  });
});

describe("covering", () => {
  it("gives the shortest first and treats the end as outside", () => {
    const long = { u0: 0, u1: 9 };
    const short = { u0: 3, u1: 5 };
    expect(covering([long, short], 4)).toEqual([short, long]);
    expect(covering([long, short], 5)).toEqual([long]);
  });
});

describe("joined", () => {
  it("makes one of what overlaps or touches, and leaves a gap a gap", () => {
    const items = [
      { u0: 8, u1: 9 },
      { u0: 0, u1: 6 },
      { u0: 2, u1: 3 },
      { u0: 6, u1: 7 },
    ];
    expect(joined(items)).toEqual([
      { u0: 0, u1: 7 },
      { u0: 8, u1: 9 },
    ]);
    expect(items[1]).toEqual({ u0: 0, u1: 6 });
  });
});

describe("within", () => {
  it("stays in what is chosen, and goes to its beginning from elsewhere, also from further on", () => {
    const chosen = { u0: 10, u1: 40 };
    expect([5, 10, 25, 40, 90].map((position) => within(chosen, position))).toEqual([10, 10, 25, 10, 10]);
  });
});
