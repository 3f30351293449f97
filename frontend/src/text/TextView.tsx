/**
 * A report to read, to select in and to mark: words on a sheet, marks beside them.
 *
 * The body takes a caret and selections from mouse and keys, and no letter.
 */
import "./text.css";

import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";

import type { Stretch } from "../lib/stretch.ts";
import { type Engine, useEngine } from "./engine.ts";
import type { Mark, ShownPassage } from "./mark.ts";
import { Grips } from "./Grips.tsx";
import { Marks } from "./Marks.tsx";
import { Passages } from "./Passages.tsx";
import { type Selected, useCarried, useReadOnly, useSelected } from "./selection.ts";
import { useWindow } from "./window.ts";

export interface TextHandle {
  focus: () => void;
  /** Bring a stretch before the eye. */
  reveal: (stretch: Stretch) => void;
  /** Put the page's own selection there; equal ends are a caret. */
  select: (stretch: Stretch) => void;
  /** What is selected at this moment: `onSelect` tells it a frame later, and keys may be quicker. */
  selected: () => Selected | null;
}

/** Something that floats beneath a stretch: a picker, a refusal. */
export interface Float {
  id: string;
  at: Stretch;
  node: ReactNode;
}

export interface TextViewProps {
  handle?: Ref<TextHandle>;
  /** What the text is called, for a screen reader. */
  label: string;
  /** How to use it, for a screen reader. */
  hint: string;
  text: string;
  passages: readonly ShownPassage[];
  marks: readonly Mark[];
  activeId?: string | null;
  onActivate: (id: string) => void;
  /** Found words. */
  hits?: readonly Stretch[];
  /** What stays shaded while the hand is elsewhere, as in a picker. */
  held?: Stretch | null;
  onSelect: (selected: Selected) => void;
  onKey?: (event: KeyboardEvent) => void;
  floats?: readonly Float[];
  /** The stretch whose ends the hand may drag. */
  grip?: Stretch | null;
  onGrip?: (drawn: Stretch) => void;
  /** The selected words may be dragged; told when they are taken up and let go. */
  onCarry?: (isCarried: boolean) => void;
}

const NO_HITS: readonly Stretch[] = [];
const NO_FLOATS: readonly Float[] = [];

export function TextView(props: TextViewProps) {
  const { text, passages, marks, activeId = null, onActivate, held = null } = props;
  const { hits = NO_HITS, floats = NO_FLOATS } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const engine = useEngine({ sheet, body }, text, passages);
  const window = useWindow(scroller);
  useReadOnly(engine);
  useCarried(engine, props.onCarry);
  useSelected(engine, props.onSelect);
  useHandle(props.handle, engine, body);
  useTints(engine, { hits, held });
  const onLight = useLight(engine, marks, activeId);
  useMeasured(engine, marks);
  return (
    <div className="text-scroll" ref={scroller}>
      <div className="text-sheet" ref={sheet}>
        <span id={hintId} className="visually-hidden">
          {props.hint}
        </span>
        <div
          ref={body}
          className="text-body"
          role="textbox"
          aria-readonly="true"
          aria-multiline="true"
          aria-label={props.label}
          aria-describedby={hintId}
          contentEditable
          suppressContentEditableWarning
          inputMode="none"
          spellCheck={false}
          translate="no"
          tabIndex={0}
          onKeyDown={props.onKey}
        >
          <Passages text={text} passages={passages} />
        </div>
        {engine !== null && (
          <Marks
            engine={engine}
            marks={marks}
            window={window}
            activeId={activeId}
            onActivate={onActivate}
            onLight={onLight}
          />
        )}
        {engine !== null && props.grip != null && props.onGrip !== undefined && (
          <Grips engine={engine} at={props.grip} onGrip={props.onGrip} />
        )}
        {engine !== null && floats.map((float) => <Floating key={float.id} engine={engine} float={float} />)}
      </div>
    </div>
  );
}

function useHandle(
  handle: Ref<TextHandle> | undefined,
  engine: Engine | null,
  body: { current: HTMLDivElement | null },
): void {
  useImperativeHandle(
    handle,
    () => ({
      focus: () => body.current?.focus({ preventScroll: true }),
      reveal: (stretch) => {
        const scroller = body.current?.closest(".text-scroll");
        if (engine === null || scroller === null || scroller === undefined) return;
        const box = engine.anatomy.boxAt(stretch.u0);
        const view = scroller.getBoundingClientRect();
        if (box.top > view.top + 40 && box.bottom < view.bottom - 80) return;
        scroller.scrollTop += box.top - view.top - view.height / 3;
      },
      select: (stretch) => engine?.anatomy.select(stretch),
      selected: () => engine?.anatomy.selected() ?? null,
    }),
    [engine, body],
  );
}

interface Shades {
  hits: readonly Stretch[];
  held: Stretch | null;
}

function useTints(engine: Engine | null, { hits, held }: Shades): void {
  const tint = engine?.tint;
  useLayoutEffect(() => tint?.show("counterpoint-hit", hits), [tint, hits]);
  useLayoutEffect(() => tint?.show("counterpoint-held", held === null ? [] : [held]), [tint, held]);
}

/** Shades exactly what the pointed or else the active mark covers; draws nothing anew. */
function useLight(engine: Engine | null, marks: readonly Mark[], activeId: string | null) {
  const latest = useRef(marks);
  latest.current = marks;
  const tint = engine?.tint;
  const onLight = useCallback(
    (id: string | null) => {
      const lit = latest.current.filter((mark) => mark.id === (id ?? activeId));
      tint?.show("counterpoint-lit", lit);
    },
    [tint, activeId],
  );
  useLayoutEffect(() => onLight(null), [onLight, marks]);
  return onLight;
}

/** Marks for the Performance API: when marks were painted, and one more added. */
function useMeasured(engine: Engine | null, marks: readonly Mark[]): void {
  const before = useRef(0);
  useEffect(() => {
    if (engine === null) return;
    const grown = marks.length - before.current;
    before.current = marks.length;
    if (grown === 0) return;
    const name = grown === 1 ? "coding-added" : "codings-painted";
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.mark(name);
    // Not cancelled when marks change again: what was painted stays painted.
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }, [engine, marks]);
}

function Floating({ engine, float }: { engine: Engine; float: Float }) {
  const place = useRef<HTMLDivElement>(null);
  const { u0, u1 } = float.at;
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const { x, y } = engine.geometry.beneath({ u0, u1 });
    const room = engine.sheet.clientWidth - element.offsetWidth - 8;
    element.style.insetInlineStart = `${Math.max(8, Math.min(x, room))}px`;
    element.style.insetBlockStart = `${y + 8}px`;
    const view = engine.sheet.parentElement;
    const hidden =
      element.getBoundingClientRect().bottom - (view?.getBoundingClientRect().bottom ?? 0) + 8;
    if (view !== null && hidden > 0) view.scrollTop += hidden;
  }, [engine, u0, u1]);
  return (
    <div className="floating" ref={place}>
      {float.node}
    </div>
  );
}
