/** Two grips at the ends of a stretch, for the hand; keys have their own way. */
import { type PointerEvent, useLayoutEffect, useRef } from "react";

import type { Stretch } from "../lib/stretch.ts";
import type { Engine } from "./engine.ts";

interface GripsProps {
  engine: Engine;
  at: Stretch;
  onGrip: (drawn: Stretch) => void;
}

type Edge = "start" | "end";

/** A hand that only clicks moves less, in CSS pixels. */
const STILL = 3;

export function Grips({ engine, at, onGrip }: GripsProps) {
  return (
    <>
      <Grip edge="start" engine={engine} at={at} onGrip={onGrip} />
      <Grip edge="end" engine={engine} at={at} onGrip={onGrip} />
    </>
  );
}

function Grip({ edge, engine, at, onGrip }: GripsProps & { edge: Edge }) {
  const place = useRef<HTMLSpanElement>(null);
  /** Where the hand took hold. */
  const held = useRef<{ x: number; y: number } | null>(null);
  const drawn = useRef<Stretch | null>(null);
  const { anatomy, sheet, tint, epoch } = engine;
  const { u0, u1 } = at;
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const origin = sheet.getBoundingClientRect();
    const box = anatomy.boxAt(edge === "start" ? u0 : Math.max(u0, u1 - 1));
    element.style.insetInlineStart = `${(edge === "start" ? box.left : box.right) - origin.left}px`;
    element.style.insetBlockStart = `${box.top - origin.top}px`;
    element.style.blockSize = `${box.height}px`;
  }, [anatomy, sheet, epoch, edge, u0, u1]);
  const move = (event: PointerEvent) => {
    if (held.current === null) return;
    const { x, y } = held.current;
    if (drawn.current === null && Math.hypot(event.clientX - x, event.clientY - y) < STILL) return;
    const to = anatomy.under(event.clientX, event.clientY);
    if (to === null) return;
    const next = edge === "start" ? { u0: Math.min(to, u1 - 1), u1 } : { u0, u1: Math.max(to, u0 + 1) };
    drawn.current = next;
    tint.show("counterpoint-held", [next]);
  };
  const end = (isKept: boolean) => {
    const next = drawn.current;
    held.current = null;
    drawn.current = null;
    tint.show("counterpoint-held", []);
    if (isKept && next !== null) onGrip(next);
  };
  return (
    <span
      ref={place}
      className="grip"
      data-edge={edge}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={move}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    />
  );
}
