import { describe, expect, it } from "vitest";

import { readSentence, sentencesOf } from "./sentence.ts";

describe("sentencesOf", () => {
  it("parts prose into the very words of its sentences", () => {
    const prose = "Both held it. {n:users} users said so!\n\nNobody else did.";
    const found = sentencesOf(prose, "en");
    expect(found).toEqual(["Both held it.", "{n:users} users said so!", "Nobody else did."]);
    expect(found.every((sentence) => prose.includes(sentence))).toBe(true);
  });

  it("gives nothing of nothing", () => {
    expect(sentencesOf(" \n", "sv")).toEqual([]);
  });
});

describe("readSentence", () => {
  it("reads references as they print", () => {
    expect(readSentence("{n:users} users said so.", () => "40")).toBe("40 users said so.");
  });
});
