/** Where a report is to be opened: said in one room, taken up in the next; in memory only. */
import { type Placed, place, type ReadReport } from "./report.ts";
import type { Span } from "./shapes.ts";

let aim: { report: string; span: Span } | null = null;

/** Open the report there the next time it is shown. */
export function aimAt(report: string, { start, end }: Span): void {
  aim = { report, span: { start, end } };
}

/** The place to show first, once; null when nothing was aimed at. */
export function takeAim(report: ReadReport): Placed<Span> | null {
  if (aim?.report !== report.id) return null;
  const { span } = aim;
  aim = null;
  return place(report.map, span);
}
