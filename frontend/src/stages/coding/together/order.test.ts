import { describe, expect, it } from "vitest";

import type { CodePair } from "../../../api/shapes.ts";
import { chosen, ordered } from "./order.ts";

const pair = (code_id: string, other_id: string, people: number, passages: number): CodePair => ({
  code_id,
  other_id,
  both: { people, reports: people, stories: 0, passages, stretches: 0 },
  may_leave: true,
});
const PAIRS = [pair("a", "b", 3, 9), pair("a", "c", 5, 8), pair("b", "c", 5, 2)];
const names = (pairs: readonly CodePair[]) => pairs.map(({ code_id, other_id }) => code_id + other_id);

describe("pairs of codes", () => {
  it("stand by people, by passages, or where many people have both far from each other", () => {
    expect(names(ordered(PAIRS, "people"))).toEqual(["ac", "bc", "ab"]);
    expect(names(ordered(PAIRS, "passages"))).toEqual(["ab", "ac", "bc"]);
    expect(names(ordered(PAIRS, "apart"))).toEqual(["bc", "ac", "ab"]);
  });

  it("are those of one code wherever it stands, or of the codes that are shown", () => {
    expect(names(chosen(PAIRS, "b", () => false))).toEqual(["ab", "bc"]);
    expect(names(chosen(PAIRS, "", (id) => id !== "c"))).toEqual(["ab"]);
  });
});
