import { describe, expect, it } from "vitest";

import { Timeline } from "./timeline.ts";

const line = new Timeline([
  { id: "b", start_ms: 60_000, duration_ms: 30_000, url: "/b" },
  { id: "a", start_ms: 0, duration_ms: 60_000, url: "/a" },
]);

describe("Timeline", () => {
  it("puts the parts in order and runs to the end of the last", () => {
    expect(line.parts.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(line.duration_ms).toBe(90_000);
  });

  it("gives the border between two parts to the later one", () => {
    expect(line.placeOf(59_999)).toEqual({ index: 0, offset_ms: 59_999 });
    expect(line.placeOf(60_000)).toEqual({ index: 1, offset_ms: 0 });
  });

  it("stays within the recording", () => {
    expect(line.placeOf(-5)).toEqual({ index: 0, offset_ms: 0 });
    expect(line.placeOf(999_999)).toEqual({ index: 1, offset_ms: 30_000 });
  });

  it("goes from a time to its place and back without loss", () => {
    for (const ms of [0, 1, 59_999, 60_000, 60_001, 89_999, 90_000]) {
      expect(line.msOf(line.placeOf(ms))).toBe(ms);
    }
  });

  it("ends a file that runs longer than was measured on time", () => {
    expect(line.msOf({ index: 0, offset_ms: 60_400 })).toBe(60_000);
  });

  it("is empty without parts", () => {
    const empty = new Timeline([]);
    expect([empty.duration_ms, empty.msOf(empty.placeOf(10))]).toEqual([0, 0]);
  });
});
