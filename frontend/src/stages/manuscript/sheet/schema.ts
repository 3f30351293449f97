/** What the sheet can hold: one node a block, with references and footnotes inside. */
import { type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";

const block = (spec: Partial<NodeSpec>): NodeSpec => ({
  group: "block",
  attrs: { id: { default: "" }, theme: { default: null }, quote: { default: null }, key: { default: null }, level: { default: 1 } },
  ...spec,
});
/** Written in place. */
const written = (tag: string, rules: NodeSpec["parseDOM"] = []): NodeSpec =>
  block({ content: "inline*", defining: true, toDOM: () => [tag, 0], parseDOM: rules });
/** Shown as it prints, and never typed in. */
const shown: NodeSpec = block({ atom: true, selectable: true, draggable: true, toDOM: () => ["div"] });

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  prose: written("p", [{ tag: "p" }, { tag: "li" }, { tag: "blockquote" }]),
  heading: written("h2", [
    { tag: "h1", attrs: { level: 1 } },
    { tag: "h2", attrs: { level: 1 } },
    { tag: "h3", attrs: { level: 2 } },
  ]),
  formula: written("p"),
  epigraph: written("p"),
  discussion: written("h3"),
  table: written("p"),
  picture: written("p"),
  theme: shown,
  quote: shown,
  text: { group: "inline" },
  line: {
    group: "inline",
    inline: true,
    selectable: false,
    toDOM: () => ["br"],
    parseDOM: [{ tag: "br" }],
  },
  token: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { written: {} },
    toDOM: (node) => ["span", { "data-written": String(node.attrs["written"]) }],
    parseDOM: [{ tag: "span[data-written]", getAttrs: (dom) => ({ written: dom.dataset["written"] ?? "" }) }],
  },
  note: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { text: { default: "" } },
    toDOM: (node) => ["sup", { "data-note": String(node.attrs["text"]) }],
    parseDOM: [{ tag: "sup[data-note]", getAttrs: (dom) => ({ text: dom.dataset["note"] ?? "" }) }],
  },
};

const marks: Record<string, MarkSpec> = {
  italic: { toDOM: () => ["em", 0], parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }] },
  bold: {
    toDOM: () => ["strong", 0],
    parseDOM: [
      { tag: "strong" },
      // Word and Google wrap whole documents in a <b> that is none.
      { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
      { style: "font-weight", getAttrs: (value) => /^(bold|[7-9]00)$/u.test(value) && null },
    ],
  },
};

export const schema = new Schema({ nodes, marks });

/** Blocks that are shown and not typed in. */
export const SHOWN: ReadonlySet<string> = new Set(["theme", "quote"]);
/** Blocks that must have words before the study takes them. */
export const TITLED: ReadonlySet<string> = new Set(["heading", "discussion"]);
/** Blocks whose words may bear emphasis, footnotes and references. */
export const MARKED: ReadonlySet<string> = new Set(["prose", "table", "picture"]);
