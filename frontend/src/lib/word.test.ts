import { describe, expect, it } from "vitest";

import { redrawn, stepped, widened } from "./word.ts";

const TEXT = "Hon sa: “jag är inte rädd”. It wasn't a half-open door 🚪, no.";

function words(from: string, to = from): { u0: number; u1: number } {
  return { u0: TEXT.indexOf(from), u1: TEXT.indexOf(to) + to.length };
}

function shown(stretch: { u0: number; u1: number } | null): string | null {
  return stretch === null ? null : TEXT.slice(stretch.u0, stretch.u1);
}

describe("widened", () => {
  it("takes in the words that a hand cut in half, and no more", () => {
    expect(shown(widened(TEXT, words("a", "rä")))).toBe("sa: “jag är inte rädd");
    expect(shown(widened(TEXT, words("jag")))).toBe("jag");
  });

  it("keeps a word with an apostrophe or a hyphen whole", () => {
    expect(shown(widened(TEXT, words("sn", "half")))).toBe("wasn't a half-open");
  });

  it("leaves a pair of units together and a sign alone", () => {
    expect(shown(widened(TEXT, words("🚪")))).toBe("🚪");
  });
});

describe("redrawn", () => {
  const half = words("a", "rä");

  it("brings the end that was drawn to a whole word and leaves the other as it was", () => {
    expect(shown(redrawn(TEXT, half, { ...half, u0: half.u0 - 3 }))).toBe("Hon sa: “jag är inte rä");
    expect(shown(redrawn(TEXT, half, { ...half, u1: half.u1 + 1 }))).toBe("a: “jag är inte rädd");
    expect(redrawn(TEXT, half, half)).toEqual(half);
  });

  it("leaves the other where it went meanwhile, and nothing turned round", () => {
    const meanwhile = { ...half, u1: half.u1 - 3 };
    expect(shown(redrawn(TEXT, half, { ...half, u0: half.u0 - 1 }, meanwhile))).toBe("sa: “jag är inte");
    expect(redrawn(TEXT, half, { ...half, u0: half.u1 - 1 }, { ...half, u1: half.u0 + 2 })).toBeNull();
  });
});

describe("stepped", () => {
  it("moves an end on and back by a word", () => {
    const here = words("jag", "inte");
    expect(shown(stepped(TEXT, here, "end", 1))).toBe("jag är inte rädd");
    expect(shown(stepped(TEXT, here, "end", -1))).toBe("jag är");
    expect(shown(stepped(TEXT, here, "start", -1))).toBe("sa: “jag är inte");
    expect(shown(stepped(TEXT, here, "start", 1))).toBe("är inte");
  });

  it("never leaves nothing, and ends with the text", () => {
    expect(stepped(TEXT, words("jag"), "end", -1)).toBeNull();
    expect(stepped(TEXT, words("jag"), "start", 1)).toBeNull();
    expect(stepped(TEXT, words("Hon"), "start", -1)).toBeNull();
    expect(stepped(TEXT, words("no"), "end", 1)).toBeNull();
  });
});
