import { describe, expect, it } from "vitest";

import type { Happening } from "../../api/shapes.ts";
import { stints } from "./lately.ts";

const step = (seq: number, actor: string, sentence: string, at = "2026-11-22T10:00:00Z"): Happening => ({
  seq, actor, sentence, values: {}, at, kind: "k", object_id: null, undoable: true, undone: false,
});

describe("what happened lately", () => {
  it("counts what one member did many times in a day", () => {
    expect(stints([step(3, "a", "Coded."), step(2, "a", "Named."), step(1, "a", "Coded.")], 9)).toEqual([
      { actor: "a", at: "2026-11-22T10:00:00Z", sentences: [{ text: "Coded.", times: 2 }, { text: "Named.", times: 1 }] },
    ]);
  });

  it("keeps members and days apart", () => {
    const steps = [step(3, "a", "x"), step(2, "b", "x"), step(1, "b", "x", "2026-11-21T10:00:00Z")];
    expect(stints(steps, 9).map(({ actor }) => actor)).toEqual(["a", "b", "b"]);
  });

  it("ends after so many sentences", () => {
    expect(stints([step(2, "a", "x"), step(1, "b", "y")], 1)).toHaveLength(1);
  });
});
