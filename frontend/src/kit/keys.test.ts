import { describe, expect, it } from "vitest";

import { isKey, shownKey } from "./keys.ts";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held }) as KeyboardEvent;

describe("isKey", () => {
  it("knows a key by what is held with it, and by nothing else", () => {
    expect(isKey(pressed("F4"), "F4")).toBe(true);
    expect(isKey(pressed("F4", { altKey: true }), "F4")).toBe(false);
    expect(isKey(pressed("k", { ctrlKey: true }), "mod+K")).toBe(true);
    expect(isKey(pressed("k"), "mod+K")).toBe(false);
    expect(isKey(pressed("u", { ctrlKey: true }), "u")).toBe(false);
    expect(isKey(pressed("u", { metaKey: true }), "u")).toBe(false);
  });

  it("calls the space bar by its name", () => {
    expect(isKey(pressed(" ", { ctrlKey: true }), "Ctrl+Space")).toBe(true);
    expect(isKey(pressed(" "), "Ctrl+Space")).toBe(false);
  });

  it("lets signs be typed with Shift or without", () => {
    expect(isKey(pressed("?", { shiftKey: true }), "?")).toBe(true);
    expect(isKey(pressed("?"), "?")).toBe(true);
    expect(isKey(pressed("N", { shiftKey: true }), "n")).toBe(false);
  });
});

describe("shownKey", () => {
  it("writes keys as they stand on the keyboard", () => {
    expect(["mod+K", "Alt+ArrowLeft", "F4", "Ctrl+Space"].map(shownKey)).toEqual([
      "Ctrl+K",
      "Alt+←",
      "F4",
      "Ctrl+Space bar",
    ]);
  });
});
