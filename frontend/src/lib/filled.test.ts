import { describe, expect, it } from "vitest";

import { foundAgain } from "./filled.ts";

const SENTENCES = [
  "Pictures: {count}.",
  "Read as {shown}, a guess; look whether letters like å and é are right.",
  "{done} of {of}",
  "A picture.",
];

describe("a sentence that came filled in", () => {
  it("is found again with its values", () => {
    expect(foundAgain("Pictures: 3.", SENTENCES)).toEqual({
      sentence: "Pictures: {count}.",
      values: { count: "3" },
    });
    expect(
      foundAgain("Read as Latin-1, a guess; look whether letters like å and é are right.", SENTENCES),
    ).toMatchObject({ values: { shown: "Latin-1" } });
  });

  it("is left alone when no sentence fits, or only one of too few words", () => {
    expect(foundAgain("3 of 4", SENTENCES)).toBeUndefined();
    expect(foundAgain("Something else.", SENTENCES)).toBeUndefined();
  });
});
