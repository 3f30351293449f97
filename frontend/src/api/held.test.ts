import { afterEach, expect, test, vi } from "vitest";

import { Refusal } from "./client.ts";
import { sayConnected } from "./connection.ts";
import { forgetHeld, heldAt, hold, sendHeld } from "./held.ts";
import { isUnsent } from "./unsent.ts";

const PLACE = "/discussion/1  What was said";

const refused = (status: number): Refusal =>
  new Refusal(status, { error: "ChangedMeanwhileError", sentence: "No.", message: "No.", values: {} });

afterEach(() => forgetHeld());

test("words that wait are sent, with what was seen, when the study is reached again", async () => {
  const send = vi.fn(() => Promise.resolve());
  hold(PLACE, "Mine", "Before", send);
  expect(isUnsent()).toBe(true);
  sayConnected(false);
  expect(send).not.toHaveBeenCalled();
  sayConnected(true);
  await vi.waitFor(() => expect(heldAt(PLACE)).toBeUndefined());
  expect(send).toHaveBeenCalledExactlyOnceWith("Mine", "Before");
  await vi.waitFor(() => expect(isUnsent()).toBe(false));
});

test("without an answer they wait on", async () => {
  hold(PLACE, "Mine", "Before", () => Promise.reject(new TypeError("no network")));
  await sendHeld();
  expect(heldAt(PLACE)).toMatchObject({ words: "Mine", refusal: null });
});

test("without a seat they wait for whoever wrote them", async () => {
  hold(PLACE, "Mine", "Before", () => Promise.reject(refused(401)));
  await sendHeld();
  expect(heldAt(PLACE)).toMatchObject({ words: "Mine", refusal: null });
});

test("what somebody changed meanwhile is kept for a choice, and not sent again by itself", async () => {
  const send = vi.fn(() => Promise.reject(refused(409)));
  hold(PLACE, "Mine", "Before", send);
  await sendHeld();
  await sendHeld();
  expect(heldAt(PLACE)?.refusal?.status).toBe(409);
  expect(send).toHaveBeenCalledTimes(1);
});

test("another member's arrival forgets them", () => {
  hold(PLACE, "Mine", "Before", () => Promise.resolve());
  forgetHeld();
  expect(heldAt(PLACE)).toBeUndefined();
});
