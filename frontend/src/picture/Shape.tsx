/** The marks of pictures: a shape for each group of people, a triangle for each pole. */
import type { Inks } from "./paper.ts";

export type Letter = "a" | "b";

/** Signs for running text; the poles differ by shape first. */
export const SIGNS: Readonly<Record<Letter, string>> = { a: "▲", b: "▼" };

/** What a group's shape is called in a caption. */
export const GROUP_SIGNS = ["●", "■", "◆", "⬢"] as const;

/** A triangle that fills a square around (x, y). */
export function triangle(letter: Letter, x: number, y: number, size: number): string {
  const [w, h] = [size / 2, size * 0.44];
  return letter === "a"
    ? `M${x} ${y - h}L${x + w} ${y + h}H${x - w}Z`
    : `M${x} ${y + h}L${x + w} ${y - h}H${x - w}Z`;
}

/** The outline of a group's shape around (x, y); four groups differ, then they repeat. */
export function outline(group: number, x: number, y: number, size: number): string {
  const r = size / 2;
  switch (group % GROUP_SIGNS.length) {
    case 1: {
      const s = r * 0.9;
      return `M${x - s} ${y - s}H${x + s}V${y + s}H${x - s}Z`;
    }
    case 2:
      return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
    case 3: {
      const h = r * 0.87;
      return `M${x - r} ${y}L${x - r / 2} ${y - h}H${x + r / 2}L${x + r} ${y}L${x + r / 2} ${y + h}H${x - r / 2}Z`;
    }
    default:
      return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
  }
}

export type Voiced = "both" | "only_a" | "only_b" | "neither";

interface PersonProps {
  group: number;
  voiced: Voiced;
  x: number;
  y: number;
  size: number;
  inks: Inks;
}

/** One person: the group's shape, full for both poles, with one triangle for one of them. */
export function Person({ group, voiced, x, y, size, inks }: PersonProps) {
  const d = outline(group, x, y, size);
  if (voiced === "both") return <path d={d} fill={inks.ink} stroke={inks.ink} strokeWidth={1} />;
  if (voiced === "neither") return <path d={d} fill="none" stroke={inks.strong} strokeWidth={1} />;
  const letter = voiced === "only_a" ? "a" : "b";
  const colour = inks[letter];
  if (size < 9) return <path d={triangle(letter, x, y, size)} fill={colour} />;
  return (
    <>
      <path d={d} fill="none" stroke={colour} strokeWidth={1} />
      <path d={triangle(letter, x, y, size * 0.5)} fill={colour} />
    </>
  );
}
