import { describe, expect, it } from "vitest";

import { moved } from "./moving.ts";

const SIZE = { rows: 40, columns: 6 };
const press = (key: string, more: Partial<{ shiftKey: boolean; ctrlKey: boolean }> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe("keys in the table of people", () => {
  it("move by one, and stop at the edges", () => {
    expect(moved({ row: 0, column: 0 }, SIZE, press("ArrowDown"), false)).toEqual({ row: 1, column: 0 });
    expect(moved({ row: 0, column: 0 }, SIZE, press("ArrowUp"), false)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 39, column: 5 }, SIZE, press("ArrowRight"), false)).toEqual({ row: 39, column: 5 });
  });

  it("go all the way with Ctrl", () => {
    expect(moved({ row: 7, column: 3 }, SIZE, press("ArrowDown", { ctrlKey: true }), false)).toEqual({ row: 39, column: 3 });
    expect(moved({ row: 7, column: 3 }, SIZE, press("Home", { ctrlKey: true }), false)).toEqual({ row: 0, column: 0 });
  });

  it("keep what is written with Enter and Tab, and go on", () => {
    expect(moved({ row: 7, column: 3 }, SIZE, press("Enter"), true)).toEqual({ row: 8, column: 3 });
    expect(moved({ row: 7, column: 3 }, SIZE, press("Tab", { shiftKey: true }), true)).toEqual({ row: 7, column: 2 });
  });

  it("leave arrows to the text while one writes, and Tab to the page while one does not", () => {
    expect(moved({ row: 7, column: 3 }, SIZE, press("ArrowLeft"), true)).toBeNull();
    expect(moved({ row: 7, column: 3 }, SIZE, press("Tab"), false)).toBeNull();
  });
});
