import { describe, expect, it } from "vitest";

import type { Code } from "../../api/shapes.ts";
import { foundCodes } from "./finding.ts";

function code(id: string, more: Partial<Code> = {}): Code {
  return {
    id,
    article_id: "a",
    parent_id: null,
    name: id,
    definition: "",
    origin: "data",
    colour: 0,
    position: 0,
    count: 0,
    reports: 0,
    used_when: "",
    not_used_when: "",
    example: "",
    citation: "",
    own_word: "",
    outside: "",
    also_beneath: [],
    ...more,
  };
}

const BOOK = [
  code("home", { position: 0 }),
  code("own door", { parent_id: "home", position: 0, definition: "Locks and keys of one's own." }),
  code("ålderdom", { position: 1, own_word: "bli gammal" }),
  code("alder", { position: 2 }),
];

function ids(words: string): string[] {
  return foundCodes(BOOK, words).map((found) => found.code.id);
}

describe("finding a code", () => {
  it("looks at the name first, then at the path", () => {
    expect(ids("home")).toEqual(["home", "own door"]);
    expect(ids("home do")).toEqual(["own door"]);
  });

  it("knows Swedish letters, and forgives a keyboard without them", () => {
    expect(ids("ålder")).toEqual(["ålderdom", "alder"]);
    expect(ids("alder")).toEqual(["alder", "ålderdom"]);
  });

  it("looks at participants' own name and the definition, and says what it found", () => {
    expect(foundCodes(BOOK, "gammal")[0]?.why).toBe("bli gammal");
    expect(foundCodes(BOOK, "keys")[0]).toMatchObject({ why: "Locks and keys of one's own.", isClose: false });
  });

  it("follows a hasty hand", () => {
    expect(ids("owdr")).toEqual(["own door"]);
    expect(ids("zz")).toEqual([]);
  });
});
