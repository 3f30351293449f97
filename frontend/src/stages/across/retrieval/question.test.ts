import { expect, test } from "vitest";

import { condition, joined, quoted } from "./question.ts";

test("a name of one word stands alone, every other in quotation marks", () => {
  expect(quoted("door")).toBe("door");
  expect(quoted("being seen")).toBe('"being seen"');
  expect(quoted('say "no"\\')).toBe('"say \\"no\\"\\\\"');
  expect(quoted("a:b")).toBe('"a:b"');
});

test("a code is asked for with those beneath it, or alone", () => {
  expect(condition("code", "own door")).toBe('code:"own door"');
  expect(condition("code alone", "door")).toBe("code=door");
});

test("what stood there before keeps its own meaning", () => {
  expect(joined("", "and", "code:a")).toBe("code:a");
  expect(joined('code:"a b"', "and not", "code:c")).toBe('code:"a b" and not code:c');
  expect(joined("code:a or code:b", "and", "code:c")).toBe("(code:a or code:b) and code:c");
});
