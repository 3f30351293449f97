/** The words that are, or were last, selected within some part of the page. */
import { type RefObject, useEffect, useState } from "react";

const MOST = 200;

function selectedIn(region: HTMLElement): string {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement && region.contains(active)) {
    return active.value.slice(active.selectionStart, active.selectionEnd);
  }
  const selection = document.getSelection();
  const at = selection?.anchorNode;
  return at != null && region.contains(at) ? (selection?.toString() ?? "") : "";
}

export function useSelectedWords(region: RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState("");
  useEffect(() => {
    const look = () => {
      if (region.current === null) return;
      const found = selectedIn(region.current).trim();
      if (found !== "" && found.length <= MOST) setWords(found.replace(/\s+/g, " "));
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("select", look);
    return () => {
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("select", look);
    };
  }, [region]);
  return words;
}
