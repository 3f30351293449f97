/**
 * The sheet that is typed on: it keeps what is written, takes in what others write, and
 * says how both stand. React draws around it and never touches the words.
 */
import { undo, redo } from "prosemirror-history";
import { type Command, EditorState, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

import { Refusal } from "../../../api/client.ts";
import { whenReached } from "../../../api/connection.ts";
import { sendWriting, takeWriting } from "../../../api/manuscript.ts";
import type { Manuscript } from "../../../api/shapes.ts";
import { agreed, merged, stepsBetween, withDisputes } from "./difference.ts";
import { alike, documentOf, isNew, newName, nodeOf, type Standing, standingIn, standingOf, standingsIn } from "./document.ts";
import { blockAt, callNote, embolden, italicise, moveBlock, pluginsOf, putBlock, takeOut } from "./keys.ts";
import { schema } from "./schema.ts";
import { AT_FIRST, type Shown } from "./shown.ts";
import { type Host, refreshTokens, viewsOf } from "./views.ts";
import { keep, takeUp, Unsent, whoSits } from "./waiting.ts";

const PAUSE_MS = 700;

export class Sheet {
  private view: EditorView | null = null;
  /** What sheet and study have in common; of a disputed block, what it was before. */
  private base: readonly Standing[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> | null = null;
  private readonly unsent = new Unsent();
  /** What came while an answer was awaited. */
  private late: Manuscript | null = null;
  private stop: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  private read: (written: string) => string = (written) => written;
  private shown: Shown = AT_FIRST;
  /** What stood on the sheet when the room was left. */
  private left: Standing[] | null = null;

  private readonly article: string;
  private readonly writer = whoSits();

  constructor(article: string, manuscript: Manuscript) {
    this.article = article;
    this.base = manuscript.blocks.map(standingOf);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): Shown => this.shown;

  private tell(change: Partial<Shown>): void {
    const entries = Object.entries(change) as [keyof Shown, unknown][];
    if (entries.every(([name, value]) => Object.is(this.shown[name], value))) return;
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Begin to be typed on, inside an element. */
  open(place: HTMLElement, label: string): () => void {
    this.left = null;
    const up = takeUp(this.article, this.base);
    const first = up?.blocks ?? this.base;
    this.base = up?.base ?? this.base;
    this.tell({ disputed: up?.disputed ?? this.shown.disputed });
    const hosting = {
      add: (host: Host) => this.tell({ hosts: [...this.shown.hosts, host] }),
      change: () => this.tell({ hosts: [...this.shown.hosts] }),
      remove: (host: Host) => this.tell({ hosts: this.shown.hosts.filter((each) => each !== host) }),
    };
    this.view = new EditorView(place, {
      state: EditorState.create({ doc: documentOf(first), plugins: pluginsOf(() => this.openSlash()) }),
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "sheet-text", spellcheck: "true" },
      nodeViews: viewsOf(hosting, (written) => this.read(written)),
      dispatchTransaction: (tr) => {
        if (this.view === null) return;
        this.view.updateState(this.view.state.apply(tr));
        if (tr.docChanged && tr.getMeta("theirs") !== true) this.changed();
        this.look();
      },
    });
    this.stop = whenReached(() => void this.save());
    const onHide = () => void this.save();
    document.addEventListener("visibilitychange", onHide);
    if (up !== null) this.changed();
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      this.close();
    };
  }

  private close(): void {
    clearTimeout(this.timer);
    this.stop?.();
    this.left = this.now();
    this.view?.destroy();
    this.view = null;
    if (this.shown.isUnsent) this.unsent.begin();
    void this.leave();
    this.shown = { ...this.shown, hosts: [] };
  }

  /** Send what is left; what could not be sent waits until the room is entered again. */
  private async leave(): Promise<void> {
    while (await this.save()); // also what was typed while an answer was awaited
    const release = this.unsent.handOver();
    if (release === null) return;
    // What one member wrote is never taken up by another.
    if (whoSits() === this.writer || whoSits() === undefined) keep(this.article, { base: this.base, now: this.now(), release });
    else release();
  }

  /** Learn how references read; their values may have changed. */
  readWith(read: (written: string) => string): void {
    this.read = read;
    if (this.view !== null) refreshTokens(this.view, read);
  }

  private now(): Standing[] {
    return this.view === null ? [...(this.left ?? this.base)] : standingsIn(this.view.state.doc);
  }

  private steps(now: readonly Standing[]) {
    // The empty paragraph of an empty sheet is an offer and no block.
    const isOffer = ({ id, text, kind }: Standing) => isNew(id) && text === "" && kind === "prose" && now.length === 1;
    return stepsBetween(
      this.base,
      now.filter((each) => !isOffer(each)),
      new Set(this.shown.disputed.keys()),
    );
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MS);
    this.unsent.begin();
    this.tell({ isUnsent: true });
  }

  private answered(): void {
    if (this.view !== null) this.unsent.answered(); // else `leave` tells what becomes of it
  }

  private settled(): void {
    this.unsent.end();
    this.tell({ isUnsent: false, refusal: null });
  }

  /** Send what was written; one answer at a time. Answers whether the study took any. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.sending !== null) {
      await this.sending;
      return this.save(); // also when the room was left meanwhile, with words typed since
    }
    const now = this.now();
    const steps = this.steps(now);
    if (steps.length === 0) {
      if (this.shown.disputed.size > 0) this.answered();
      else if (this.shown.isUnsent) this.settled();
      return false;
    }
    if (whoSits() !== this.writer) {
      this.answered();
      return false;
    }
    this.sending = this.send(steps, now).finally(() => {
      this.sending = null;
    });
    const isTaken = await this.sending;
    const { late } = this;
    this.late = null;
    if (!isTaken && late !== null) this.take(late); // else the answer holds all of it
    return isTaken;
  }

  private async send(steps: ReturnType<typeof stepsBetween>, sent: readonly Standing[]): Promise<boolean> {
    const sentAt = Date.now();
    try {
      const { manuscript, made } = await sendWriting(this.article, steps);
      this.name(made);
      this.meet(agreed(this.base, sent, steps, made), manuscript.blocks.map(standingOf));
      this.tell({ savedAt: new Date(), refusal: null });
      takeWriting(manuscript, sentAt);
      this.goOn();
      return true;
    } catch (error) {
      const isRefused = error instanceof Refusal;
      const isOthers = isRefused && ["ChangedMeanwhileError", "BlockGoneError"].includes(error.kind);
      this.tell({ refusal: isRefused && !isOthers ? error : null });
      if (isOthers) this.onOthers();
      this.answered();
      return false;
    }
  }

  /** Asks the study again, because somebody else wrote meanwhile. */
  onOthers: () => void = () => undefined;

  /** Give new blocks the ids that the study made for them. */
  private name(made: Readonly<Record<string, string>>): void {
    this.left = this.left?.map((each) => ({ ...each, id: made[each.id] ?? each.id })) ?? null;
    const { view } = this;
    if (view === null) return;
    const tr = view.state.tr.setMeta("theirs", true).setMeta("addToHistory", false);
    view.state.doc.forEach((node, offset) => {
      const id = made[String(node.attrs["id"])];
      if (id !== undefined) tr.setNodeAttribute(offset, "id", id);
    });
    if (tr.docChanged) view.dispatch(tr);
  }

  /** Take in what the study holds now. */
  take(manuscript: Manuscript): void {
    if (this.sending !== null) {
      this.late = manuscript;
      return;
    }
    this.meet(this.base, manuscript.blocks.map(standingOf));
    this.goOn();
  }

  /** Let what is written here and what the study holds come from the same again. */
  private meet(base: readonly Standing[], theirs: readonly Standing[]): void {
    const all = this.now();
    const isOffer = base.length === 0 && all.length === 1 && all[0]?.text === "" && theirs.length > 0;
    const { blocks, disputed } = merged(base, isOffer ? [] : all, theirs, newName);
    this.base = withDisputes(theirs, base, disputed);
    this.tell({ disputed });
    if (this.view === null) this.left = blocks;
    else this.replace(blocks);
  }

  private goOn(): void {
    if (this.view === null) return; // `leave` sends the rest
    if (this.steps(this.now()).length > 0) this.changed();
    else if (this.shown.disputed.size > 0) this.answered(); // a choice may wait for days
    else if (this.shown.isUnsent) this.settled();
  }

  /** Choose what stands where two wrote. */
  settle(id: string, text: string): void {
    const disputed = new Map(this.shown.disputed);
    const theirs = disputed.get(id);
    // To choose is to have seen what they wrote.
    if (theirs !== undefined) this.base = this.base.map((each) => (each.id === id ? { ...each, text: theirs } : each));
    disputed.delete(id);
    this.tell({ disputed });
    this.replace(this.now().map((each) => (each.id === id ? { ...each, text } : each)));
    this.changed();
  }

  /** Let the sheet show these blocks; what is the same is not touched. */
  private replace(blocks: readonly Standing[]): void {
    const { view } = this;
    if (view === null) return;
    const before = new Map<string, ReturnType<typeof nodeOf>>();
    view.state.doc.forEach((node) => before.set(String(node.attrs["id"]), node));
    const nodes = blocks.map((block) => {
      const node = before.get(block.id);
      return node !== undefined && alike(standingIn(node), block) ? node : nodeOf(block);
    });
    const doc = nodes.length === 0 ? documentOf([]) : schema.node("doc", null, nodes);
    const start = view.state.doc.content.findDiffStart(doc.content);
    const end = view.state.doc.content.findDiffEnd(doc.content);
    if (start === null || end === null) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const tr = view.state.tr
      .replace(start, end.a + overlap, doc.slice(start, end.b + overlap))
      .setMeta("theirs", true)
      .setMeta("addToHistory", false);
    view.dispatch(tr);
  }

  private openSlash(): void {
    const { view } = this;
    if (view === null) return;
    const { left, bottom } = view.coordsAtPos(view.state.selection.from);
    this.tell({ slash: { left, top: bottom } });
  }

  /** Open what can be put in, from a button. */
  readonly openInsert = (): void => this.openSlash();

  /** Close it; a slash that was meant as one is written. */
  closeSlash(isMeant: boolean): void {
    this.tell({ slash: null });
    if (isMeant) this.view?.dispatch(this.view.state.tr.insertText("/"));
    this.view?.focus();
  }

  private look(): void {
    const { view } = this;
    if (view === null) return;
    const { selection, storedMarks } = view.state;
    const at = blockAt(selection);
    const marks = storedMarks ?? selection.$from.marks();
    const isNote = selection instanceof NodeSelection && selection.node.type.name === "note";
    const note = isNote ? { pos: selection.from, text: String(selection.node.attrs["text"]) } : null;
    const before = this.shown.note;
    const isSameNote = note?.pos === before?.pos && note?.text === before?.text;
    this.tell({
      active: at === null ? null : String(at.node.attrs["id"]),
      kind: at?.node.type.name ?? "prose",
      isItalic: marks.some(({ type }) => type.name === "italic"),
      isBold: marks.some(({ type }) => type.name === "bold"),
      note: isSameNote ? before : note,
    });
  }

  private run(command: Command): void {
    const { view } = this;
    if (view === null) return;
    command(view.state, (tr) => view.dispatch(tr), view);
    view.focus();
  }

  readonly italicise = (): void => this.run(italicise);
  readonly embolden = (): void => this.run(embolden);
  readonly callNote = (): void => this.run(callNote);
  readonly undo = (): void => this.run(undo);
  readonly redo = (): void => this.run(redo);

  /** Write what the chosen footnote says. */
  writeNote(pos: number, text: string): void {
    const { view } = this;
    if (view === null) return;
    const tr = view.state.tr.setNodeAttribute(pos, "text", text);
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
  }

  /** Go on writing behind a footnote; one without words goes. */
  leaveNote(pos: number): void {
    const { view } = this;
    const node = view?.state.doc.nodeAt(pos);
    if (view === null || node === null || node === undefined) return;
    const isEmpty = String(node.attrs["text"]).trim() === "";
    const tr = isEmpty ? view.state.tr.delete(pos, pos + node.nodeSize) : view.state.tr;
    const end = isEmpty ? pos : pos + node.nodeSize;
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)));
    view.focus();
  }

  /** What is written in a block here. */
  textOf(id: string): string | undefined {
    return this.now().find((each) => each.id === id)?.text;
  }

  /** Put a reference in where the hand is. */
  refer(written: string): void {
    this.tell({ slash: null });
    const token = schema.node("token", { written });
    this.run((state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(token, true).scrollIntoView());
      return true;
    });
  }

  /** The block with the hand, or the nearest before it that the study knows. */
  async place(): Promise<string | null> {
    await this.save();
    const now = this.now();
    const at = now.findIndex(({ id }) => id === this.shown.active);
    return now.slice(0, at + 1).findLast(({ id }) => !isNew(id))?.id ?? null;
  }

  /** Put a block behind the one where the hand is. */
  put(block: Omit<Standing, "id" | "text"> & { text?: string }): void {
    this.tell({ slash: null });
    this.run(putBlock(nodeOf({ text: "", ...block, id: newName() })));
  }

  /** Do something with one block, chosen or not. */
  with(id: string, what: "up" | "down" | "out" | "choose"): void {
    const { view } = this;
    if (view === null) return;
    view.state.doc.forEach((node, offset) => {
      if (node.attrs["id"] !== id) return;
      const resolved = view.state.doc.resolve(node.isAtom ? offset : offset + 1);
      const selection = node.isAtom ? NodeSelection.create(view.state.doc, offset) : Selection.near(resolved);
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    });
    if (what === "out") this.run(takeOut);
    else if (what !== "choose") this.run(moveBlock(what === "up" ? -1 : 1));
    else view.focus();
  }

  focus(): void {
    this.view?.focus();
  }
}
