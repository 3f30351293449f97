import { expect, test } from "vitest";

import { choiceOf, isWhole, jointsOf, NEW_ROW, withChoice, withJoint, without } from "./rows.ts";

test("a joint brings the unit and the reach that it is counted in", () => {
  const near = withJoint(NEW_ROW, "not near");
  expect(near).toMatchObject({ joint: "near", holds: false, unit: "passage", reach: 2 });
  expect(withJoint({ ...near, reach: 80, unit: "character" }, "before")).toMatchObject({ unit: "character", reach: 80 });
  expect(withJoint(near, "same")).toMatchObject({ unit: "passage", reach: 0, holds: true });
  expect(withJoint(near, "and")).toMatchObject({ unit: "character", reach: 0 });
});

test("what the language cannot say is not offered", () => {
  expect(jointsOf(false)).not.toContain("not or");
  expect(jointsOf(true)).toEqual(["begin", "not begin"]);
});

test("another field takes the old name away", () => {
  const row = withChoice({ ...NEW_ROW, value: "door" }, "code alone");
  expect(row).toMatchObject({ field: "code", exactly: true, value: "" });
  expect(choiceOf(row)).toBe("code alone");
  expect(isWhole({ ...withChoice(row, "facet"), value: "gesture" })).toBe(false);
});

test("the row that stands first after another is gone begins the question", () => {
  const begin = withJoint({ ...NEW_ROW, value: "a" }, "begin");
  const near = withJoint({ ...NEW_ROW, value: "b" }, "near");
  expect(without([begin, near], 0)).toEqual([{ ...begin, value: "b" }]);
  expect(without([begin, near], 1)).toEqual([begin]);
});
