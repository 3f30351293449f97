/** The cells of a matrix: numbers always, shading beside them, one stop of the Tab key, arrows inside. */
import { type KeyboardEvent, useRef, useState } from "react";

import type { Matrix } from "../../../api/shapes.ts";
import { CodeMark } from "../../../kit/CodeMark.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { t } from "../../../lib/translation.ts";
import { columnName } from "./naming.ts";
import { arrived, type At, FOLD, settled } from "./roving.ts";
import type { TreeRow } from "./tree.ts";

/** A code in its place in the tree, with its counts. */
export type GridRow = TreeRow & Matrix["rows"][number];

interface GridProps {
  shown: Matrix;
  rows: readonly GridRow[];
  /** Indices of the columns that are shown. */
  columns: readonly number[];
  folded: ReadonlySet<string>;
  onFold: (code: string) => void;
  open: { code: string; column: string } | undefined;
  onOpen: (code: string, column: string) => void;
}

export function Grid({ shown, rows, columns, folded, onFold, open, onOpen }: GridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [latest, setAt] = useState<At>({ row: 0, column: 0 });
  const ground = { folds: rows.map(({ hasBeneath }) => hasBeneath), columns: columns.length };
  const at = settled(latest, ground);
  /** What the one stop of the Tab key stands on is the one that can be reached by it. */
  const stop = (row: number, column: number) => ({
    "data-at": `${row}.${column}`,
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  const most = Math.max(1, ...rows.flatMap(({ cells, code_id }) => columns.map((place) => (shown.columns[place]?.id === code_id ? 0 : cells[place] ?? 0))));
  const move = (event: KeyboardEvent) => {
    const next = arrived(at, event.key, ground);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    body.current?.querySelector<HTMLButtonElement>(`[data-at="${next.row}.${next.column}"]`)?.focus();
  };
  return (
    <div className="matrix-scroll" role="region" aria-label={t("The matrix")}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t("Code")}</th>
            <th scope="col">{t("in all")}</th>
            {columns.map((place) => {
              const head = shown.columns[place];
              return (
                <th key={head?.id} scope="col">
                  <div className="matrix-head">{columnName(shown.across, head)}</div>
                  {shown.across !== "code" && head?.of != null && <span className="quiet number">{t("of {of}", { of: head.of })}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {rows.map((each, i) => (
            <tr key={each.code_id}>
              <th scope="row">
                <div className="matrix-name" style={{ "--depth": each.depth }}>
                  {each.hasBeneath ? (
                    <button
                      type="button"
                      className="matrix-fold"
                      {...stop(i, FOLD)}
                      aria-expanded={!folded.has(each.code_id)}
                      aria-label={t("The codes beneath {name}", { name: each.name })}
                      onClick={() => onFold(each.code_id)}
                    >
                      <Icon name={folded.has(each.code_id) ? "right" : "down"} size={14} />
                    </button>
                  ) : (
                    <span className="matrix-fold" />
                  )}
                  <CodeMark colour={each.code.colour} />
                  <span>{each.name}</span>
                </div>
              </th>
              <td className="number">{each.in_all}</td>
              {columns.map((place, j) => {
                const head = shown.columns[place];
                const id = head?.id ?? "";
                const count = each.cells[place] ?? null;
                const of = shown.across === "code" ? null : (head?.of ?? null);
                const isOpen = open?.code === each.code_id && open.column === id;
                return (
                  <td key={id} data-share={shareOf(count, most, id === each.code_id)}>
                    <button
                      type="button"
                      className="matrix-cell number"
                      {...stop(i, j)}
                      aria-current={isOpen ? "true" : undefined}
                      aria-disabled={count === null || count === 0}
                      aria-label={cellName(each.name, columnName(shown.across, head), count, of)}
                      onClick={() => {
                        if (count !== null && count > 0) onOpen(each.code_id, id);
                      }}
                    >
                      {count ?? "–"}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Five steps of shading; a code beside itself has none. */
function shareOf(count: number | null, most: number, isItself: boolean): number {
  return count === null || isItself ? 0 : Math.ceil((4 * count) / most);
}

function cellName(row: string, column: string, count: number | null, of: number | null): string {
  if (count === null) return t("{row}, {column}: one stands beneath the other", { row, column });
  return of === null ? t("{row}, {column}: {count}", { row, column, count }) : t("{row}, {column}: {count} of {of}", { row, column, count, of });
}
