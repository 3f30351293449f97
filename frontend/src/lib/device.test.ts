import { expect, it } from "vitest";

import { readBytes, written } from "./device.ts";

it("writes bytes as base64url and reads them again", () => {
  for (const length of [0, 1, 2, 3, 255, 256]) {
    const bytes = Uint8Array.from({ length }, (_, at) => 255 - (at % 256));
    const text = written(bytes.buffer);
    expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
    expect(readBytes(text)).toEqual(bytes);
  }
  expect(written(Uint8Array.of(255, 239, 190).buffer)).toBe("_---");
});
