/**
 * Writes src/api/schema.gen.ts from an OpenAPI description.
 *
 *     npm run generate-api -- description.json
 */
import { readFile, writeFile } from "node:fs/promises";

import openapi, { astToString } from "openapi-typescript";

const path = process.argv[2];
if (path === undefined) {
  console.error("Name the OpenAPI description: npm run generate-api -- FILE.json");
  process.exit(2);
}
const description = JSON.parse(await readFile(path, "utf8"));
const target = new URL("./src/api/schema.gen.ts", import.meta.url);
// What has a default may be left out of what is sent.
const types = await openapi(description, { defaultNonNullable: false });
const lead = "/** Generated from the API's own description: run generate-api again instead of editing. */\n";
await writeFile(target, lead + astToString(types));
