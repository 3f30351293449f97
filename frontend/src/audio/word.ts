/** Which letter of a text lies beneath the pointer. */
import { wordStart, wordTime } from "./passageAt.ts";
import type { Interval } from "./interval.ts";

interface Pointed {
  clientX: number;
  clientY: number;
}

/** The text node and the letter in it at a point of the page; null beside any text. */
function caretAt({ clientX, clientY }: Pointed): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari knows only its own older way.
  const range = (document as Document).caretRangeFromPoint(clientX, clientY);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/**
 * About where in the sound the pointed word is said; null when words are being selected.
 *
 * @param paragraph the words of one passage, in one text node
 */
export function pointedTime(event: Pointed, paragraph: HTMLElement, passage: Interval): number | null {
  if (document.getSelection()?.isCollapsed === false) return null;
  const caret = caretAt(event);
  if (caret === null || !(caret.node instanceof Text) || !paragraph.contains(caret.node)) return null;
  const { data } = caret.node;
  return wordTime(passage, data.length, wordStart(data, caret.offset));
}
