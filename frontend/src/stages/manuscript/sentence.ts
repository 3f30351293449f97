/** A block's prose as sentences, so that one of them can be bound to what it claims. */
import { partsOf, type Token } from "./token.ts";

/** Abbreviations and numbers end no sentence; the browser's own rules know most of them. */
export function sentencesOf(prose: string, language: string): string[] {
  // A reference prints as a number or a name; its brackets would begin no sentence.
  const printed = partsOf(prose)
    .map((part) => (typeof part === "string" ? part : "N".repeat(part.written.length)))
    .join("");
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(printed);
  return [...segments]
    .map(({ index, segment }) => prose.slice(index, index + segment.length).trim())
    .filter((sentence) => sentence !== "");
}

/** A sentence as it prints, its references read. */
export function readSentence(sentence: string, read: (token: Token) => string): string {
  return partsOf(sentence)
    .map((part) => (typeof part === "string" ? part : read(part)))
    .join("");
}
