/** One stop of the Tab key for a whole matrix: where the hand is in it, and where an arrow takes it. */

/** The column of the buttons that fold, before the first column of counts; not every row has one. */
export const FOLD = -1;

export interface At {
  row: number;
  column: number;
}

/** What can be stood on. */
export interface Ground {
  /** Whether each row can be folded. */
  folds: readonly boolean[];
  columns: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The nearest place to where the hand was that is there still: rows and columns come and go. */
export function settled({ row, column }: At, { folds, columns }: Ground): At {
  const here = Math.max(0, Math.min(row, folds.length - 1));
  if (column === FOLD && folds[here] === true) return { row: here, column };
  return { row: here, column: Math.max(0, Math.min(column, columns - 1)) };
}

/** Where a key takes the hand; at an edge it stays. Null where the key is no arrow. */
export function arrived(at: At, arrow: string, ground: Ground): At | null {
  const step = STEPS[arrow];
  if (step === undefined) return null;
  const [down, on] = step;
  if (at.column === FOLD && down !== 0) {
    const { folds } = ground;
    const row = down > 0 ? folds.indexOf(true, at.row + 1) : folds.slice(0, at.row).lastIndexOf(true);
    return row === -1 ? at : { row, column: FOLD };
  }
  return settled({ row: at.row + down, column: at.column + on }, ground);
}
