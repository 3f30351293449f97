import { expect, test } from "vitest";

import { insideOf, wordsAt } from "./wording.ts";

const fragment = { start: 10, end: 22, exact: "A 🔑 for me." };

test("words after a character of two units are counted in code points", () => {
  const unit = fragment.exact.indexOf("for");
  expect(insideOf(fragment, unit, unit + 3)).toEqual({ start: 14, end: 17 });
});

test("the words at a place are those that were selected", () => {
  const unit = fragment.exact.indexOf("for");
  expect(wordsAt([fragment], insideOf(fragment, unit, unit + 3))).toBe("for");
  expect(wordsAt([fragment], { start: 0, end: 3 })).toBe("");
});
