/** What keys do on the sheet, and how its blocks keep apart. */
import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type Command, NodeSelection, Plugin, Selection, TextSelection } from "prosemirror-state";

import { newName } from "./document.ts";
import { MARKED, schema } from "./schema.ts";

/** The block that holds the selection, by its place among all. */
export function blockAt(selection: Selection): { index: number; node: Node; pos: number } | null {
  const { $from } = selection;
  const index = $from.index(0);
  const doc = $from.node(0);
  if (index >= doc.childCount) return null;
  return { index, node: doc.child(index), pos: $from.posAtIndex(index, 0) };
}

/** Move the block with the selection up or down. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const at = blockAt(state.selection);
    if (at === null) return false;
    const other = state.doc.maybeChild(at.index + by);
    if (other === null) return true;
    const { node, pos } = at;
    const to = by < 0 ? pos - other.nodeSize : pos + other.nodeSize;
    if (dispatch !== undefined) {
      const inside = state.selection.from - pos;
      const tr = state.tr.delete(pos, pos + node.nodeSize).insert(to, node);
      const isNode = state.selection instanceof NodeSelection && state.selection.from === pos;
      tr.setSelection(isNode ? NodeSelection.create(tr.doc, to) : TextSelection.near(tr.doc.resolve(to + inside)));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Take the block with the selection out. */
export const takeOut: Command = (state, dispatch) => {
  const at = blockAt(state.selection);
  if (at === null) return false;
  dispatch?.(replaceWhole(state.tr, at).scrollIntoView());
  return true;
};

function replaceWhole(tr: import("prosemirror-state").Transaction, { node, pos }: { node: Node; pos: number }) {
  const isLast = tr.doc.childCount === 1;
  return isLast ? tr.replaceWith(pos, pos + node.nodeSize, schema.node("prose")) : tr.delete(pos, pos + node.nodeSize);
}

/** Put a block behind the one with the selection; an empty paragraph gives way to it. */
export function putBlock(block: Node): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    const at = blockAt(state.selection);
    const tr = state.tr;
    const isFree = at !== null && at.node.type.name === "prose" && at.node.content.size === 0;
    const place = at === null ? state.doc.content.size : isFree ? at.pos : at.pos + at.node.nodeSize;
    tr.replaceWith(place, isFree && at !== null ? place + at.node.nodeSize : place, block);
    const end = place + block.nodeSize;
    if (block.isAtom) {
      // Behind what is only shown there is always a line to go on in.
      if (end >= tr.doc.content.size) tr.insert(end, schema.node("prose"));
      tr.setSelection(Selection.near(tr.doc.resolve(end), 1));
    } else tr.setSelection(Selection.near(tr.doc.resolve(place + 1)));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Behind a heading, caption or formula one goes on in prose. */
const leaveLine: Command = (state, dispatch) => {
  const at = blockAt(state.selection);
  if (at === null || !(state.selection instanceof TextSelection) || at.node.type.name === "prose") return false;
  const isHeading = at.node.type.name === "heading";
  const isAtEnd = state.selection.$from.parentOffset === at.node.content.size;
  if (isHeading && !isAtEnd) return false;
  const end = at.pos + at.node.nodeSize;
  if (dispatch !== undefined) {
    const tr = state.tr.insert(end, schema.node("prose"));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView());
  }
  return true;
};

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node("line")).scrollIntoView());
  return true;
});

const emphasise = (name: "italic" | "bold"): Command => {
  const toggle = toggleMark(schema.marks[name]!);
  return (state, dispatch, view) => {
    const at = blockAt(state.selection);
    return at !== null && MARKED.has(at.node.type.name) ? toggle(state, dispatch, view) : true;
  };
};

export const italicise = emphasise("italic");
export const embolden = emphasise("bold");

/** Call a footnote here; it is written in the field above the sheet. */
export const callNote: Command = (state, dispatch) => {
  const at = blockAt(state.selection);
  if (at === null || !MARKED.has(at.node.type.name) || !(state.selection instanceof TextSelection)) return false;
  if (dispatch !== undefined) {
    const { to } = state.selection;
    const tr = state.tr.insert(to, schema.node("note"));
    dispatch(tr.setSelection(NodeSelection.create(tr.doc, to)).scrollIntoView());
  }
  return true;
};

/** Each block has a name of its own; a quote stands once; nothing lacks a name. */
const apart = new Plugin({
  appendTransaction: (transactions, before, state) => {
    if (!transactions.some(({ docChanged }) => docChanged) || before.doc === state.doc) return null;
    const seen = new Set<string>();
    const quotes = new Set<string>();
    const tr = state.tr;
    state.doc.forEach((node, offset) => {
      const id = String(node.attrs["id"]);
      const quote: unknown = node.attrs["quote"];
      if (typeof quote === "string" && quotes.has(quote)) {
        const at = tr.mapping.map(offset);
        tr.delete(at, at + node.nodeSize);
        return;
      }
      if (typeof quote === "string") quotes.add(quote);
      if (id === "" || seen.has(id)) tr.setNodeAttribute(tr.mapping.map(offset), "id", newName());
      else seen.add(id);
    });
    return tr.docChanged ? tr : null;
  },
});

/** Words from elsewhere come in as prose and headings; their names stay behind. */
function nameless(slice: Slice): Slice {
  const strip = (fragment: Fragment): Fragment => {
    const kept: Node[] = [];
    fragment.forEach((node) => {
      kept.push(node.isBlock && !node.isAtom ? node.type.create({ ...node.attrs, id: "" }, node.content, node.marks) : node);
    });
    return Fragment.fromArray(kept);
  };
  return new Slice(strip(slice.content), slice.openStart, slice.openEnd);
}

/** Everything the sheet does with keys; `onSlash` opens what can be put in. */
export function pluginsOf(onSlash: () => void): Plugin[] {
  return [
    history(),
    keymap({
      "Mod-z": undo,
      "Shift-Mod-z": redo,
      "Mod-y": redo,
      "Mod-b": embolden,
      "Mod-i": italicise,
      "Mod-Alt-f": callNote,
      "Alt-ArrowUp": moveBlock(-1),
      "Alt-ArrowDown": moveBlock(1),
      "Shift-Enter": breakLine,
      "Mod-Enter": breakLine,
      Enter: leaveLine,
    }),
    keymap(baseKeymap),
    gapCursor(),
    dropCursor({ width: 2, color: "var(--accent)" }),
    apart,
    new Plugin({
      props: {
        transformPasted: (slice, _view, plain) => (plain ? slice : nameless(slice)),
        handleTextInput: (view, from, _to, text) => {
          const { $from } = view.state.selection;
          const before = $from.parent.textBetween(0, $from.parentOffset, "\n", " ");
          if (text !== "/" || from !== view.state.selection.to || !/(^|\s)$/u.test(before)) return false;
          onSlash();
          return true;
        },
      },
    }),
  ];
}
