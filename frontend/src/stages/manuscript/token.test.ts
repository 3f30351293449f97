import { describe, expect, it } from "vitest";

import { partsOf } from "./token.ts";

describe("references in prose", () => {
  it("are told from the words around them, and nothing is lost", () => {
    const prose = "{n:users} users spoke of {theme:01AB:short}; {label:Q1} said {this}.";
    const parts = partsOf(prose);
    expect(parts.map((part) => (typeof part === "string" ? part : part.written)).join("")).toBe(prose);
    expect(parts.filter((part) => typeof part !== "string")).toEqual([
      { written: "{n:users}", kind: "n", key: "users", isShort: false },
      { written: "{theme:01AB:short}", kind: "theme", key: "01AB", isShort: true },
      { written: "{label:Q1}", kind: "label", key: "Q1", isShort: false },
    ]);
  });
});
