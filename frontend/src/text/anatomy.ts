/** Where the words of a report lie in the page: positions ↔ text nodes. */
import { lastBefore, type Stretch, trimmed } from "../lib/stretch.ts";

/** The body of a shown report. Each passage is one text node, never split. */
export class Anatomy {
  readonly text: string;
  readonly body: HTMLElement;
  readonly #starts: number[];
  readonly #nodes: Text[];
  /**
   * The one live range, for measuring. The page mends every live range at every change of its
   * elements, also those nobody holds any more: thousands of them make each change slow.
   */
  readonly #ruler = document.createRange();

  constructor(body: HTMLElement, text: string, passages: readonly Stretch[]) {
    this.body = body;
    this.text = text;
    this.#starts = passages.map(({ u0 }) => u0);
    this.#nodes = [...body.querySelectorAll("p[data-passage]")].map((paragraph) => {
      const node = paragraph.firstChild;
      // An empty passage has no text node: it gets one, so that positions exist.
      return node instanceof Text ? node : paragraph.appendChild(document.createTextNode(""));
    });
  }

  /** The text node and the offset in it of a position of the text. */
  pointAt(position: number): { node: Text; offset: number } {
    const index = Math.max(0, lastBefore(this.#starts, position));
    const node = this.#nodes[index];
    if (node === undefined) throw new RangeError("the report has no passages");
    const offset = position - (this.#starts[index] ?? 0);
    return { node, offset: Math.min(Math.max(0, offset), node.length) };
  }

  rangeOf({ u0, u1 }: Stretch): StaticRange {
    const start = this.pointAt(u0);
    const end = this.pointAt(u1);
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }

  /** The boxes of a stretch's lines, passage by passage: no range encloses an element. */
  boxesOf({ u0, u1 }: Stretch): DOMRect[] {
    const boxes: DOMRect[] = [];
    for (
      let index = Math.max(0, lastBefore(this.#starts, u0));
      index < this.#nodes.length && (this.#starts[index] ?? 0) < u1;
      index += 1
    ) {
      const node = this.#nodes[index];
      const base = this.#starts[index] ?? 0;
      if (node === undefined) break;
      this.#ruler.setStart(node, Math.min(Math.max(0, u0 - base), node.length));
      this.#ruler.setEnd(node, Math.min(u1 - base, node.length));
      if (!this.#ruler.collapsed) boxes.push(...this.#ruler.getClientRects());
    }
    return boxes;
  }

  /** The box of the one character at a position (a collapsed range has none at edges). */
  boxAt(position: number): DOMRect {
    const { node, offset } = this.pointAt(position);
    const from = Math.min(offset, Math.max(0, node.length - 1));
    this.#ruler.setStart(node, from);
    this.#ruler.setEnd(node, Math.min(node.length, from + 1));
    return this.#ruler.getBoundingClientRect();
  }

  /** Map a boundary point of the page to a position; points may lie between elements. */
  positionOf(node: Node, offset: number, isEnd: boolean): number | null {
    if (!this.body.contains(node)) return null;
    if (node instanceof Text) {
      const index = this.#nodes.indexOf(node);
      if (index >= 0) return (this.#starts[index] ?? 0) + offset;
    }
    const boundary = this.#ruler;
    boundary.setStart(node, offset);
    boundary.collapse(true);
    const after = this.#nodes.findIndex((candidate) => boundary.comparePoint(candidate, 0) >= 0);
    if (after === -1) return this.text.length;
    if (!isEnd || after === 0) return this.#starts[after] ?? 0;
    // Between two passages an end belongs to the one before: its last word.
    return (this.#starts[after] ?? 1) - 1;
  }

  /** The position nearest to a point of the window; null where no words are. */
  under(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : this.positionOf(caret.offsetNode, caret.offset, false);
  }

  /** What is selected in the page, as it lies in the text; the caret when nothing is. */
  selected(): { stretch: Stretch | null; caret: number } | null {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const u0 = this.positionOf(range.startContainer, range.startOffset, false);
    const u1 = this.positionOf(range.endContainer, range.endOffset, true);
    if (u0 === null || u1 === null) return null;
    return { stretch: range.collapsed ? null : trimmed(this.text, u0, u1), caret: u0 };
  }

  /** Put the page's own selection there; equal ends are a caret. */
  select({ u0, u1 }: Stretch): void {
    const start = this.pointAt(u0);
    const end = this.pointAt(u1);
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }
}
