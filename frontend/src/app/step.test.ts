import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { isUnsent } from "../api/unsent.ts";
import { draftOf } from "../api/writing.ts";
import { takeStep } from "./step.ts";

const said = vi.hoisted(() => vi.fn());
vi.mock("../kit/toast.ts", () => ({ say: said }));

let revision = 1;

beforeEach(() => {
  revision = 1;
  said.mockClear();
  vi.spyOn(api, "GET").mockImplementation(() => Promise.resolve({ data: { revision, based_on: 0 } }) as never);
  vi.spyOn(api, "POST").mockImplementation(() => {
    revision += 1;
    return Promise.resolve({ data: { undone: { code: "A1", sentence: "a step", message: "a step", values: {} } } }) as never;
  });
});

afterEach(() => {
  queries.clear();
  vi.restoreAllMocks();
});

test("an undo while a draft is being written ends, and the draft is asked for again", async () => {
  const observer = new QueryObserver(queries, draftOf("one"));
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.revision).toBe(1));
  void takeStep("undo");
  await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(1));
  expect(isUnsent()).toBe(false);
  expect(observer.getCurrentResult().data?.revision).toBe(2);
  leave();
});
