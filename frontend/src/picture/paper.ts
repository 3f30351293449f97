/** What a picture is drawn on: the page, in its colours, or the paper of an article. */
import type { ReactElement } from "react";

export interface Inks {
  ink: string;
  quiet: string;
  rule: string;
  strong: string;
  sheet: string;
  a: string;
  b: string;
  /** For what we say. */
  sans: string;
  /** For what participants say. */
  serif: string;
}

/** The page's own colours; they follow light, dark and forced colours by themselves. */
const PAGE: Inks = {
  ink: "var(--ink)",
  quiet: "var(--ink-quiet)",
  rule: "var(--rule)",
  strong: "var(--rule-strong)",
  sheet: "var(--sheet)",
  a: "var(--pole-a)",
  b: "var(--pole-b)",
  sans: "var(--sans)",
  serif: "var(--serif)",
};

const PRESS = '"Source Serif 4", "Source Serif 4 Variable", "Times New Roman", Times, serif';

/** Black on white, in the manuscript's type; the poles' colours are dark enough for grey. */
const PRINT: Inks = {
  ink: "#000000",
  quiet: "#3d3d3d",
  rule: "#c4c4c4",
  strong: "#6e6e6e",
  sheet: "#ffffff",
  a: "#3a3295",
  b: "#7d4306",
  sans: PRESS,
  serif: PRESS,
};

export interface Paper {
  /** In CSS pixels, 96 to the inch. */
  width: number;
  inks: Inks;
  /** It leaves the team: small counts of people stand together with others. */
  isPrinted: boolean;
}

/** The widths of a journal's column and of its page, in mm. */
export const WIDTHS_MM = [85, 174] as const;
export type WidthMm = (typeof WIDTHS_MM)[number];

const PIXELS_A_MM = 96 / 25.4;

export function pageOf(width: number): Paper {
  return { width, inks: PAGE, isPrinted: false };
}

export function printOf(mm: WidthMm): Paper {
  return { width: mm * PIXELS_A_MM, inks: PRINT, isPrinted: true };
}

/** The same as a picture says, in rows and columns. */
export interface Twin {
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly (string | number)[])[];
}

/** A picture, on whatever it is drawn. */
export interface Picture {
  /** Which of the pictures it is; it names the file, and tells nothing. */
  kind: string;
  /** What it shows, in a few words. */
  title: string;
  /** With n and denominators. */
  caption: (paper: Paper) => string;
  draw: (paper: Paper) => ReactElement;
  twin: (paper: Paper) => Twin;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * What an `svg` element is given: its own units are CSS pixels.
 *
 * @param name what it shows, for those who do not see it; its table says the rest
 * @param isActive whether there is something in it to act on
 */
export function canvas({ width, height }: Size, name: string, isActive = false) {
  const w = Math.round(width * 100) / 100;
  const h = Math.round(height * 100) / 100;
  return {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${w} ${h}`,
    width: w,
    height: h,
    role: isActive ? "group" : "img",
    "aria-label": name,
  };
}
