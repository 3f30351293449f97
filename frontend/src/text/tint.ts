/** Tints painted by the browser without touching the text: one flat shade whatever the depth. */
import { joined, type Stretch } from "../lib/stretch.ts";
import type { Anatomy } from "./anatomy.ts";

/** Names of the highlights, as text.css knows them, from the faintest up. */
const LAYERS = ["counterpoint-coded", "counterpoint-hit", "counterpoint-lit", "counterpoint-held"] as const;
export type Layer = (typeof LAYERS)[number];

/** Without the Highlight API the underlines and brackets still show. */
const isSupported = typeof Highlight !== "undefined" && "highlights" in CSS;

export class Tint {
  readonly #anatomy: Anatomy;
  readonly #layers = new Map<Layer, Highlight>();
  #coded = new Map<string, StaticRange>();

  constructor(anatomy: Anatomy) {
    this.#anatomy = anatomy;
    if (!isSupported) return;
    for (const [priority, layer] of LAYERS.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#layers.set(layer, highlight);
      CSS.highlights.set(layer, highlight);
    }
  }

  /**
   * Shade what is coded; only what changed is touched.
   *
   * At every change the browser lays all shades anew. So overlapping stretches become one,
   * and the marks given should be those near the eye.
   */
  code(marks: readonly Stretch[]): void {
    const highlight = this.#layers.get("counterpoint-coded");
    if (highlight === undefined) return;
    const next = new Map<string, StaticRange>();
    for (const stretch of joined(marks)) {
      const key = `${stretch.u0} ${stretch.u1}`;
      const old = this.#coded.get(key);
      const range = old ?? this.#anatomy.rangeOf(stretch);
      next.set(key, range);
      if (old === undefined) highlight.add(range);
    }
    for (const [key, range] of this.#coded) {
      if (!next.has(key)) highlight.delete(range);
    }
    this.#coded = next;
  }

  show(layer: Exclude<Layer, "counterpoint-coded">, stretches: readonly Stretch[]): void {
    const highlight = this.#layers.get(layer);
    if (highlight === undefined) return;
    highlight.clear();
    for (const stretch of stretches) highlight.add(this.#anatomy.rangeOf(stretch));
  }

  /** Take everything off the page. */
  dispose(): void {
    for (const [layer, highlight] of this.#layers) {
      if (CSS.highlights.get(layer) === highlight) CSS.highlights.delete(layer);
    }
  }
}
