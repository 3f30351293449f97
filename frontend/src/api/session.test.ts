import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api } from "./client.ts";
import { key, queries } from "./queries.ts";
import { askSession, keepSeat, keepWriting } from "./session.ts";
import type { Session } from "./shapes.ts";

const MINUTE = 60_000;
const ADA = { csrf: "word", member: { id: "ada" } } as unknown as Session;
const WORDS = ["codings", "article", "report"];

let stop = (): void => undefined;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("location", { hash: "" });
  answer(ADA);
  keepWriting(() => false);
  queries.setQueryData(key.session, ADA);
  await queries.fetchQuery({ queryKey: key.session, queryFn: askSession, staleTime: 0 });
  stop = keepSeat();
  await idle(31);
  queries.setQueryData(WORDS, ["words"]);
});

afterEach(() => {
  stop();
  queries.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answer(session: Session | null) {
  const served = session === null ? Promise.reject(new TypeError("no network")) : Promise.resolve({ data: session });
  served.catch(() => undefined);
  return vi.spyOn(api, "GET").mockReturnValue(served as never);
}

const idle = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE);
const seated = () => queries.getQueryData<Session>(key.session)?.member?.id;

test("an idle window stays as it is while the server says that its member sits", async () => {
  const seats = new Set([seated()]);
  const end = queries.getQueryCache().subscribe(() => seats.add(seated()));
  await idle(10);
  end();
  expect([...seats]).toEqual(["ada"]);
  expect(queries.getQueryData(WORDS)).toEqual(["words"]);
});

test("it is locked and emptied soon after the seat is over", async () => {
  await idle(10);
  answer({ ...ADA, member: null });
  await idle(1);
  expect(seated()).toBeUndefined();
  expect(queries.getQueryData(WORDS)).toBeUndefined();
});

test("what is typed in it waits for its writer", async () => {
  keepWriting(() => true);
  answer({ ...ADA, member: null });
  await idle(1);
  expect(seated()).toBeUndefined();
  expect(queries.getQueryData(WORDS)).toEqual(["words"]);
});

test("it is locked and emptied when the server cannot be reached, and locked when it does not answer", async () => {
  answer(null);
  await idle(1);
  expect(seated()).toBeUndefined();
  expect(queries.getQueryData(WORDS)).toBeUndefined();
  queries.setQueryData(key.session, ADA);
  vi.spyOn(api, "GET").mockReturnValue(new Promise(() => undefined) as never);
  await idle(1);
  expect(seated()).toBeUndefined();
});
