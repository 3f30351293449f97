import { describe, expect, it } from "vitest";

import { stepped, widened } from "./word.ts";

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
