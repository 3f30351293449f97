/** The part of the sheet near the eye: only there are marks drawn. */
import { type RefObject, useEffect, useState } from "react";

export interface Window {
  top: number;
  bottom: number;
}

/** The view and one view before and after it, in steps of half a view. */
export function useWindow(scroller: RefObject<HTMLElement | null>): Window {
  const [shown, setShown] = useState<Window>({ top: 0, bottom: 2000 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const step = Math.max(200, element.clientHeight / 2);
      const top = Math.floor(element.scrollTop / step) * step - 2 * step;
      const bottom = top + 7 * step;
      setShown((old) => (old.top === top && old.bottom === bottom ? old : { top, bottom }));
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener("scroll", onScroll, { passive: true });
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, [scroller]);
  return shown;
}
