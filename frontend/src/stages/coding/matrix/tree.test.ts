import { expect, test } from "vitest";

import type { Code } from "../../../api/shapes.ts";
import { rowsOf } from "./tree.ts";

const code = (id: string, parent: string | null, position: number): Code =>
  ({ id, name: id, parent_id: parent, also_beneath: [], position }) as unknown as Code;

const CODES = [code("lock", "door", 2), code("home", null, 1), code("key", "lock", 1), code("work", null, 2), code("door", "home", 1)];
const told = (which: string, ...folded: string[]) => rowsOf(CODES, which, new Set(folded)).map(({ code: { id }, depth, hasBeneath }) => `${"-".repeat(depth)}${id}${hasBeneath ? "+" : ""}`);

test("rows come in the order of the tree, however the codes come", () => {
  expect(told("all")).toEqual(["home+", "-door+", "--lock+", "---key", "work"]);
});

test("what is folded hides all beneath it and stays itself", () => {
  expect(told("all", "door")).toEqual(["home+", "-door+", "work"]);
});

test("of one code only those right beneath it are shown, and of the top none", () => {
  expect(told("door")).toEqual(["door+", "-lock"]);
  expect(told("top")).toEqual(["home", "work"]);
});
