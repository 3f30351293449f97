/** How the sheet stands, as those who draw around it see it. */
import type { Host } from "./views.ts";

/** How the sheet stands, for what is drawn around it. */
export interface Shown {
  hosts: readonly Host[];
  /** The block with the selection. */
  active: string | null;
  kind: string;
  isItalic: boolean;
  isBold: boolean;
  /** The footnote that is chosen. */
  note: { pos: number; text: string } | null;
  /** Whether words wait to be sent. */
  isUnsent: boolean;
  /** When the last words were kept. */
  savedAt: Date | null;
  refusal: unknown;
  disputed: ReadonlyMap<string, string>;
  /** Where something is about to be put in, on the screen. */
  slash: { left: number; top: number } | null;
}

export const AT_FIRST: Shown = {
  hosts: [],
  active: null,
  kind: "prose",
  isItalic: false,
  isBold: false,
  note: null,
  isUnsent: false,
  savedAt: null,
  refusal: null,
  disputed: new Map(),
  slash: null,
};
