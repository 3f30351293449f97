/** Tells what is selected in the text, by mouse or by keys, when the hand has come to rest. */
import { useEffect, useRef } from "react";

import type { Stretch } from "../lib/stretch.ts";
import type { Engine } from "./engine.ts";

export interface Selected {
  /** What is selected, without white space at its ends; null for a mere caret. */
  stretch: Stretch | null;
  caret: number;
  /** Drawn by the mouse without Alt: a hand that means words, and seldom meets their edges. */
  isDrawn?: boolean;
}

export function useSelected(engine: Engine | null, onSelect: (selected: Selected) => void): void {
  const tell = useRef(onSelect);
  useEffect(() => {
    tell.current = onSelect;
  });
  const anatomy = engine?.anatomy;
  useEffect(() => {
    if (anatomy === undefined) return undefined;
    let isDragging = false;
    let isDrawn = false;
    let frame = 0;
    const look = () => {
      frame = 0;
      const selected = anatomy.selected();
      if (selected !== null) tell.current({ ...selected, isDrawn });
      isDrawn = false;
    };
    const later = () => {
      if (!isDragging && frame === 0) frame = requestAnimationFrame(look);
    };
    const down = () => {
      isDragging = true;
    };
    const up = (event: PointerEvent) => {
      if (!isDragging) return;
      isDragging = false;
      isDrawn = event.type === "pointerup" && event.pointerType === "mouse" && !event.altKey;
      later();
    };
    document.addEventListener("selectionchange", later);
    anatomy.body.addEventListener("pointerdown", down);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", up);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", later);
      anatomy.body.removeEventListener("pointerdown", down);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", up);
    };
  }, [anatomy]);
}

const CHANGES = ["beforeinput", "paste", "cut", "drop"] as const;
/** The browser wants something to carry; words never leave the page by a drag. */
const CARRIED = "application/x-counterpoint";

/** The selected words can be dragged to what takes them; without a taker they stay where they are. */
export function useCarried(engine: Engine | null, onCarry: ((isCarried: boolean) => void) | undefined): void {
  const body = engine?.anatomy.body;
  useEffect(() => {
    if (body === undefined) return undefined;
    const begin = (event: DragEvent) => {
      if (onCarry === undefined || event.dataTransfer === null) {
        event.preventDefault();
        return;
      }
      event.dataTransfer.clearData();
      event.dataTransfer.setData(CARRIED, "");
      event.dataTransfer.effectAllowed = "link";
      onCarry(true);
    };
    const end = () => onCarry?.(false);
    body.addEventListener("dragstart", begin);
    body.addEventListener("dragend", end);
    return () => {
      body.removeEventListener("dragstart", begin);
      body.removeEventListener("dragend", end);
    };
  }, [body, onCarry]);
}

/** The body has a caret but takes no letter: whatever would change it is refused. */
export function useReadOnly(engine: Engine | null): void {
  const body = engine?.anatomy.body;
  useEffect(() => {
    if (body === undefined) return undefined;
    const refuse = (event: Event) => event.preventDefault();
    for (const change of CHANGES) body.addEventListener(change, refuse);
    return () => {
      for (const change of CHANGES) body.removeEventListener(change, refuse);
    };
  }, [body]);
}
