import { QueryObserver } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";

import { receive, touchedBy } from "./live.ts";
import { queries } from "./queries.ts";

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

describe("receive", () => {
  it("asks once for all that changed while the answer to an earlier change was awaited", async () => {
    const answers: (() => void)[] = [];
    const codings = new QueryObserver(queries, {
      queryKey: ["codings", "report"],
      queryFn: () => new Promise<number>((resolve) => answers.push(() => resolve(answers.length))),
    });
    const leave = codings.subscribe(() => undefined);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    await vi.waitFor(() => expect(codings.getCurrentResult().data).toBe(1));
    const code = (seq: number): void => receive({ seq, kind: "SpanCoded", seat: "another" });
    code(1);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    for (const seq of [2, 3, 4, 5, 6]) code(seq);
    expect(answers).toHaveLength(2);
    answers[1]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    answers[2]?.();
    await vi.waitFor(() => expect(codings.getCurrentResult().data).toBe(3));
    expect(answers).toHaveLength(3);
    leave();
  });

  it("breaks off no answer, however long it takes, and holds up no other for it", async () => {
    vi.useFakeTimers();
    const asked = { slow: 0, quick: 0 };
    let answer = (): void => undefined;
    const slow = new QueryObserver(queries, {
      queryKey: ["method-log", "article"],
      queryFn: () =>
        new Promise<number>((resolve) => {
          const number = (asked.slow += 1);
          answer = () => resolve(number);
        }),
    });
    const quick = new QueryObserver(queries, {
      queryKey: ["codings", "other"],
      queryFn: () => Promise.resolve((asked.quick += 1)),
    });
    const leave = [slow.subscribe(() => undefined), quick.subscribe(() => undefined)];
    await vi.advanceTimersByTimeAsync(0);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    for (const seq of [1, 2, 3, 4]) {
      receive({ seq, kind: "SpanCoded", seat: "another" });
      await vi.advanceTimersByTimeAsync(3_000);
      expect(quick.getCurrentResult().data).toBe(1 + seq);
    }
    expect(asked.slow).toBe(2);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(slow.getCurrentResult().data).toBe(2);
    expect(asked.slow).toBe(3);
    answer();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(slow.getCurrentResult().data).toBe(3);
    expect(asked.slow).toBe(3);
    for (const each of leave) each();
    vi.useRealTimers();
  });
});
