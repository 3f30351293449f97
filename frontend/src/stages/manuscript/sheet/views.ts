/** How blocks, references and footnotes stand on the sheet. */
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView, NodeViewConstructor } from "prosemirror-view";

import { t } from "../../../lib/translation.ts";
import { kindName } from "../kindName.ts";
import { SHOWN } from "./schema.ts";

/** The places of a block that the page draws in. */
export interface Host {
  /** Tells blocks apart while their names change. */
  number: number;
  id: string;
  kind: string;
  /** Where what is not typed prints; none in blocks that are only written. */
  print: HTMLElement | null;
  tools: HTMLElement;
  foot: HTMLElement;
}

/** What is told when blocks come and go. */
export interface Hosting {
  add: (host: Host) => void;
  change: () => void;
  remove: (host: Host) => void;
}

const TAGS: Readonly<Record<string, string>> = { heading: "h2", discussion: "h3" };
const STYLES: Readonly<Record<string, string>> = {
  heading: "heading1",
  discussion: "heading2",
  table: "caption",
  picture: "caption",
};
const HAS_PRINT: ReadonlySet<string> = new Set([...SHOWN, "table", "picture"]);

let numbers = 0;

function part(name: string): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  made.contentEditable = "false";
  return made;
}

function written(kind: string, level: number): HTMLElement {
  const deep = kind === "heading" && level > 1;
  const made = document.createElement(deep ? "h3" : (TAGS[kind] ?? "p"));
  made.className = `print-${deep ? "heading2" : (STYLES[kind] ?? kind)}`;
  made.dir = "auto";
  return made;
}

class BlockNodeView implements NodeView {
  readonly dom = document.createElement("div");
  readonly contentDOM?: HTMLElement;
  private readonly host: Host;
  private node: Node;
  private readonly hosting: Hosting;

  constructor(node: Node, hosting: Hosting) {
    const kind = node.type.name;
    this.node = node;
    this.hosting = hosting;
    numbers += 1;
    this.host = {
      number: numbers,
      id: String(node.attrs["id"]),
      kind,
      print: HAS_PRINT.has(kind) ? part("block-print") : null,
      tools: part("block-tools-place"),
      foot: part("block-foot"),
    };
    this.dom.className = "block";
    this.dom.dataset["kind"] = kind;
    this.dom.append(this.host.tools);
    if (!SHOWN.has(kind)) {
      this.contentDOM = written(kind, Number(node.attrs["level"]));
    }
    // A picture stands above its caption, a table below it.
    const inside = kind === "picture" ? [this.host.print, this.contentDOM] : [this.contentDOM, this.host.print];
    this.dom.append(...inside.filter((each) => each !== null && each !== undefined), this.host.foot);
    if (this.host.print !== null) {
      this.dom.setAttribute("role", "group");
      this.dom.setAttribute("aria-label", kindName(kind));
    }
    this.show();
    hosting.add(this.host);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs["level"] !== this.node.attrs["level"]) return false;
    const isOther = node.attrs["id"] !== this.node.attrs["id"];
    const isTurned = (node.content.size === 0) !== (this.node.content.size === 0);
    this.node = node;
    if (isOther || isTurned) this.show();
    if (isOther) this.hosting.change();
    return true;
  }

  private show(): void {
    this.host.id = String(this.node.attrs["id"]);
    this.dom.dataset["block"] = this.host.id;
    if (this.contentDOM !== undefined) {
      this.contentDOM.dataset["hint"] = this.node.content.size === 0 ? hintOf(this.host.kind) : "";
    }
  }

  selectNode(): void {
    this.dom.dataset["selected"] = "true";
  }

  deselectNode(): void {
    delete this.dom.dataset["selected"];
  }

  stopEvent(event: Event): boolean {
    const { target } = event;
    if (!(target instanceof globalThis.Node)) return false;
    const isInside = (place: HTMLElement | null) => place?.contains(target) === true;
    // A quote is chosen by a press on it; what can be pressed inside is its own.
    const isOwn = target instanceof HTMLElement && target.closest("a, button, input, select, textarea, summary, [draggable]") !== null;
    return isInside(this.host.foot) || isInside(this.host.tools) || (isInside(this.host.print) && isOwn);
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    if (mutation.type === "selection") return false;
    return this.contentDOM?.contains(mutation.target) !== true;
  }

  destroy(): void {
    this.hosting.remove(this.host);
  }
}

function hintOf(kind: string): string {
  switch (kind) {
    case "heading":
    case "discussion":
      return t("Heading");
    case "formula":
      return t("What was said, in one sentence of yours");
    case "epigraph":
      return t("Words of somebody else");
    case "table":
    case "picture":
      return t("Caption");
    default:
      return t("Write, or press / to put something here");
  }
}

class TokenView implements NodeView {
  readonly dom = document.createElement("span");

  constructor(node: Node, read: (written: string) => string) {
    const written = String(node.attrs["written"]);
    this.dom.className = "bound bound-piece";
    this.dom.contentEditable = "false";
    this.dom.dataset["written"] = written;
    this.dom.textContent = read(written);
  }

  ignoreMutation(): boolean {
    return true;
  }
}

class NoteView implements NodeView {
  readonly dom = document.createElement("sup");

  constructor(node: Node) {
    this.dom.className = "note-mark";
    this.dom.contentEditable = "false";
    this.show(node);
  }

  private show(node: Node): void {
    const text = String(node.attrs["text"]);
    this.dom.title = text;
    this.dom.setAttribute("role", "note");
    this.dom.setAttribute("aria-label", t("Footnote: {text}", { text }));
  }

  update(node: Node): boolean {
    if (node.type.name !== "note") return false;
    this.show(node);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

/** Makes the views of all nodes. */
export function viewsOf(hosting: Hosting, read: (written: string) => string): Record<string, NodeViewConstructor> {
  const block: NodeViewConstructor = (node) => new BlockNodeView(node, hosting);
  const kinds = ["prose", "heading", "formula", "epigraph", "discussion", "table", "picture", "theme", "quote"];
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, block])),
    token: (node) => new TokenView(node, read),
    note: (node) => new NoteView(node),
  };
}

/** Say the values of references anew, as they are now. */
export function refreshTokens(view: EditorView, read: (written: string) => string): void {
  for (const token of view.dom.querySelectorAll<HTMLElement>("[data-written]")) {
    const value = read(token.dataset["written"] ?? "");
    if (token.textContent !== value) token.textContent = value;
  }
}
