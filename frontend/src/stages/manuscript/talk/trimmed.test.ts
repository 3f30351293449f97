import { expect, test } from "vitest";

import { trimmed } from "./trimmed.ts";

const LONG = "one two three ".repeat(20);

test("what stands far from a change is left out, and the change stays", () => {
  const [first, changed, last] = trimmed([
    { text: LONG, is_changed: false },
    { text: "came in", is_changed: true },
    { text: LONG, is_changed: false },
  ]);
  expect(changed?.text).toBe("came in");
  expect(first?.text.startsWith("… ")).toBe(true);
  expect(first?.text.endsWith("three ")).toBe(true);
  expect(last?.text.endsWith(" …")).toBe(true);
  expect((first?.text.length ?? 0) < 90).toBe(true);
});

test("short wordings, and those without a change, stay whole", () => {
  const whole = [{ text: LONG, is_changed: false }];
  expect(trimmed(whole)).toEqual(whole);
  const short = [
    { text: "All of ", is_changed: false },
    { text: "them", is_changed: true },
  ];
  expect(trimmed(short)).toEqual(short);
});
