import { expect, it } from "vitest";

import { neighbours, ordered } from "./order.ts";

const hits = [
  { before: "he had my ", after: " in hand" },
  { before: "I lost a ", after: " again" },
  { before: "she has my ", after: "." },
];

it("reads neighbours from the word outwards", () => {
  expect(neighbours({ before: "He had My, ", after: "" }, "before")).toEqual(["my", "had", "he"]);
  expect(neighbours({ before: "", after: " — she’d, too" }, "after")).toEqual(["she’d", "too"]);
});

it("lets like uses stand together", () => {
  expect(ordered(hits, "before")).toEqual([hits[1], hits[0], hits[2]]);
  expect(ordered(hits, "after")).toEqual([hits[2], hits[1], hits[0]]);
  expect(ordered(hits, "report")).toEqual(hits);
});
