import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { noteText, type Piece, piecesOf, writtenOf } from "./markup.ts";

type Told = [string, string, ...string[]] | { note: Told[] };
interface Case {
  text: string;
  pieces: Told[];
}
const url = new URL("../../../../tests/manuscript/markup.json", import.meta.url);
const cases: Case[] = JSON.parse(readFileSync(url, "utf-8"));

function told(piece: Piece): Told {
  if (piece.kind === "note") return { note: piecesOf(piece.text, false).map(told) };
  if (piece.kind === "words") return [piece.text, piece.emphasis];
  return [piece.written, piece.emphasis, piece.of, piece.key];
}

describe("the marks of prose", () => {
  it.each(cases)("reads “$text” as the study does", ({ text, pieces }) => {
    expect(piecesOf(text).map(told)).toEqual(pieces);
  });
  it.each(cases)("writes “$text” so that it is read alike", ({ text }) => {
    const pieces = piecesOf(text);
    expect(piecesOf(writtenOf(pieces))).toEqual(pieces);
  });
  it("keeps spaces outside set-off words", () => {
    const pieces: Piece[] = [
      { kind: "words", text: "one", emphasis: "" },
      { kind: "words", text: " two ", emphasis: "italic" },
      { kind: "words", text: "three", emphasis: "" },
    ];
    expect(writtenOf(pieces)).toBe("one *two* three");
  });
  it("lets a single bracket end no footnote", () => {
    expect(piecesOf(`x^[${noteText("a ] b")}] c`)).toHaveLength(3);
    expect(noteText("[sic]")).toBe("[sic]");
  });
});
