/** A sheet with what each pole gives and costs, set in two columns of lines. */
import { linesOf } from "./words.ts";

export interface SheetPole {
  ownWording: string;
  name: string;
  gives: string;
  costs: string;
  exaggerated: string;
}

export interface SheetGiven {
  title: string;
  tension: string;
  poles: Readonly<Record<"a" | "b", SheetPole>>;
  ways: readonly string[];
}

export interface Block {
  lines: string[];
  x: number;
  y: number;
}

/** What one row of the sheet says of both poles. */
export interface SheetRow {
  part: "gives" | "costs" | "exaggerated";
  y: number;
  height: number;
  a: Block;
  b: Block;
}

export interface SheetLayout {
  size: number;
  leading: number;
  column: number;
  heads: { wording: Block; name: Block }[];
  headHeight: number;
  rows: SheetRow[];
  ways: { y: number; height: number; lines: Block[] };
  tension: Block & { height: number };
  width: number;
  height: number;
}

export const GUTTER = 20;
const PAD = 12;
const NAME = 18;

interface Fonts {
  sans: string;
  serif: string;
}

/** Set the sheet: heads, what the poles give, ways of managing, what they cost, the corners. */
export function layOut(given: SheetGiven, width: number, { sans, serif }: Fonts): SheetLayout {
  const size = width < 420 ? 11 : 12.5;
  const leading = Math.round(size * 1.42);
  const column = (width - GUTTER) / 2;
  const inner = column - 2 * PAD;
  const xOf = { a: PAD, b: column + GUTTER + PAD };
  const big = size * 1.35;
  const heads = (["a", "b"] as const).map((letter) => {
    const wording = linesOf(given.poles[letter].ownWording, inner - 18, big, serif);
    const y = 12 + big;
    return {
      wording: { lines: wording, x: xOf[letter] + 18, y },
      name: { lines: linesOf(given.poles[letter].name, inner - 18, size, sans), x: xOf[letter] + 18, y: y + wording.length * big * 1.25 + 2 },
    };
  });
  const headHeight =
    Math.max(...heads.map(({ wording, name }) => 12 + wording.lines.length * big * 1.25 + name.lines.length * leading)) + 14;
  let y = headHeight;
  const row = (part: SheetRow["part"]): SheetRow => {
    const set = (letter: "a" | "b"): Block => ({
      lines: linesOf(given.poles[letter][part], inner, size, sans),
      x: xOf[letter],
      y: y + PAD + NAME + size - 4,
    });
    const [a, b] = [set("a"), set("b")];
    const height = Math.max(a.lines.length, b.lines.length, 1) * leading + NAME + 1.6 * PAD;
    const made = { part, y, height, a, b };
    y += height;
    return made;
  };
  const gives = row("gives");
  const ways = setWays(given.ways, y, width, { size, leading, sans });
  y += ways.height;
  const rows = [gives, row("costs"), row("exaggerated")];
  const tension = linesOf(given.tension, Math.min(width - 2 * PAD, 560), size, sans);
  const tensionHeight = tension.length === 0 ? 0 : tension.length * leading + 22;
  const block = { lines: tension, x: width / 2, y: y + 16 + size, height: tensionHeight };
  return { size, leading, column, heads, headHeight, rows, ways, tension: block, width, height: y + tensionHeight + 2 };
}

/** Ways of managing, numbered, across both columns. */
function setWays(
  ways: readonly string[],
  top: number,
  width: number,
  { size, leading, sans }: { size: number; leading: number; sans: string },
): SheetLayout["ways"] {
  if (ways.length === 0) return { y: top, height: 0, lines: [] };
  let y = top + PAD + NAME + size - 4;
  const lines = ways.map((way) => {
    const block = { lines: linesOf(way, width - 2 * PAD - 22, size, sans), x: PAD + 22, y };
    y += block.lines.length * leading + 2;
    return block;
  });
  return { y: top, height: y - top - size + PAD, lines };
}
