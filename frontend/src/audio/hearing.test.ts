import { describe, expect, it } from "vitest";

import { Hearing } from "./hearing.ts";

describe("Hearing", () => {
  it("joins what runs through, looked at again and again", () => {
    const hearing = new Hearing();
    for (let at = 0; at <= 5000; at += 250) hearing.look(at, at, 1);
    expect(hearing.heard).toEqual([{ start_ms: 0, end_ms: 5000 }]);
  });

  it("counts the sound's own time at double speed, not the clock's", () => {
    const hearing = new Hearing();
    for (let at = 0; at <= 5000; at += 250) hearing.look(at * 2, at, 2);
    expect(hearing.heard).toEqual([{ start_ms: 0, end_ms: 10_000 }]);
  });

  it("does not hear what was sought over", () => {
    const hearing = new Hearing();
    hearing.look(0, 0, 1);
    hearing.look(1000, 1000, 1);
    hearing.jump();
    hearing.look(60_000, 1001, 1);
    hearing.look(61_000, 2001, 1);
    expect(hearing.heard).toEqual([
      { start_ms: 0, end_ms: 1000 },
      { start_ms: 60_000, end_ms: 61_000 },
    ]);
  });

  it("does not believe a leap that the clock forbids, even if nobody told of it", () => {
    const hearing = new Hearing();
    hearing.look(0, 0, 1);
    hearing.look(60_000, 1000, 1);
    expect(hearing.heard).toEqual([]);
  });

  it("does not hear a step back", () => {
    const hearing = new Hearing();
    hearing.look(5000, 0, 1);
    hearing.look(2000, 1000, 1);
    expect(hearing.heard).toEqual([]);
  });

  it("hears nothing while paused or muted, and all until then", () => {
    const hearing = new Hearing();
    hearing.look(0, 0, 1);
    hearing.look(1000, 1000, 0);
    hearing.look(2000, 2000, 0);
    hearing.look(2000, 3000, 1);
    hearing.look(2500, 3500, 0);
    expect(hearing.heard).toEqual([
      { start_ms: 0, end_ms: 1000 },
      { start_ms: 2000, end_ms: 2500 },
    ]);
  });

  it("tells each piece once, in whole milliseconds, and keeps the whole", () => {
    const hearing = new Hearing();
    hearing.look(0.4, 0, 1);
    hearing.look(499.7, 500, 1);
    hearing.look(1000.2, 1000, 1);
    expect(hearing.take()).toEqual([{ start_ms: 0, end_ms: 1000 }]);
    hearing.look(1500, 1500, 1);
    expect(hearing.take()).toEqual([{ start_ms: 1000, end_ms: 1500 }]);
    expect(hearing.take()).toEqual([]);
    expect(hearing.heard).toEqual([{ start_ms: 0.4, end_ms: 1500 }]);
  });

  it("tells again what is played again", () => {
    const hearing = new Hearing();
    hearing.look(0, 0, 1);
    hearing.look(1000, 1000, 1);
    hearing.take();
    hearing.jump();
    hearing.look(0, 1000, 1);
    hearing.look(1000, 2000, 1);
    expect(hearing.take()).toEqual([{ start_ms: 0, end_ms: 1000 }]);
    expect(hearing.heard).toHaveLength(1);
  });
});
