import { expect, test } from "vitest";

import { type CodeUse, frequencyPicture, tellUse } from "./FrequencyBars.tsx";
import { pageOf, printOf } from "./paper.ts";

const use = (people: number, mayLeave: boolean) => ({ group: "u", name: "users", people, of: 40, codings: 52, mayLeave });
const codes: CodeUse[] = [
  { id: "1", name: "home", isTop: true, groups: [use(18, true)] },
  { id: "2", name: "key", isTop: false, groups: [use(2, false)] },
];

test("a count is told with its whole, never as a share", () => {
  expect(tellUse(use(18, true), pageOf(600))).toBe("18 of 40 · 52 codings");
});

test("on paper a count of few people is a mark, in the table and in the caption", () => {
  const picture = frequencyPicture("Doors", codes);
  expect(picture.twin(printOf(85)).rows).toEqual([
    ["home", "18 of 40", 52],
    ["key", "†", "†"],
  ]);
  expect(picture.twin(pageOf(600)).rows[1]).toEqual(["key", "2 of 40", 52]);
  expect(picture.caption(printOf(85))).toContain("†");
  expect(picture.caption(pageOf(600))).not.toContain("†");
});
