/**
 * The rooms behind the door. While nobody sits there they are out of the document, not
 * hidden in it: their words are in this page's memory alone, and come back as they were.
 */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";

const FIELDS = "textarea, input:not([type]), input[type=text], input[type=search], [contenteditable=true]:not([aria-readonly=true])";
/** Where dialogs and menus stand, which belong to the rooms too. */
const BESIDE = "body > [data-portal]";

/** The place of the rooms that are drawn now. */
let standing: HTMLElement | null = null;
let beside: HTMLElement[] = [];
/** Whether a letter was typed since they were drawn; what else fills fields is the study's. */
let isTyped = false;

function noteTyping(): void {
  isTyped = true;
}

function isWrittenIn(place: ParentNode): boolean {
  return [...place.querySelectorAll<HTMLElement>(FIELDS)].some((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value !== ""
      : field.textContent !== "",
  );
}

/** Whether something is typed in the rooms that may not have been sent. */
export function holdsWriting(): boolean {
  if (!isTyped) return false;
  const places = beside.length > 0 ? beside : [...document.querySelectorAll<HTMLElement>(BESIDE)];
  return [standing, ...places].some((place) => place !== null && isWrittenIn(place));
}

export function Behind({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  const [place] = useState(() => {
    const made = document.createElement("div");
    made.className = "behind";
    return made;
  });
  // The slot's reference is set before the rooms' own effects run, so that they measure
  // and focus within the document.
  const fill = useCallback((slot: HTMLDivElement | null) => slot?.append(place), [place]);
  useLayoutEffect(() => {
    standing = place;
    isTyped = false;
    return () => {
      standing = null;
    };
  }, [place]);
  useEffect(() => {
    if (!isShown) return undefined; // what is typed at the door is no writing
    document.addEventListener("input", noteTyping, true);
    return () => document.removeEventListener("input", noteTyping, true);
  }, [isShown]);
  useLayoutEffect(() => {
    if (isShown) return undefined;
    const taken = [...document.querySelectorAll<HTMLElement>(BESIDE)];
    beside = taken;
    for (const each of taken) each.remove();
    return () => {
      beside = [];
      document.body.append(...taken);
    };
  }, [isShown]);
  return (
    <>
      {isShown && <div className="behind" ref={fill} />}
      {createPortal(children, place)}
    </>
  );
}
