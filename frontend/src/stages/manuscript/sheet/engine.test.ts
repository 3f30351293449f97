import { EditorState, type Transaction } from "prosemirror-state";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api } from "../../../api/client.ts";
import { forgetHeld } from "../../../api/held.ts";
import { queries } from "../../../api/queries.ts";
import type { Block, Manuscript, WritingStep } from "../../../api/shapes.ts";
import { allSent, isUnsent } from "../../../api/unsent.ts";
import { Sheet } from "./engine.ts";

/** What the sheet needs of an editor, without a page. */
const hands = vi.hoisted(() => {
  class Hand {
    state: EditorState;
    private readonly props: { dispatchTransaction: (tr: Transaction) => void };
    constructor(_: unknown, props: { state: EditorState; dispatchTransaction: (tr: Transaction) => void }) {
      this.state = props.state;
      this.props = props;
      made.push(this);
    }
    updateState(state: EditorState): void {
      this.state = state;
    }
    dispatch(tr: Transaction): void {
      this.props.dispatchTransaction(tr);
    }
    destroy(): void {}
  }
  const made: Hand[] = [];
  return { made, Hand };
});
vi.mock("prosemirror-view", async (real) => ({ ...(await real<object>()), EditorView: hands.Hand }));

const block = (id: string, text: string): Block => ({ id, kind: "prose", text, theme_id: null, quote_id: null, key: null, level: 1 }) as Block;
const manuscript = (blocks: readonly Block[]): Manuscript => ({ article_id: "one", blocks: [...blocks] }) as unknown as Manuscript;

/** The study: it takes steps as the server does, all or nothing. */
let study: Block[] = [];
let sent: WritingStep[][] = [];
let isReached = true;
let answers: Promise<void> = Promise.resolve();
let puts = 0;

function take(steps: WritingStep[]): { manuscript: Manuscript; made: Record<string, string> } {
  const made: Record<string, string> = {};
  const place = (each: Block, after: string | null | undefined) => {
    const at = study.findIndex(({ id }) => id === (made[after ?? ""] ?? after));
    study = study.toSpliced(at + 1, 0, each);
  };
  for (const { kind, block_id, text, after, content } of steps) {
    if (kind === "take out") study = study.filter(({ id }) => id !== block_id);
    if (kind === "write") study = study.map((each) => (each.id === block_id ? { ...each, text: text ?? "" } : each));
    if (kind === "put") place(block((made[block_id] = `made-${(puts += 1)}`), content?.text ?? ""), after);
  }
  return { manuscript: manuscript(study), made };
}

beforeEach(() => {
  study = [block("a", "a"), block("b", "b")];
  sent = [];
  isReached = true;
  answers = Promise.resolve();
  vi.stubGlobal("document", { addEventListener: () => undefined, removeEventListener: () => undefined });
  vi.spyOn(api, "POST").mockImplementation((async (_: string, { body }: { body: { steps: WritingStep[] } }) => {
    sent.push(body.steps);
    if (!isReached) {
      await answers;
      throw new TypeError("no network");
    }
    const data = take(body.steps);
    await answers;
    return { data };
  }) as never);
});

afterEach(() => {
  forgetHeld();
  queries.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function enter() {
  const sheet = new Sheet("one", manuscript(study));
  const leave = sheet.open({} as HTMLElement, "The text");
  const hand = hands.made.at(-1)!;
  const write = (id: string, text: string) => {
    hand.state.doc.forEach((node, offset) => {
      if (node.attrs["id"] === id) hand.dispatch(hand.state.tr.insertText(text, offset + 1, offset + 1 + node.content.size));
    });
  };
  const add = (text: string) => {
    const { doc, schema, tr } = hand.state;
    hand.dispatch(tr.insert(doc.content.size, schema.node("prose", null, schema.text(text))));
  };
  const shown = () => hand.state.doc.content.content.map(({ textContent }) => textContent);
  return { sheet, leave, write, add, shown };
}

/** Let answers be withheld, until they are let come. */
function withheld(): () => void {
  let come = (): void => undefined;
  answers = new Promise((resolve) => (come = resolve));
  return come;
}

const others = (id: string, text: string) => (study = study.map((each) => (each.id === id ? { ...each, text } : each)));
const texts = () => study.map(({ text }) => text);

test("an open sheet shows what others wrote beside what it sent, and sends it no more", async () => {
  const { sheet, leave, write, shown } = enter();
  others("a", "COLLEAGUE");
  write("b", "Y");
  await sheet.save();
  await sheet.save();
  expect(shown()).toEqual(["COLLEAGUE", "Y"]);
  expect(texts()).toEqual(["COLLEAGUE", "Y"]);
  expect(sent).toHaveLength(1);
  leave();
});

test("a sheet that was left does not write back what others wrote beside it", async () => {
  const { leave, write } = enter();
  others("a", "COLLEAGUE");
  write("b", "Y");
  leave();
  await allSent();
  expect(texts()).toEqual(["COLLEAGUE", "Y"]);
  expect(isUnsent()).toBe(false);
});

test("a sheet that was left does not put again what others took out", async () => {
  const { leave, write } = enter();
  study = study.filter(({ id }) => id !== "a");
  write("b", "Y");
  leave();
  await allSent();
  expect(texts()).toEqual(["Y"]);
});

test("what is written while an answer is awaited is sent after it, also when the sheet is left", async () => {
  const { sheet, leave, write, add } = enter();
  const come = withheld();
  write("b", "Y");
  void sheet.save();
  others("a", "COLLEAGUE");
  write("b", "Y and more");
  add("new");
  leave();
  come();
  await allSent();
  expect(texts()).toEqual(["COLLEAGUE", "Y and more", "new"]);
  expect(isUnsent()).toBe(false);
});

test("what two wrote waits for a choice, whatever is saved or taken in meanwhile", async () => {
  const { sheet, leave, write, shown } = enter();
  write("a", "mine");
  others("a", "COLLEAGUE");
  sheet.take(manuscript(study));
  write("b", "Y");
  await sheet.save();
  sheet.take(manuscript(study));
  await sheet.save();
  expect(sheet.snapshot().disputed).toEqual(new Map([["a", "COLLEAGUE"]]));
  expect(texts()).toEqual(["COLLEAGUE", "Y"]);
  expect(shown()).toEqual(["mine", "Y"]);
  sheet.settle("a", "ours");
  await sheet.save();
  expect(sent.at(-1)).toEqual([{ kind: "write", block_id: "a", text: "ours", seen: "COLLEAGUE" }]);
  expect(isUnsent()).toBe(false);
  leave();
});

test("words beside a choice that waits count as answered once they are", async () => {
  const { sheet, leave, write } = enter();
  write("a", "mine");
  others("a", "COLLEAGUE");
  sheet.take(manuscript(study));
  write("b", "Y");
  await sheet.save();
  await allSent(); // an undo waits for it
  expect(texts()).toEqual(["COLLEAGUE", "Y"]);
  leave();
});

test("what came while an answer was awaited is taken in when there is none", async () => {
  const { sheet, leave, write, shown } = enter();
  isReached = false;
  const come = withheld();
  write("b", "Y");
  const saved = sheet.save();
  others("a", "COLLEAGUE");
  sheet.take(manuscript(study));
  come();
  await saved;
  expect(shown()).toEqual(["COLLEAGUE", "Y"]);
  leave();
});

test("words that could not be sent let others go on, and the tab warns until they are", async () => {
  isReached = false;
  const first = enter();
  first.write("b", "Y");
  first.leave();
  await allSent();
  expect(isUnsent()).toBe(true);
  isReached = true;
  const again = enter();
  expect(again.shown()).toEqual(["a", "Y"]);
  await again.sheet.save();
  expect(texts()).toEqual(["a", "Y"]);
  expect(isUnsent()).toBe(false);
  again.leave();
});

test("an open sheet without an answer lets others go on, and the tab warns", async () => {
  isReached = false;
  const { sheet, leave, write } = enter();
  write("b", "Y");
  await sheet.save();
  await allSent();
  expect(isUnsent()).toBe(true);
  isReached = true;
  leave();
  await allSent();
  expect(isUnsent()).toBe(false);
});

test("words that were left twice without an answer are both taken up", async () => {
  isReached = false;
  const come = withheld();
  const first = enter();
  first.write("a", "A");
  first.add("first");
  first.leave();
  const second = enter();
  second.write("b", "B");
  second.leave();
  come();
  await allSent();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  isReached = true;
  const third = enter();
  expect(third.shown()).toEqual(["A", "B", "first"]);
  await third.sheet.save();
  expect(texts()).toEqual(["A", "B", "first"]);
  expect(isUnsent()).toBe(false);
  third.leave();
});

test("words left twice in one block both stand on the sheet", async () => {
  isReached = false;
  const come = withheld();
  const first = enter();
  first.write("b", "once");
  first.leave();
  const second = enter();
  second.write("b", "twice");
  second.leave();
  come();
  await allSent();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  const { shown, leave } = enter();
  expect(shown()).toEqual(["a", "twice", "once"]);
  leave();
});

test("what others wrote where words were left waits for a choice when they are taken up", async () => {
  isReached = false;
  const first = enter();
  first.write("a", "mine");
  first.leave();
  await allSent();
  isReached = true;
  others("a", "COLLEAGUE");
  const { sheet, leave, shown } = enter();
  sheet.take(manuscript(study));
  await sheet.save();
  expect(sheet.snapshot().disputed).toEqual(new Map([["a", "COLLEAGUE"]]));
  expect(shown()).toEqual(["mine", "b"]);
  expect(texts()).toEqual(["COLLEAGUE", "b"]);
  leave();
});

test("what one member left is neither sent nor taken up as another's", async () => {
  queries.setQueryData(["session"], { member: { id: "first" } });
  const { leave, write } = enter();
  write("b", "Y");
  queries.setQueryData(["session"], { member: { id: "second" } });
  leave();
  await allSent();
  expect(sent).toEqual([]);
  expect(isUnsent()).toBe(false);
  expect(enter().shown()).toEqual(["a", "b"]);
});
