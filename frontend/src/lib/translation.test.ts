import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../po.ts";
import { findSentences, namesIn } from "../../strings.ts";
import { grouped, preferred, t, tn } from "./translation.ts";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const SWEDISH = fileURLToPath(
  new URL("../../../src/counterpoint/locale/sv.po", import.meta.url),
);

const found = findSentences(SOURCE);
const swedish = readCatalogue(readFileSync(SWEDISH));

describe("the Swedish catalogue", () => {
  it("is asked only for sentences written out in place", () => {
    expect(found.unreadable).toEqual([]);
  });

  it("has every sentence the page says", () => {
    const missing = found.sentences.filter(({ text }) => swedish[text] === undefined);
    expect(missing.map(({ text, place }) => `${text}  (${place})`)).toEqual([]);
  });

  it("has both forms of every sentence about a number", () => {
    const short = found.sentences.filter(
      ({ text, plural }) => plural !== undefined && swedish[text]?.length !== 2,
    );
    expect(short.map(({ text }) => text)).toEqual([]);
  });

  it("names the same values as the English", () => {
    const differing = Object.entries(swedish).filter(([text, forms]) => {
      const plural = found.sentences.find((sentence) => sentence.text === text)?.plural;
      return forms.some((form, index) => {
        const source = index === 0 ? text : (plural ?? text);
        return namesIn(form).join() !== namesIn(source).join();
      });
    });
    expect(differing.map(([text]) => text)).toEqual([]);
  });
});

describe("t", () => {
  it("fills in the values and leaves an unknown name as it stands", () => {
    expect(t("{done} of {of}", { done: 1, of: 2 })).toBe("1 of 2");
    expect(t("{done} of {of}", { done: 1 })).toBe("1 of {of}");
  });

  it("tells one from many", () => {
    expect(tn("{count} code", "{count} codes", 1)).toBe("1 code");
    expect(tn("{count} code", "{count} codes", 0)).toBe("0 codes");
  });

  it("groups the digits of long numbers alone, and never those of a name", () => {
    expect(tn("{count} code", "{count} codes", 1_996_891)).toBe("1,996,891 codes");
    expect(t("{first} to {last}", { first: 2026, last: -10_000.5 })).toBe("2026 to -10,000.5");
    expect(t("{name} went", { name: "12345" })).toBe("12345 went");
  });

  it("groups them as the reader's language does", () => {
    expect(grouped(9_999, "sv")).toBe("9999");
    expect(grouped(1_996_891, "sv").replace(/\s/g, " ")).toBe("1 996 891");
  });
});

describe("the language to begin with", () => {
  it("is the first that the page has, wherever it is spoken", () => {
    expect(preferred(["sv-FI", "en-GB"])).toBe("sv");
    expect(preferred(["en-US", "sv"])).toBe("en");
    expect(preferred(["nb-NO", "SV", "en"])).toBe("sv");
  });

  it("is English where the browser asks for none of them", () => {
    expect(preferred(["de-DE", "fr"])).toBe("en");
    expect(preferred([])).toBe("en");
  });
});
