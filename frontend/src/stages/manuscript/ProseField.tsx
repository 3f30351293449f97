/**
 * A field of plain text in which references show as their values.
 *
 * The browser edits it: text stays text, a reference is one piece that is typed around
 * and deleted whole. React fills it once and never touches it again.
 */
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";

import { partsOf, type Token } from "./token.ts";

export interface ProseHandle {
  text: () => string;
  insert: (written: string) => void;
}

interface ProseFieldProps {
  ref: Ref<ProseHandle>;
  text: string;
  read: (token: Token) => string;
  label: string;
  className: string;
  onKey: (event: KeyboardEvent) => void;
  onInput: () => void;
}

function nodesOf(prose: string, read: (token: Token) => string): Node[] {
  return partsOf(prose).map((part) => {
    if (typeof part === "string") return document.createTextNode(part);
    const piece = document.createElement("span");
    piece.className = "bound bound-piece";
    piece.contentEditable = "false";
    piece.dataset["written"] = part.written;
    piece.textContent = read(part);
    return piece;
  });
}

/** What stands in the field, with references as they are written. */
function writtenIn(element: Node): string {
  let written = "";
  for (const node of element.childNodes) {
    if (node instanceof Text) written += node.data.replaceAll("\u00a0", " ");
    else if (node instanceof HTMLElement && node.dataset["written"] !== undefined) written += node.dataset["written"];
    else if (node instanceof HTMLBRElement) written += "\n";
    else written += (written === "" || written.endsWith("\n") ? "" : "\n") + writtenIn(node);
  }
  return written;
}

export function ProseField({ ref, text, read, label, className, onKey, onInput }: ProseFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const place = useRef<Range | null>(null);

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.replaceChildren(...nodesOf(text, read));
    element.focus();
    document.getSelection()?.selectAllChildren(element);
    document.getSelection()?.collapseToEnd();
    // Filled once, when it appears; after that it belongs to the hand that types.
  }, []);

  useImperativeHandle(ref, () => ({
    text: () => (field.current === null ? text : writtenIn(field.current)),
    insert: (written) => {
      const element = field.current;
      if (element === null) return;
      const range = place.current ?? document.createRange();
      if (place.current === null) {
        range.selectNodeContents(element);
        range.collapse(false);
      }
      const nodes = nodesOf(written, read);
      range.deleteContents();
      for (const node of nodes) {
        range.insertNode(node);
        range.setStartAfter(node);
        range.collapse(true);
      }
      element.focus();
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
  }));

  const remember = () => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (field.current?.contains(range.commonAncestorContainer) === true) place.current = range.cloneRange();
  };
  return (
    <div
      ref={field}
      className={`prose-field ${className}`}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck
      dir="auto"
      onKeyDown={onKey}
      onInput={onInput}
      onBlur={remember}
    />
  );
}
