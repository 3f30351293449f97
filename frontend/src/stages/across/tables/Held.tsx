/** Which tables there are, and how many rows each has. */
import { Listing } from "../../../kit/Listing.tsx";
import { t } from "../../../lib/translation.ts";
import { rowsOf } from "./word.ts";

interface HeldProps {
  label: string;
  tables: readonly { name: string; rows: number }[];
}

export function Held({ label, tables }: HeldProps) {
  return (
    <Listing
      label={label}
      columns={[{ name: t("Table") }, { name: t("Name in the files") }, { name: t("Rows"), isNumber: true }]}
    >
      {tables.map(({ name, rows }) => (
        <tr key={name}>
          <td>{rowsOf(name)}</td>
          <td className="quiet">{name}</td>
          <td data-number="true" className={rows === 0 ? "quiet" : ""}>
            {rows}
          </td>
        </tr>
      ))}
    </Listing>
  );
}
