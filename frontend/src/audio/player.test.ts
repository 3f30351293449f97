import { describe, expect, it } from "vitest";

import type { Interval } from "./interval.ts";
import { Player } from "./player.ts";
import { SilentElement, StillMachine } from "./silence.ts";

const PARTS = [
  { id: "a", start_ms: 0, duration_ms: 60_000, url: "/a" },
  { id: "b", start_ms: 60_000, duration_ms: 30_000, url: "/b" },
];

function room() {
  const element = new SilentElement({ "/a": 60_000, "/b": 30_000 });
  const machine = new StillMachine(element);
  const player = new Player(PARTS, element, machine);
  const told: Interval[] = [];
  player.onPlayed((played) => told.push(...played));
  return { element, machine, player, told };
}

describe("Player", () => {
  it("fetches nothing but the beginning before somebody plays, and keeps the pitch", () => {
    const { element, player } = room();
    expect(element.preload).toBe("metadata");
    expect(element.preservesPitch).toBe(true);
    expect(player.state).toMatchObject({ isPlaying: false, hasPlayed: false });
  });

  it("goes on a little before where it was paused", () => {
    const { machine, player } = room();
    player.play();
    machine.pass(10_000);
    player.pause();
    expect(player.state.isPlaying).toBe(false);
    player.play();
    expect(player.ms).toBe(8500);
  });

  it("goes back as far as it was set to, never before the beginning", () => {
    const { machine, player } = room();
    player.rewind_ms = 0;
    player.play();
    machine.pass(1000);
    player.pause();
    player.play();
    expect(player.ms).toBe(1000);
    player.pause();
    player.rewind_ms = 5000;
    player.play();
    expect(player.ms).toBe(0);
  });

  it("goes on exactly where somebody put it while it was paused", () => {
    const { machine, player } = room();
    player.play();
    machine.pass(10_000);
    player.pause();
    player.seek(30_000);
    player.play();
    expect(player.ms).toBe(30_000);
  });

  it("plays the parts one after the other, as one recording", () => {
    const { element, machine, player, told } = room();
    player.seek(58_000);
    player.play();
    machine.pass(4000);
    expect(element.opened).toEqual(["/a", "/b"]);
    expect(player.ms).toBe(62_000);
    expect(player.state.isPlaying).toBe(true);
    player.pause();
    expect(told).toEqual([
      { start_ms: 58_000, end_ms: 60_000 },
      { start_ms: 60_000, end_ms: 62_000 },
    ]);
    expect(player.played).toEqual([{ start_ms: 58_000, end_ms: 62_000 }]);
  });

  it("opens the part in which a time lies, and plays on only if it played", () => {
    const { element, player } = room();
    player.seek(75_000);
    expect(element.src).toBe("/b");
    expect([player.ms, element.paused]).toEqual([75_000, true]);
    player.play();
    player.seek(5000);
    expect(element.src).toBe("/a");
    expect([player.ms, element.paused]).toEqual([5000, false]);
  });

  it("stops at the end and begins anew", () => {
    const { machine, player } = room();
    player.seek(89_000);
    player.play();
    machine.pass(3000);
    expect(player.ms).toBe(90_000);
    expect(player.state.isPlaying).toBe(false);
    player.play();
    expect(player.ms).toBe(0);
  });

  it("skips across the border of two parts and stays within the recording", () => {
    const { player } = room();
    player.seek(58_000);
    player.skip(5000);
    expect(player.ms).toBe(63_000);
    player.skip(-5000);
    expect(player.ms).toBe(58_000);
    player.seek(1000);
    player.skip(-5000);
    expect(player.ms).toBe(0);
  });

  it("keeps the speed in every part, between half and double", () => {
    const { element, player } = room();
    player.setRate(0.75);
    player.seek(75_000);
    expect([element.playbackRate, element.defaultPlaybackRate]).toEqual([0.75, 0.75]);
    player.setRate(9);
    expect(player.state.rate).toBe(2);
    player.stepRate(-1);
    expect(player.state.rate).toBe(1.5);
    player.stepRate(1);
    player.stepRate(1);
    expect(player.state.rate).toBe(2);
  });

  it("plays a stretch again and again, until it is left", () => {
    const { machine, player } = room();
    player.setLoop({ start_ms: 10_000, end_ms: 12_000 });
    expect(player.ms).toBe(10_000);
    player.play();
    machine.pass(5000);
    expect(player.ms).toBeGreaterThanOrEqual(10_000);
    expect(player.ms).toBeLessThan(12_000);
    player.skip(-5000);
    expect(player.ms).toBe(10_000);
    expect(player.state.loop).not.toBeNull();
    player.seek(40_000);
    expect(player.state.loop).toBeNull();
  });

  it("plays a stretch that reaches the very end of the recording again", () => {
    const { machine, player } = room();
    player.setLoop({ start_ms: 88_000, end_ms: 90_000 });
    player.play();
    machine.pass(5000);
    expect(player.state.isPlaying).toBe(true);
    expect(player.ms).toBeGreaterThanOrEqual(88_000);
  });

  it("takes no empty stretch for a loop", () => {
    const { player } = room();
    player.setLoop({ start_ms: 5000, end_ms: 5000 });
    expect(player.state.loop).toBeNull();
  });

  it("plays a stretch once and stops, also across two parts", () => {
    const { machine, player } = room();
    player.playOnce({ start_ms: 59_000, end_ms: 61_000 });
    machine.pass(5000);
    expect(player.state.isPlaying).toBe(false);
    expect(player.ms).toBe(61_000);
  });

  it("does not stop again where it stopped once", () => {
    const { machine, player } = room();
    player.playOnce({ start_ms: 1000, end_ms: 2000 });
    machine.pass(3000);
    player.play();
    machine.pass(4000);
    expect(player.ms).toBeGreaterThan(2000);
  });

  it("tells what was played, not what was sought over", () => {
    const { machine, player, told } = room();
    player.play();
    machine.pass(2000);
    player.seek(20_000);
    machine.pass(1000);
    player.pause();
    expect(told).toEqual([
      { start_ms: 0, end_ms: 2000 },
      { start_ms: 20_000, end_ms: 21_000 },
    ]);
  });

  it("tells at least every five seconds, and the rest when the page is left", () => {
    const { machine, player, told } = room();
    player.play();
    machine.pass(5500);
    expect(told).toHaveLength(1);
    player.dispose();
    expect(told).toEqual([
      { start_ms: 0, end_ms: 5000 },
      { start_ms: 5000, end_ms: 5500 },
    ]);
  });

  it("does not count what ran muted or without volume as heard", () => {
    const { element, machine, player } = room();
    player.play();
    machine.pass(1000);
    element.muted = true;
    element.tell("volumechange");
    machine.pass(2000);
    element.muted = false;
    element.volume = 0;
    element.tell("volumechange");
    machine.pass(2000);
    element.volume = 1;
    element.tell("volumechange");
    machine.pass(1000);
    player.pause();
    expect(player.played).toEqual([
      { start_ms: 0, end_ms: 1000 },
      { start_ms: 5000, end_ms: 6000 },
    ]);
  });

  it("counts what sounded before the busy page was told that it plays", () => {
    const { element, machine, player } = room();
    const late: string[] = [];
    const tell = (name: string) => element.dispatchEvent(new Event(name));
    element.tell = (name) => late.push(name);
    player.playFrom(10_000);
    machine.pass(800);
    for (const name of late.splice(0)) tell(name);
    machine.pass(1200);
    player.pause();
    for (const name of late.splice(0)) tell(name);
    expect(player.played).toEqual([{ start_ms: 10_000, end_ms: 12_000 }]);
  });

  it("does not count a seek by the browser's own means as heard", () => {
    const { element, machine, player } = room();
    player.play();
    machine.pass(1000);
    element.currentTime = 30;
    machine.pass(1000);
    player.pause();
    expect(player.played).toEqual([
      { start_ms: 0, end_ms: 1000 },
      { start_ms: 30_000, end_ms: 31_000 },
    ]);
  });

  it("says why there is no sound, and tries again when asked", () => {
    const { element, machine, player } = room();
    player.seek(20_000);
    player.play();
    machine.pass(1000);
    element.error = { code: 2 } as MediaError;
    element.tell("error");
    expect(player.state).toMatchObject({ isPlaying: false, failure: "unreachable" });
    element.error = null;
    player.play();
    expect(player.state).toMatchObject({ isPlaying: true, failure: null });
    expect(player.ms).toBe(21_000);
    expect(element.opened).toEqual(["/a", "/a"]);
  });

  it("says that the browser waits for a click", async () => {
    const { element, player } = room();
    element.play = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    player.play();
    await Promise.resolve();
    await Promise.resolve();
    expect(player.state).toMatchObject({ isPlaying: false, failure: "unasked" });
  });

  it("tells of state seldom and of time often", () => {
    const { machine, player } = room();
    let states = 0;
    let times = 0;
    player.subscribe(() => (states += 1));
    player.onTime(() => (times += 1));
    player.play();
    machine.pass(1000);
    expect(states).toBeLessThanOrEqual(2);
    expect(times).toBeGreaterThanOrEqual(20);
  });
});
