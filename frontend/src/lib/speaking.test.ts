import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { currentLanguage, speak } from "./translation.ts";

let come = (): void => undefined;
vi.mock("../../../src/counterpoint/locale/sv.po", () => new Promise((resolve) => {
  come = () => resolve({ default: {} });
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a catalogue that does not come in time is given up, and changes nothing when it comes", async () => {
  const first = expect(speak("sv", 3_000)).rejects.toThrow("no answer");
  await vi.advanceTimersByTimeAsync(3_000);
  await first;
  vi.useRealTimers();
  const again = speak("sv"); // as by the button, which waits as long as it takes
  expect(currentLanguage()).toBe("en");
  come();
  await again;
  expect(currentLanguage()).toBe("sv");
});
