/** Where marks lie on the sheet, measured once and kept until the lines break anew. */
import { assignLanes } from "../lib/lanes.ts";
import type { Stretch } from "../lib/stretch.ts";
import type { Anatomy } from "./anatomy.ts";

/** A mark's first and last line on the sheet, in px from its top. */
export interface Extent {
  top: number;
  bottom: number;
}

/** One stroke under one line of the text. */
export interface Stroke {
  x0: number;
  x1: number;
  y: number;
}

interface Kept<T> extends Stretch {
  value: T;
}

/** Ignore strokes of blanks that hang over a line's end. */
const SHORTEST_PX = 4;

export class Geometry {
  readonly #anatomy: Anatomy;
  readonly #sheet: HTMLElement;
  #extents = new Map<string, Kept<Extent>>();
  #strokes = new Map<string, Kept<Stroke[]>>();

  constructor(anatomy: Anatomy, sheet: HTMLElement) {
    this.#anatomy = anatomy;
    this.#sheet = sheet;
  }

  /** Forget everything: the width or the fonts changed. */
  forget(): void {
    this.#extents = new Map();
    this.#strokes = new Map();
  }

  extents(marks: readonly (Stretch & { id: string })[]): Extent[] {
    const origin = this.#sheet.getBoundingClientRect().top;
    return marks.map((mark) =>
      kept(this.#extents, mark, () => ({
        top: this.#anatomy.boxAt(mark.u0).top - origin,
        bottom: this.#anatomy.boxAt(Math.max(mark.u0, mark.u1 - 1)).bottom - origin,
      })),
    );
  }

  strokes(mark: Stretch & { id: string }): Stroke[] {
    return kept(this.#strokes, mark, () => {
      const origin = this.#sheet.getBoundingClientRect();
      return this.#anatomy
        .boxesOf(mark)
        .filter(({ width }) => width >= SHORTEST_PX)
        .map((box) => ({
          x0: box.left - origin.left,
          x1: box.right - origin.left,
          y: box.bottom - origin.top,
        }));
    });
  }

  /** Where a floating thing stands beneath a stretch. */
  beneath({ u0, u1 }: Stretch): { x: number; y: number } {
    const origin = this.#sheet.getBoundingClientRect();
    const first = this.#anatomy.boxAt(u0);
    const last = this.#anatomy.boxAt(Math.max(u0, u1 - 1));
    const isOneLine = Math.abs(first.top - last.top) < first.height / 2;
    return {
      x: (isOneLine ? Math.min(first.left, last.left) : last.left) - origin.left,
      y: last.bottom - origin.top,
    };
  }
}

function kept<T>(store: Map<string, Kept<T>>, mark: Stretch & { id: string }, make: () => T): T {
  const old = store.get(mark.id);
  if (old !== undefined && old.u0 === mark.u0 && old.u1 === mark.u1) return old.value;
  const value = make();
  store.set(mark.id, { u0: mark.u0, u1: mark.u1, value });
  return value;
}

/** Lanes of the brackets: two that share a line stand beside each other. */
export function bracketLanes(extents: readonly Extent[]): number[] {
  return assignLanes(extents.map(({ top, bottom }) => ({ start: top, end: bottom - 2 })));
}

/** Lanes of the underlines: by the words themselves, so that new line breaks keep them. */
export function underlineLanes(marks: readonly Stretch[]): number[] {
  return assignLanes(marks.map(({ u0, u1 }) => ({ start: u0, end: u1 })));
}
