import { describe, expect, it } from "vitest";

import { touchedBy } from "./live.ts";

describe("touchedBy", () => {
  it("asks for codings again when somebody coded a passage", () => {
    expect(touchedBy("SpanCoded")).toContain("codings");
    expect(touchedBy("CodingStretched")).toContain("codings");
  });

  it("asks for the codebook again when a code was renamed", () => {
    expect(touchedBy("CodeChanged")).toContain("codes");
  });

  it("takes a draft of a decision for a decision, not for a report's", () => {
    expect(touchedBy("DecisionDrafted")).toContain("discussion");
    expect(touchedBy("MeetingChanged")).toContain("discussion");
  });

  it("asks for groups and for seals again after a project, which may bring both", () => {
    expect(touchedBy("ProjectImported")).toEqual(expect.arrayContaining(["study", "seal", "ledger"]));
  });

  it("asks for everything after an undo and after what it does not know", () => {
    expect(touchedBy("StepUndone")).toBeNull();
    expect(touchedBy("SomethingNew")).toBeNull();
  });
});
