import { describe, expect, it } from "vitest";

import type { DraftPassage } from "../../../api/shapes.ts";
import { heardSince, lengthOf, uncovered } from "./coverage.ts";
import { begun, changed, filled, joined, newId, nextOpen, reached, redone, split, typingStep, undone, went } from "./draft.ts";

function passage(id: string, text: string, facts: Partial<DraftPassage> = {}): DraftPassage {
  return { id, text, kind: "own words", marks: [], start_ms: null, end_ms: null, mark: "", origin: null, ...facts };
}

describe("a draft", () => {
  it("names passages as the study does", () => {
    const names = new Set(Array.from({ length: 100 }, () => newId()));
    expect(names.size).toBe(100);
    for (const name of names) expect(name).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
  });

  it("begins the next passage at the caret and loses no word", () => {
    const { passages, caret } = split([passage("a", "I came back. She stayed.")], "a", 12, null);
    expect(passages.map(({ text }) => text)).toEqual(["I came back.", "She stayed."]);
    expect(caret).toEqual({ id: passages[1]?.id, at: 0 });
  });

  it("answers a question in the participant's own words", () => {
    const { passages } = split([passage("a", "And then?", { kind: "question" })], "a", 9, null);
    expect(passages[1]?.kind).toBe("own words");
  });

  it("ends a passage where the sound is, and begins the next there", () => {
    const heard = split([passage("a", "Words.", { start_ms: 1000 })], "a", 6, 4000);
    expect(heard.passages.map(({ start_ms, end_ms }) => [start_ms, end_ms])).toEqual([
      [1000, 4000],
      [4000, null],
    ]);
    const unheard = split([passage("a", "Words.", { start_ms: 9000 })], "a", 6, 4000);
    expect(unheard.passages[0]?.end_ms).toBeNull();
  });

  it("cuts the times of a passage that is cut in two", () => {
    const cut = split([passage("a", "One. Two.", { start_ms: 0, end_ms: 9000 })], "a", 4, 5000);
    expect(cut.passages.map(({ start_ms, end_ms }) => [start_ms, end_ms])).toEqual([
      [0, 5000],
      [5000, 9000],
    ]);
  });

  it("says of a machine's words whose they are, until they are touched", () => {
    const one = passage("a", "the keys came", { origin: "machine", kind: "unknown" });
    const said = changed([one], "a", { kind: "question" })[0];
    expect(said?.origin).toBe("machine");
    expect(changed([one], "a", { text: "The keys came" })[0]?.origin).toBeNull();
    expect(changed([one], "a", { origin: null })[0]?.text).toBe("the keys came");
    expect(split([one], "a", 3, null).passages.map(({ origin }) => origin)).toEqual([null, null]);
    expect(joined([one, { ...one, id: "b" }], "b").passages[0]?.origin).toBeNull();
  });

  it("puts what is taken over behind what is written, and over nothing", () => {
    const now = [passage("a", "Typed since."), passage("b", " ")];
    const { passages, caret } = filled(now, [passage("a", "Typed."), passage("c", "taken")]);
    expect(passages.map(({ text }) => text)).toEqual(["Typed since.", "taken"]);
    expect(caret).toEqual({ id: "c", at: 0 });
    expect(filled([], []).caret).toBeNull();
  });

  it("knows how far the written words reach, and where the next open passage is", () => {
    const all = [
      passage("a", "Words.", { start_ms: 1000, end_ms: 4000 }),
      passage("b", "More.", { start_ms: 5000, kind: "unknown" }),
      passage("c", "", { start_ms: 9000 }),
    ];
    expect(reached(all)).toBe(5000);
    expect(reached([])).toBe(0);
    expect(nextOpen(all, "a")?.id).toBe("b");
    expect(nextOpen(all, "b")).toBeUndefined();
  });

  it("joins what was parted, with the marks of both", () => {
    const two = [
      passage("a", "I came back.", { marks: ["story"], start_ms: 0, end_ms: 1000 }),
      passage("b", "She stayed.", { marks: ["sensitive"], start_ms: 1000, end_ms: 2000 }),
    ];
    const { passages, caret } = joined(two, "b");
    expect(passages).toEqual([
      passage("a", "I came back. She stayed.", {
        marks: ["story", "sensitive"],
        start_ms: 0,
        end_ms: 2000,
      }),
    ]);
    expect(caret).toEqual({ id: "a", at: 13 });
    expect(joined(two, "a").passages).toBe(two);
  });

  it("goes back to the first state and forth to the last", () => {
    const first = begun([passage("a", "")]);
    const typed = ["I", "I c", "I ca", "I cam"].reduce((history, text) => {
      const before = history.present.passages[0]?.text ?? "";
      const present = { passages: [passage("a", text)], caret: null };
      return went(history, present, typingStep("a", before, text));
    }, first);
    const texts = (history: typeof first) => history.present.passages.map(({ text }) => text);
    expect(typed.past).toHaveLength(2);
    const back = undone(undone(undone(typed)));
    expect(texts(back)).toEqual([""]);
    expect(texts(redone(redone(redone(back))))).toEqual(["I cam"]);
  });
});

describe("coverage", () => {
  it("lists what is neither kept nor excluded", () => {
    const gaps = uncovered(
      [
        { start_ms: 1000, end_ms: 4000 },
        { start_ms: null, end_ms: null },
        { start_ms: 6000, end_ms: 7000 },
      ],
      [{ start_ms: 4000, end_ms: 5000 }],
      10_000,
    );
    expect(gaps).toEqual([
      { start_ms: 0, end_ms: 1000 },
      { start_ms: 5000, end_ms: 6000 },
      { start_ms: 7000, end_ms: 10_000 },
    ]);
    expect(lengthOf(gaps)).toBe(5000);
  });

  it("lets a passage without an end run to the next stamp, and the last cover nothing", () => {
    const open = [
      { start_ms: 0, end_ms: null },
      { start_ms: 3000, end_ms: null },
    ];
    expect(uncovered(open, [{ start_ms: 5000, end_ms: 6000 }], 9000)).toEqual([{ start_ms: 6000, end_ms: 9000 }]);
    expect(lengthOf(uncovered([{ start_ms: 0, end_ms: null }], [], 9000))).toBe(9000);
  });

  it("offers the stretch heard since the last covered second", () => {
    const kept = [{ start_ms: 0, end_ms: 4000 }];
    expect(heardSince(kept, [], 9000)).toEqual({ start_ms: 4000, end_ms: 9000 });
    expect(heardSince(kept, [], 4000)).toBeNull();
  });
});
