import { QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";

import { askAgain, queries, refresh, show, showing } from "./queries.ts";

const NAME = ["themes", "article"];

/** Answers of a server that come when they are let come, in the order in which they were asked. */
function asking() {
  const waiting: ((answer: string) => void)[] = [];
  return {
    waiting,
    options: { queryKey: NAME, staleTime: Number.POSITIVE_INFINITY, queryFn: () => new Promise<string>((take) => waiting.push(take)) },
  };
}

const turn = () => new Promise((done) => setTimeout(done));
const shown = () => queries.getQueryData(NAME);

afterEach(() => queries.clear());

test("a first answer that is older than a change is not taken for what holds", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  refresh(["themes"]);
  await turn();
  expect(waiting).toHaveLength(2);
  waiting[0]?.("before");
  await turn();
  expect(shown()).toBeUndefined();
  waiting[1]?.("after");
  await turn();
  expect(shown()).toBe("after");
  leave();
});

test("a room that was left while it was asked for is asked for anew when one comes back", async () => {
  const { waiting, options } = asking();
  new QueryObserver(queries, options).subscribe(() => undefined)();
  await askAgain({ predicate: ({ queryKey }) => queryKey[0] === "themes" });
  waiting[0]?.("before");
  await turn();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  waiting[1]?.("after");
  await turn();
  expect(shown()).toBe("after");
  leave();
});

test("whoever waits for an answer that was dropped is given the next one", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  const awaited = queries.fetchQuery(options);
  refresh(NAME);
  waiting[0]?.("before");
  waiting[1]?.("after");
  await expect(awaited).resolves.toBe("after");
  leave();
});

test("what a change answered stands until a question asked after it is answered", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  show(NAME, "changed");
  waiting[0]?.("before");
  await turn();
  expect(shown()).toBe("changed");
  expect(waiting).toHaveLength(2);
  waiting[1]?.("changed, and more");
  await turn();
  expect(shown()).toBe("changed, and more");
  leave();
});

test("what a change answered asks for nothing more where nothing was on its way", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  waiting[0]?.("before");
  await turn();
  show(NAME, "changed");
  expect(shown()).toBe("changed");
  expect(waiting).toHaveLength(1);
  leave();
});

test("of two changes at once whose answers overtake each other the study is asked what holds", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  waiting[0]?.("before");
  await turn();
  const change = showing<string>(() => NAME);
  const answers: ((answer: { data: string }) => void)[] = [];
  const works = [1, 2].map(() => change(new Promise((take) => answers.push(take))));
  answers[1]?.({ data: "second" });
  await turn();
  answers[0]?.({ data: "first" });
  await Promise.all(works);
  waiting.at(-1)?.("second");
  await turn();
  expect(shown()).toBe("second");
  leave();
});

test("what came while a change was under way may be younger than its answer", async () => {
  const { waiting, options } = asking();
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  const change = showing<string>(() => NAME);
  let answer: (answer: { data: string }) => void = () => undefined;
  const work = change(new Promise((take) => (answer = take)));
  waiting[0]?.("changed, and more");
  await turn();
  answer({ data: "changed" });
  await work;
  expect(waiting).toHaveLength(2);
  waiting[1]?.("changed, and more");
  await turn();
  expect(shown()).toBe("changed, and more");
  leave();
});
