/** The rows of a matrix as the codebook's tree: in its order, folded where somebody folded it. */
import type { Code } from "../../../api/shapes.ts";
import { childrenOf } from "../codebook.ts";

export interface TreeRow {
  code: Code;
  /** 0 at the top of what is shown. */
  depth: number;
  hasBeneath: boolean;
}

/**
 * Which codes are shown: all, those at the top, or one with those directly beneath it.
 * A code stands in its first place alone, so that nothing is read twice.
 */
export function rowsOf(codes: readonly Code[], which: string, folded: ReadonlySet<string>): TreeRow[] {
  const starts = which === "all" || which === "top" ? childrenOf(codes, null) : codes.filter(({ id }) => id === which);
  const deepest = which === "all" ? Infinity : which === "top" ? 0 : 1;
  const rows: TreeRow[] = [];
  const walk = (code: Code, depth: number): void => {
    const beneath = depth < deepest ? childrenOf(codes, code.id) : [];
    rows.push({ code, depth, hasBeneath: beneath.length > 0 });
    if (!folded.has(code.id)) for (const child of beneath) walk(child, depth + 1);
  };
  for (const code of starts) walk(code, 0);
  return rows;
}
