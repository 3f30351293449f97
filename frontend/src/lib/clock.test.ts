import { describe, expect, it } from "vitest";

import { clock, readClock } from "./clock.ts";

describe("clock", () => {
  it("writes hours only from the first hour on", () => {
    expect([0, 7_999, 724_000, 3_599_999, 3_600_000, 6_600_000].map(clock)).toEqual([
      "0:00",
      "0:07",
      "12:04",
      "59:59",
      "1:00:00",
      "1:50:00",
    ]);
  });
});

describe("readClock", () => {
  it("reads what clock wrote", () => {
    for (const ms of [0, 7_000, 724_000, 3_600_000, 6_600_000]) expect(readClock(clock(ms))).toBe(ms);
  });

  it("reads bare seconds, full stops, and minutes beyond the hour", () => {
    expect(readClock("45")).toBe(45_000);
    expect(readClock(" 12.04 ")).toBe(724_000);
    expect(readClock("110:00")).toBe(6_600_000);
  });

  it("reads nothing into what is no time", () => {
    for (const written of ["", "soon", "1:99", "1:75:00", "-3", "1:2:3:4"]) {
      expect(readClock(written)).toBeNull();
    }
  });
});
