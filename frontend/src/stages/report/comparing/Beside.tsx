/** Two texts side by side, row by row; long runs of what is the same fold into a line. */
import "./comparing.css";

import { Fragment, type ReactNode, useState } from "react";

import { type Changing, strips } from "./rows.ts";

interface BesideProps<Row extends Changing> {
  label: string;
  titles: readonly string[];
  rows: readonly Row[];
  /** How many rows a fold hides, in words. */
  fold: (count: number) => string;
  children: (row: Row) => ReactNode;
}

export function Beside<Row extends Changing>({ label, titles, rows, fold, children }: BesideProps<Row>) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  return (
    <div className="comparing" role="group" aria-label={label}>
      <div className="comparing-heads" aria-hidden="true">
        {titles.map((title, nth) => (
          <b key={nth}>{title}</b>
        ))}
      </div>
      {strips(rows, opened).map((strip) =>
        strip.kind === "row" ? (
          <Fragment key={strip.at}>{children(strip.row)}</Fragment>
        ) : (
          <button
            key={strip.from}
            type="button"
            className="link-button comparing-fold"
            onClick={() => setOpened((before) => new Set([...before, strip.from]))}
          >
            {fold(strip.count)}
          </button>
        ),
      )}
    </div>
  );
}
