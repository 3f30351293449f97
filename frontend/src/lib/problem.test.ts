import { describe, expect, it } from "vitest";

import { problemSaid } from "./problem.ts";

describe("a problem that the server named", () => {
  it("keeps its values", () => {
    const stale = "The report user-07 has changed here; cut the quote anew.";
    expect(problemSaid(stale)).toBe(stale);
  });

  it("shows no written reference where a name is missing", () => {
    const said = problemSaid("Name the speaker in the prose before the quote: {label:01AB}");
    expect(said).not.toContain("{");
  });

  it("is said as it came if it is not known", () => {
    expect(problemSaid("Something new.")).toBe("Something new.");
  });
});
