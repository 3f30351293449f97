import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api, Refusal } from "./client.ts";
import { queries, refreshAll } from "./queries.ts";
import type { Draft } from "./shapes.ts";
import { draftOf, saveDraft } from "./writing.ts";

let revision = 1;
let leave = (): void => undefined;
let refetch = (): Promise<unknown> => Promise.resolve();
let draft = (): { data?: Draft | undefined; isError: boolean } => ({ isError: false });

beforeEach(async () => {
  revision = 1;
  vi.spyOn(api, "GET").mockImplementation(() => Promise.resolve({ data: { revision, based_on: 0 } }) as never);
  vi.spyOn(api, "PUT").mockImplementation(() => Promise.resolve({ data: { revision: (revision += 1) } }) as never);
  const observer = new QueryObserver(queries, draftOf("one"));
  leave = observer.subscribe(() => undefined);
  refetch = () => observer.refetch();
  draft = () => observer.getCurrentResult();
  await vi.waitFor(() => expect(draft().data?.revision).toBe(1));
});

afterEach(() => {
  leave();
  queries.clear();
  vi.restoreAllMocks();
});

test("a draft in hand stays when everything is asked again and nobody else changed it", async () => {
  await saveDraft("one", 1, []);
  await refreshAll();
  expect(draft().data?.revision).toBe(1);
});

test("a draft in hand gives way to one that was changed elsewhere", async () => {
  await saveDraft("one", 1, []);
  revision = 3; // words were replaced in it
  await refreshAll();
  expect(draft().data?.revision).toBe(3);
});

test("a draft in hand gives way although the first question about the change was dropped for a second", async () => {
  await saveDraft("one", 1, []);
  revision = 3; // words were replaced in it
  await Promise.allSettled([refreshAll(), refetch()]);
  expect(draft().data?.revision).toBe(3);
});

test("a draft in hand gives way to one that was begun anew, whose numbers were one's own before", async () => {
  await saveDraft("one", 1, []);
  await saveDraft("one", 2, []);
  revision = 2; // put aside elsewhere, and saved there from 0 on
  await refreshAll();
  expect(draft().data?.revision).toBe(2);
});

test("a draft in hand stays when it was saved while it was asked for", async () => {
  await saveDraft("one", 1, []);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  vi.spyOn(api, "GET").mockImplementation(() => asked.then(() => ({ data: { revision: 2, based_on: 0 } })) as never);
  const refreshed = refreshAll();
  await saveDraft("one", 2, []);
  answer();
  await refreshed;
  expect(draft().data?.revision).toBe(1);
});

test("a draft in hand is gone when the study has it no more", async () => {
  await saveDraft("one", 1, []);
  const shape = { error: "NoSuchDraftError", sentence: "No.", message: "No.", values: {} };
  vi.spyOn(api, "GET").mockImplementation(() => Promise.reject(new Refusal(404, shape)));
  await refreshAll();
  expect(draft().isError).toBe(true);
});

test("a draft in hand stays when it was begun anew and then saved here", async () => {
  for (const at of [1, 2, 3]) await saveDraft("one", at, []);
  revision = 0; // put aside elsewhere
  await refreshAll();
  expect(draft().data?.revision).toBe(0);
  await saveDraft("one", 0, []);
  await refreshAll();
  expect(draft().data?.revision).toBe(0); // its own save is no news
  revision = 4; // a number that was one's own in the former draft
  await refreshAll();
  expect(draft().data?.revision).toBe(4);
});

test("a room that was left as its draft could not be asked for is entered with what was saved", async () => {
  await saveDraft("one", 1, []);
  vi.spyOn(api, "GET").mockImplementationOnce(() => Promise.reject(new Refusal(409, { error: "No", sentence: "No.", message: "No.", values: {} })) as never);
  await refreshAll();
  expect(draft().isError).toBe(true);
  await refetch();
  expect(draft().data?.revision).toBe(2);
});
