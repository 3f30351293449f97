import { afterEach, expect, test, vi } from "vitest";

import { api, Refusal } from "./client.ts";
import { changeCode } from "./code.ts";
import { awaitName, idUntilNamed, nameIs } from "./naming.ts";
import { key, queries } from "./queries.ts";
import type { Code } from "./shapes.ts";

const NAME = key.codes("article");
const shown = (): string[][] | undefined =>
  queries.getQueryData<Code[]>(NAME)?.map(({ id, name, definition }) => [id, name, definition]);
const codeOf = (id: string, name: string): Code => ({ id, name, definition: "" }) as Code;

function refusesNames(): void {
  const shape = { error: "TakenNameError", sentence: "No.", message: "No.", values: {} };
  vi.spyOn(api, "PATCH").mockImplementation(() => Promise.reject(new Refusal(409, shape)));
}

afterEach(() => {
  queries.clear();
  vi.restoreAllMocks();
});

test("a refused rename leaves a code that was named meanwhile by its own id, and the codes that came", async () => {
  refusesNames();
  const pending = idUntilNamed();
  let give = (_: string): void => undefined;
  awaitName(pending, new Promise((resolve) => (give = resolve)));
  queries.setQueryData(NAME, [codeOf(pending, "doors")]);
  const change = changeCode("article", pending, { name: "gates" });
  await vi.waitFor(() => expect(shown()).toEqual([[pending, "gates", ""]]));
  nameIs(pending, "own");
  queries.setQueryData(NAME, [codeOf("own", "gates"), codeOf("theirs", "keys")]);
  give("own");
  await expect(change).rejects.toThrow(Refusal);
  expect(shown()).toEqual([
    ["own", "doors", ""],
    ["theirs", "keys", ""],
  ]);
});

test("a refused change takes back nothing that came after it", async () => {
  refusesNames();
  let give = (_: string): void => undefined;
  awaitName("one", new Promise((resolve) => (give = resolve)));
  queries.setQueryData(NAME, [codeOf("one", "doors")]);
  const change = changeCode("article", "one", { name: "gates", definition: "shut" });
  await vi.waitFor(() => expect(shown()).toEqual([["one", "gates", "shut"]]));
  queries.setQueryData(NAME, [{ ...codeOf("one", "windows"), definition: "shut" }]);
  give("one");
  await expect(change).rejects.toThrow(Refusal);
  expect(shown()).toEqual([["one", "windows", ""]]);
});

test("after a refused change the codebook is asked for again", async () => {
  refusesNames();
  queries.setQueryData(NAME, [codeOf("one", "doors")]);
  await expect(changeCode("article", "one", { name: "gates" })).rejects.toThrow(Refusal);
  expect(queries.getQueryState(NAME)?.isInvalidated).toBe(true);
});
