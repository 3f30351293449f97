import { expect, test } from "vitest";

import type { ComparedRow } from "../../../api/shapes.ts";
import { changes, firstPair, strips } from "./rows.ts";

function rows(...said: ComparedRow["change"][]): ComparedRow[] {
  return said.map((change) => ({ change, before: [], after: [], differs: [] }));
}

const shown = (given: ComparedRow[], opened: number[] = []) =>
  strips(given, new Set(opened)).map((strip) => (strip.kind === "fold" ? `${strip.count} at ${strip.from}` : strip.at));

test("passages that are the same fold, but for one beside a change", () => {
  const given = rows("same", "same", "same", "same", "reworded", "same", "same", "same");
  expect(shown(given)).toEqual(["3 at 0", 3, 4, 5, "2 at 6"]);
  expect(shown(given, [0])).toEqual([0, 1, 2, 3, 4, 5, "2 at 6"]);
});

test("one alone does not fold, and nothing is left out", () => {
  expect(shown(rows("same", "same", "added", "moved"))).toEqual([0, 1, 2, 3]);
  expect(shown(rows("same", "same", "same"))).toEqual(["3 at 0"]);
  expect(shown([])).toEqual([]);
});

test("the places that differ are counted", () => {
  expect(changes(rows("same", "added", "otherwise"))).toBe(2);
});

test("what is coded is compared with what is new, else the last two versions", () => {
  const known = (no: number, in_analysis = false) => ({ no, in_analysis });
  expect(firstPair([known(1, true), known(2), known(3)])).toEqual({ before: 1, after: 3 });
  expect(firstPair([known(1), known(2), known(3, true)])).toEqual({ before: 2, after: 3 });
  expect(firstPair([known(1)])).toBeNull();
});
