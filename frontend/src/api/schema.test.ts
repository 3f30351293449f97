/** The types of the API are those of its description; both are kept and must agree. */
import { readFile } from "node:fs/promises";

import openapi, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";

test("the generated types are those of the description that the server's tests keep", async () => {
  const kept = new URL("../../../tests/contract/openapi.json", import.meta.url);
  const description = JSON.parse(await readFile(kept, "utf8")) as string;
  const written = await readFile(new URL("schema.gen.ts", import.meta.url), "utf8");
  expect(written.split("\n").slice(1).join("\n")).toBe(astToString(await openapi(description, { defaultNonNullable: false })));
}, 60_000);
