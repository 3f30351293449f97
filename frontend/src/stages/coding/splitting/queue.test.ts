import { describe, expect, test } from "vitest";

import type { CodePassage } from "../../../api/shapes.ts";
import { targetsIn, waitingOf } from "./queue.ts";

const passage = (id: string, by = "me"): CodePassage => ({
  id,
  by,
  report_id: "r",
  report: "user-01",
  label: null,
  version: 1,
  code_id: "c",
  start: 0,
  end: 3,
  at: "2017-06-01T10:30:00Z",
  exact: "key",
  standing: "holds",
  before: "",
  after: "",
});

describe("what waits to be read anew", () => {
  const all = [passage("a"), passage("b"), passage("c"), passage("d", "bo")];
  const ids = (read: Parameters<typeof waitingOf>[2]) => waitingOf(all, "me", read).map(({ id }) => id);

  test("is one's own, in the order of the reports", () => {
    expect(ids([])).toEqual(["a", "b", "c"]);
  });
  test("is not what was kept", () => {
    expect(ids([{ id: "b", what: "kept" }])).toEqual(["a", "c"]);
  });
  test("is not what was sent, though the list still holds it", () => {
    expect(ids([{ id: "a", what: "sent" }])).toEqual(["b", "c"]);
  });
  test("comes last if it was put off, and the latest put off last of all", () => {
    expect(ids([{ id: "a", what: "later" }, { id: "b", what: "later" }, { id: "a", what: "later" }])).toEqual([
      "c",
      "b",
      "a",
    ]);
  });
});

test("an address names each target once, and nine at most", () => {
  expect(targetsIn(undefined)).toEqual([]);
  expect(targetsIn("x,y,x,")).toEqual(["x", "y"]);
  expect(targetsIn("1,2,3,4,5,6,7,8,9,10")).toHaveLength(9);
});
