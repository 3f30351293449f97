import { expect, test } from "vitest";

import { arrived, FOLD, settled } from "./roving.ts";

const GROUND = { folds: [true, false, true], columns: 2 };

test("arrows go from cell to cell and stay at the edges", () => {
  expect(arrived({ row: 0, column: 0 }, "ArrowDown", GROUND)).toEqual({ row: 1, column: 0 });
  expect(arrived({ row: 1, column: 0 }, "ArrowRight", GROUND)).toEqual({ row: 1, column: 1 });
  expect(arrived({ row: 1, column: 1 }, "ArrowRight", GROUND)).toEqual({ row: 1, column: 1 });
  expect(arrived({ row: 2, column: 1 }, "ArrowDown", GROUND)).toEqual({ row: 2, column: 1 });
  expect(arrived({ row: 2, column: 1 }, "Enter", GROUND)).toBeNull();
});

test("what folds stands before the first cell, where a row has it", () => {
  expect(arrived({ row: 0, column: 0 }, "ArrowLeft", GROUND)).toEqual({ row: 0, column: FOLD });
  expect(arrived({ row: 1, column: 0 }, "ArrowLeft", GROUND)).toEqual({ row: 1, column: 0 });
  expect(arrived({ row: 0, column: FOLD }, "ArrowRight", GROUND)).toEqual({ row: 0, column: 0 });
});

test("up and down go from one that folds to the next", () => {
  expect(arrived({ row: 0, column: FOLD }, "ArrowDown", GROUND)).toEqual({ row: 2, column: FOLD });
  expect(arrived({ row: 2, column: FOLD }, "ArrowUp", GROUND)).toEqual({ row: 0, column: FOLD });
  expect(arrived({ row: 2, column: FOLD }, "ArrowDown", GROUND)).toEqual({ row: 2, column: FOLD });
});

test("a place that went leaves the hand on the nearest", () => {
  expect(settled({ row: 7, column: 5 }, GROUND)).toEqual({ row: 2, column: 1 });
  expect(settled({ row: 1, column: FOLD }, GROUND)).toEqual({ row: 1, column: 0 });
});
