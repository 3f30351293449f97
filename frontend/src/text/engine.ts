/** The three instruments over one shown text, made when it is drawn, renewed when lines break anew. */
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

import { Anatomy } from "./anatomy.ts";
import { Geometry } from "./geometry.ts";
import type { ShownPassage } from "./mark.ts";
import { Tint } from "./tint.ts";

export interface Engine {
  anatomy: Anatomy;
  geometry: Geometry;
  tint: Tint;
  sheet: HTMLElement;
  /** Grows whenever lines broke anew, so that what was measured is measured again. */
  epoch: number;
}

interface Parts {
  sheet: RefObject<HTMLDivElement | null>;
  body: RefObject<HTMLDivElement | null>;
}

export function useEngine(
  { sheet, body }: Parts,
  text: string,
  passages: readonly ShownPassage[],
): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useLayoutEffect(() => {
    if (sheet.current === null || body.current === null || passages.length === 0) return undefined;
    const anatomy = new Anatomy(body.current, text, passages);
    const geometry = new Geometry(anatomy, sheet.current);
    const tint = new Tint(anatomy);
    setEngine({ anatomy, geometry, tint, sheet: sheet.current, epoch: 0 });
    return () => {
      tint.dispose();
      setEngine(null);
    };
  }, [sheet, body, text, passages]);

  useEffect(() => {
    const element = body.current;
    if (engine?.geometry === undefined || element === null) return undefined;
    let width = element.clientWidth;
    const { geometry } = engine;
    const renew = () => {
      geometry.forget();
      setEngine((old) => (old?.geometry === geometry ? { ...old, epoch: old.epoch + 1 } : old));
    };
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      renew();
    });
    observer.observe(element);
    document.fonts.addEventListener("loadingdone", renew);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", renew);
    };
    // The instruments of one text stay the same; the epoch alone changes.
  }, [engine?.geometry, body]);
  return engine;
}
