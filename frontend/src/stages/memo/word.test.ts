import { expect, test } from "vitest";

import type { Memo } from "../../api/memo.ts";
import { chosen, EVERYTHING, kindsOf } from "./word.ts";

const memo = (given: Partial<Memo>): Memo => ({
  id: "m",
  about: "code",
  object_id: "c",
  article_id: "a",
  report_id: null,
  start: null,
  end: null,
  theme_id: null,
  name: "keys",
  kind: "reflexive",
  title: "",
  text: "Why do I hear this first?",
  is_shared: false,
  is_sealed: false,
  by: "ann",
  at: "2018-03-05T12:00:00Z",
  changed_at: "2018-03-06T12:00:00Z",
  ...given,
});

test("each filter narrows, and all together narrow most", () => {
  const memos = [memo({ id: "1" }), memo({ id: "2", by: "bea", kind: "ours" }), memo({ id: "3", about: "theme" })];
  const ids = (sought: Partial<typeof EVERYTHING>) => chosen(memos, { ...EVERYTHING, ...sought }).map(({ id }) => id);
  expect(ids({})).toEqual(["1", "2", "3"]);
  expect(ids({ by: "ann" })).toEqual(["1", "3"]);
  expect(ids({ by: "ann", about: "theme" })).toEqual(["3"]);
  expect(ids({ kind: "ours" })).toEqual(["2"]);
  expect(ids({ words: "HEAR this" })).toEqual(["1", "2", "3"]);
  expect(ids({ words: "nothing of it" })).toEqual([]);
});

test("both days of a span of days belong to it", () => {
  const found = (from: string, to: string) => chosen([memo({})], { ...EVERYTHING, from, to }).length;
  expect([found("2018-03-06", "2018-03-06"), found("2018-03-07", ""), found("", "2018-03-05")]).toEqual([1, 0, 0]);
});

test("a team's own kinds follow those that are offered", () => {
  expect(kindsOf([memo({ kind: "ours" }), memo({})]).at(-1)).toBe("ours");
});
