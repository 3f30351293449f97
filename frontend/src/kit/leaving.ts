/** Where the focus goes when what held it, such as a form, is done with or left. */
import { useLayoutEffect, useRef } from "react";

import { holdsFocus } from "./pressed.ts";

/** Put the focus on the heading of the part of the page that something stands in. */
export function focusHeading(part: Element | null): void {
  const heading = part?.querySelector<HTMLElement>("h2, h3") ?? part?.querySelector<HTMLElement>("h1");
  if (heading === null || heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus();
}

/**
 * Give a reference for what goes away with the focus in it.
 *
 * The button that opened it went when it came, or it was a line of a list; so nothing is
 * there to return to but the heading. Without it the next key would begin at the top of the page.
 */
export function useLeaving<T extends HTMLElement>() {
  const place = useRef<T>(null);
  useLayoutEffect(() => {
    const stood = place.current;
    return () => {
      if (stood === null || !holdsFocus(stood)) return;
      const parts = [stood.closest("section:not([role=dialog])"), stood.closest("main")];
      requestAnimationFrame(() => {
        // What came in its place may have taken the focus itself; its part may be gone with it.
        if (document.activeElement !== document.body) return;
        focusHeading(parts.find((part) => part?.isConnected === true) ?? null);
      });
    };
  }, []);
  return place;
}
