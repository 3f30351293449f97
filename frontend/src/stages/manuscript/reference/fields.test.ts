import { describe, expect, it } from "vitest";

import { cslOf, fieldsOf, namesFrom, namesOf } from "./fields.ts";

const OAK = {
  type: "book",
  title: "Knocking",
  author: [{ family: "Oak", given: "Ada", "non-dropping-particle": "van" }, { literal: "Board of Doors" }],
  issued: { "date-parts": [[2004, 5]] },
  abstract: "Kept.",
};

describe("a work in the form", () => {
  it("keeps what the form does not show, and what was not touched", () => {
    const kept = cslOf({ ...fieldsOf(OAK), publisher: "Press" }, OAK);
    expect(kept).toMatchObject({ ...OAK, publisher: "Press" });
  });
  it("reads names by their comma, and organisations without one", () => {
    expect(namesFrom("Oak, Ada; Board of Doors; Elm,")).toEqual([
      { family: "Oak", given: "Ada" },
      { literal: "Board of Doors" },
      { family: "Elm" },
    ]);
    expect(namesOf(namesFrom("Oak, Ada; Board of Doors; Elm,"))).toBe("Oak, Ada; Board of Doors; Elm,");
  });
  it("sends a new year as it was typed", () => {
    expect(cslOf({ ...fieldsOf(OAK), year: "in press" }, OAK)["issued"]).toEqual({ raw: "in press" });
  });
});
