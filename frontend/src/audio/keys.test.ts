import { describe, expect, it } from "vitest";

import { SOUND_KEYS, soundDeedOf } from "./keys.ts";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held }) as KeyboardEvent;

describe("soundDeedOf", () => {
  it("knows what foot pedals send, and a key of the hand for each", () => {
    expect(soundDeedOf(pressed("F4"))).toBe("toggle");
    expect(soundDeedOf(pressed(" ", { ctrlKey: true }))).toBe("toggle");
    expect(soundDeedOf(pressed("F2"))).toBe("back");
    expect(soundDeedOf(pressed("ArrowLeft", { altKey: true }))).toBe("back");
    expect(soundDeedOf(pressed("F8"))).toBe("forward");
    expect(soundDeedOf(pressed("ArrowRight", { altKey: true }))).toBe("forward");
    expect(soundDeedOf(pressed("ArrowDown", { altKey: true }))).toBe("slower");
    expect(soundDeedOf(pressed("F9"))).toBe("loop");
    expect(soundDeedOf(pressed("j", { ctrlKey: true }))).toBe("stamp");
  });

  it("takes nothing that is typed: no letter, blank, arrow, Enter or Escape by itself", () => {
    const typed = ["a", "å", "J", " ", "Enter", "Escape", "Tab", "Backspace", "ArrowLeft", "ArrowUp", "?"];
    for (const key of typed) {
      expect(soundDeedOf(pressed(key))).toBeNull();
      expect(soundDeedOf(pressed(key, { shiftKey: true }))).toBeNull();
    }
  });

  it("leaves walking by words, undoing, copying and closing alone", () => {
    for (const key of ["ArrowLeft", "ArrowRight", "z", "c", "v", "a"]) {
      expect(soundDeedOf(pressed(key, { ctrlKey: true }))).toBeNull();
    }
    expect(soundDeedOf(pressed("F4", { altKey: true }))).toBeNull();
    expect(soundDeedOf(pressed("F5"))).toBeNull();
  });

  it("gives no key to two deeds", () => {
    const all = Object.values(SOUND_KEYS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
