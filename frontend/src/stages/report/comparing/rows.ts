/** Which rows of a comparison are shown, and which fold into one line. */
/** Passages on each side of a change that stay, so that one knows where one is. */
const AROUND = 1;

export interface Changing {
  change: string;
}
export type Strip<Row> = { kind: "row"; row: Row; at: number } | { kind: "fold"; from: number; count: number };

/** Rows in order; a longer run of passages that are the same becomes a fold, unless it was opened. */
export function strips<Row extends Changing>(rows: readonly Row[], opened: ReadonlySet<number>): Strip<Row>[] {
  const isNear = rows.map((_, at) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change !== "same"),
  );
  const found: Strip<Row>[] = [];
  let from = 0;
  while (from < rows.length) {
    let to = from;
    while (to < rows.length && isNear[to] !== true) to += 1;
    if (to - from > 1 && !opened.has(from)) {
      found.push({ kind: "fold", from, count: to - from });
      from = to;
      continue;
    }
    const until = Math.max(to, from + 1);
    rows.slice(from, until).forEach((row, nth) => found.push({ kind: "row", row, at: from + nth }));
    from = until;
  }
  return found;
}

/** How many places differ. */
export function changes(rows: readonly Changing[]): number {
  return rows.filter(({ change }) => change !== "same").length;
}

interface Known {
  no: number;
  in_analysis: boolean;
}

/** What is compared first: the version in analysis with the latest, else the last two. */
export function firstPair(versions: readonly Known[]): { before: number; after: number } | null {
  const after = versions.at(-1);
  if (after === undefined || versions.length < 2) return null;
  const standing = versions.find(({ in_analysis, no }) => in_analysis && no !== after.no);
  const before = standing ?? versions.at(-2);
  return before === undefined ? null : { before: before.no, after: after.no };
}
