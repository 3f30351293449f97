import { describe, expect, it } from "vitest";

import { passageAt, timed, type Timed, wordStart, wordTime } from "./passageAt.ts";

const passages = timed(
  [
    { id: "a", start_ms: 0, end_ms: null },
    { id: "note", start_ms: null, end_ms: null },
    { id: "b", start_ms: 4000, end_ms: 6000 },
    { id: "c", start_ms: 9000, end_ms: null },
  ],
  20_000,
);

describe("timed", () => {
  it("lets an open end run until the next begins, the last until the end", () => {
    expect(passages).toEqual([
      { id: "a", start_ms: 0, end_ms: 4000 },
      { id: "b", start_ms: 4000, end_ms: 6000 },
      { id: "c", start_ms: 9000, end_ms: 20_000 },
    ]);
  });

  it("orders by time what stands in another order", () => {
    const turned = timed(
      [
        { id: "late", start_ms: 5000, end_ms: null },
        { id: "early", start_ms: 1000, end_ms: null },
      ],
      8000,
    );
    expect(turned.map(({ id, end_ms }) => [id, end_ms])).toEqual([
      ["early", 5000],
      ["late", 8000],
    ]);
  });

  it("gives two passages of one beginning the same end", () => {
    const both = timed(
      [
        { id: "x", start_ms: 1000, end_ms: null },
        { id: "y", start_ms: 1000, end_ms: null },
      ],
      3000,
    );
    expect(both.map(({ end_ms }) => end_ms)).toEqual([3000, 3000]);
  });
});

describe("passageAt", () => {
  it("finds the passage, its end outside of it", () => {
    const at = (ms: number) => passageAt(passages, ms)?.id ?? null;
    expect([-1, 0, 3999, 4000, 5999, 6000, 8999, 9000, 19_999, 20_000].map(at)).toEqual([
      null, "a", "a", "b", "b", null, null, "c", "c", null,
    ]);
  });

  it("agrees with looking at each of a thousand passages in turn", () => {
    const many: Timed[] = Array.from({ length: 1000 }, (_, index) => ({
      id: String(index),
      start_ms: index * 7000,
      end_ms: index * 7000 + 6000,
    }));
    for (let ms = 0; ms < 7_000_000; ms += 91_003) {
      const slow = many.find(({ start_ms, end_ms }) => start_ms <= ms && ms < end_ms) ?? null;
      expect(passageAt(many, ms)).toBe(slow);
    }
  });
});

describe("wordTime", () => {
  const passage = { start_ms: 10_000, end_ms: 20_000 };

  it("reckons by the share of letters, and stays within the passage", () => {
    expect([-3, 0, 25, 100, 140].map((offset) => wordTime(passage, 100, offset))).toEqual([
      10_000, 10_000, 12_500, 20_000, 20_000,
    ]);
  });

  it("gives the beginning of a passage without words", () => {
    expect(wordTime(passage, 0, 5)).toBe(10_000);
  });
});

describe("wordStart", () => {
  it("goes back to the first letter of the word", () => {
    const text = "I sat on the floor";
    expect([0, 1, 3, 5, 9, 18].map((offset) => wordStart(text, offset))).toEqual([0, 0, 2, 2, 9, 13]);
  });
});
