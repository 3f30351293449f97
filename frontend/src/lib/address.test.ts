/** Every address of the page lies below the study's own path. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test, vi } from "vitest";

const SOURCES = join(import.meta.dirname, "..");
/** What puts a path of the server below the study's own. */
const PUTS = /\.(GET|POST|PUT|PATCH|DELETE)\(|\b(below|saved|lookedAt)\(|\b(PATH|path) = [`"]\/api/;

function sources(): string[] {
  const all = readdirSync(SOURCES, { recursive: true, encoding: "utf-8" });
  return all.filter((name) => /\.tsx?$/.test(name) && !/\.(test|gen)\.ts$/.test(name));
}

describe("a page below a path", () => {
  test("asks below it", async () => {
    const document = { querySelector: (asked: string) => (asked.includes("path") ? { content: "/doors" } : null) };
    vi.stubGlobal("document", document);
    vi.resetModules();
    const { base, below, isFront } = await import("./address.ts");
    expect([base, below("/api/live"), isFront]).toEqual(["/doors", "/doors/api/live", false]);
    vi.unstubAllGlobals();
  });

  test("asks at the root where the server wrote nothing", async () => {
    vi.resetModules();
    const { base, below } = await import("./address.ts");
    expect([base, below("/api/live")]).toEqual(["", "/api/live"]);
  });

  test("has no address that is not put below it", () => {
    const found = sources().flatMap((name) =>
      readFileSync(join(SOURCES, name), "utf-8")
        .split("\n")
        .filter((line) => /[`"]\/api\//.test(line) && !PUTS.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
