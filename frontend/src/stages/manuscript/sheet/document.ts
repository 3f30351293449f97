/** Between the study's blocks and the document that is typed in. */
import { Fragment, type Mark, type Node } from "prosemirror-model";

import type { Block } from "../../../api/shapes.ts";
import { type Emphasis, type Piece, piecesOf, writtenOf } from "../markup.ts";
import { MARKED, schema } from "./schema.ts";

/** A block as the sheet knows it: what the study is told of it, and nothing else. */
export interface Standing {
  id: string;
  kind: Block["kind"];
  text: string;
  theme: string | null;
  quote: string | null;
  key: Block["key"];
  level: number;
}

export function standingOf(block: Block): Standing {
  const { id, kind, text, level, key } = block;
  return { id, kind, text, theme: block.theme_id, quote: block.quote_id, key, level };
}

const ITALIC = schema.mark("italic");
const BOLD = schema.mark("bold");
const MARKS: Readonly<Record<Emphasis, readonly Mark[]>> = {
  "": [],
  italic: [ITALIC],
  bold: [BOLD],
  both: [ITALIC, BOLD],
};

function inlineOf(piece: Piece): Node[] {
  if (piece.kind === "note") return [schema.node("note", { text: piece.text })];
  const marks = MARKS[piece.emphasis];
  if (piece.kind === "reference") return [schema.node("token", { written: piece.written }, undefined, marks)];
  return linesOf(piece.text, marks);
}

function linesOf(text: string, marks: readonly Mark[] = []): Node[] {
  return text.split("\n").flatMap((line, index) => [
    ...(index === 0 ? [] : [schema.node("line")]),
    ...(line === "" ? [] : [schema.text(line, marks)]),
  ]);
}

/** The inside of a block, from its text. */
export function contentOf(kind: string, text: string): Fragment {
  const inside = MARKED.has(kind) ? piecesOf(text).flatMap(inlineOf) : linesOf(text);
  return Fragment.fromArray(inside);
}

export function nodeOf({ id, kind, text, theme, quote, key, level }: Standing): Node {
  return schema.node(kind, { id, theme, quote, key, level }, text === "" ? undefined : contentOf(kind, text));
}

/** The whole document; an empty manuscript begins with a paragraph to write in. */
export function documentOf(blocks: readonly Standing[]): Node {
  const nodes = blocks.map(nodeOf);
  return schema.node("doc", null, nodes.length === 0 ? [schema.node("prose", { id: newName() })] : nodes);
}

function pieceOf(node: Node): Piece {
  const isItalic = ITALIC.isInSet(node.marks);
  const isBold = BOLD.isInSet(node.marks);
  const emphasis = isItalic && isBold ? "both" : isItalic ? "italic" : isBold ? "bold" : "";
  if (node.type.name === "note") return { kind: "note", text: String(node.attrs["text"]) };
  if (node.type.name === "token") {
    return { kind: "reference", written: String(node.attrs["written"]), of: "", key: "", emphasis };
  }
  return { kind: "words", text: node.isText ? (node.text ?? "") : "\n", emphasis };
}

/** What is written in a block, as the study keeps it. */
export function textOf(node: Node): string {
  const pieces: Piece[] = [];
  node.forEach((child) => pieces.push(pieceOf(child)));
  const plain = () => pieces.map((piece) => (piece.kind === "words" ? piece.text : piece.kind === "note" ? "" : piece.written)).join("");
  const text = MARKED.has(node.type.name) ? writtenOf(pieces) : plain();
  return text.replaceAll("\u00a0", " ").trim();
}

const isKind = (name: string): name is Block["kind"] => name in schema.nodes;

/** Texts by node: most of a document is the same from one moment to the next. */
const known = new WeakMap<Node, Standing>();

export function standingIn(node: Node): Standing {
  const before = known.get(node);
  if (before !== undefined) return before;
  const { id, theme, quote, key, level } = node.attrs as Omit<Standing, "kind" | "text">;
  const kind = isKind(node.type.name) ? node.type.name : "prose";
  const found = { id, kind, text: textOf(node), theme, quote, key, level };
  known.set(node, found);
  return found;
}

export function standingsIn(doc: Node): Standing[] {
  const found: Standing[] = [];
  doc.forEach((node) => found.push(standingIn(node)));
  return found;
}

export function alike(one: Standing, other: Standing): boolean {
  return (Object.keys(one) as (keyof Standing)[]).every((name) => one[name] === other[name]);
}

let names = 0;

/** A name for a block that the study does not know yet. */
export function newName(): string {
  names += 1;
  return `new-${names}`;
}
export const isNew = (id: string): boolean => id.startsWith("new-");
