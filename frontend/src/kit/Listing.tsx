/** A table of things in their own right: quiet rules, one row height, scrolls when narrow. */
import "./listing.css";

import type { ReactNode } from "react";

export interface Column {
  name: string;
  /** Numbers stand at the end of their column. */
  isNumber?: boolean;
  /** Said to a screen reader only. */
  isSilent?: boolean;
}

interface ListingProps {
  /** What the table lists. */
  label: string;
  columns: readonly Column[];
  children: ReactNode;
}

export function Listing({ label, columns, children }: ListingProps) {
  return (
    <div className="listing-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="listing">
        <thead>
          <tr>
            {columns.map(({ name, isNumber, isSilent }) => (
              <th key={name} scope="col" data-number={isNumber}>
                {isSilent === true ? <span className="visually-hidden">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
