import { describe, expect, it } from "vitest";

import type { Look } from "../../../api/importing.ts";
import { candidateOf, distinct, itemOf, parsed, proposed, sharedMarks, written } from "./candidate.ts";

const LOOK: Look = {
  token: "token",
  name: "user-07.txt",
  format: "txt",
  encoding: null,
  marks: [
    { mark: "I", turns: 4, role: "interviewer" },
    { mark: "P", turns: 5, role: "unknown" },
  ],
  turns: 9,
  words: 300,
  first: [],
  proposal: { key: "user-07", group: "users", number: 7, participant_id: null },
  changed: [],
  left: [],
  loss_list: "",
};

describe("a file on its way in", () => {
  it("is proposed for the person that its name tells of", () => {
    const candidate = proposed(candidateOf(new File(["words"], "user-07.txt")), LOOK);
    expect(candidate.whose).toEqual({ kind: "new", group: "users", number: 7 });
    expect(itemOf(candidate)).toMatchObject({ key: "user-07", group: "users", number: 7 });
  });

  it("leaves unknown what nothing tells", () => {
    const proposal = { key: "a", group: null, number: null, participant_id: null };
    const candidate = proposed(candidateOf(new File([""], "a.txt")), { ...LOOK, proposal });
    expect(itemOf(candidate)).toMatchObject({ group: null, participant_id: null });
    expect(itemOf(candidate)?.speakers).toEqual({ I: "interviewer", P: "unknown" });
  });

  it("keeps every choice of whose it is through the list", () => {
    for (const whose of [
      { kind: "unknown" },
      { kind: "known", id: "p-1" },
      { kind: "new", group: "service users", number: null },
      { kind: "new", group: "users", number: 12 },
    ] as const) {
      expect(parsed(written(whose))).toEqual(whose);
    }
  });

  it("does not share its key with another file", () => {
    expect(distinct("user", ["user", "user-2"])).toBe("user-3");
    expect(distinct("user", [])).toBe("user");
  });

  it("shows marks for all files only when several files have them", () => {
    const one = proposed(candidateOf(new File([""], "a.txt")), LOOK);
    const two = proposed(candidateOf(new File([""], "b.txt")), {
      ...LOOK,
      marks: [{ mark: "I", turns: 1, role: "unknown" }],
    });
    expect(sharedMarks([one, two])).toEqual([["I", 2]]);
  });
});
