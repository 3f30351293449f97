import { expect, test } from "vitest";

import { Awaited } from "./awaited.ts";

test("an answer is there while it is awaited, and nothing of it afterwards", async () => {
  const awaited = new Awaited<string>();
  const work = awaited.keep("pending-1", Promise.resolve("words"));
  expect(awaited.of("pending-1")).toBe(work);
  expect(await work).toBe("words");
  expect(awaited.of("pending-1")).toBeUndefined();
});

test("nor is a refusal kept; whoever waited gets it", async () => {
  const awaited = new Awaited<string>();
  const work = awaited.keep("pending-1", Promise.reject(new Error("refused")));
  await expect(work).rejects.toThrow("refused");
  expect(awaited.of("pending-1")).toBeUndefined();
});
