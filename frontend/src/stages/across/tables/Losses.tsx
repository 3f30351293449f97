/** What stays in the study or goes otherwise than it is, each reason with its places. */
import type { TablesItem } from "../../../api/tables.ts";
import { said } from "../../../lib/translation.ts";

interface Reason {
  reason: string;
  places: string[];
}

function byReason(items: readonly TablesItem[]): Reason[] {
  const found = new Map<string, string[]>();
  for (const { reason, place } of items) found.set(reason, [...(found.get(reason) ?? []), place]);
  return [...found].map(([reason, places]) => ({ reason, places }));
}

/** Each place once, with how often it stands there: "age (6), gender". */
function told(places: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => (count === 1 ? place : `${place} (${count})`)).join(", ");
}

export function Losses({ heading, items }: { heading: string; items: readonly TablesItem[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="tables-heading">{heading}</h2>
      <ul className="tables-losses">
        {byReason(items).map(({ reason, places }) => (
          <li key={reason}>
            {said(reason)} <span className="quiet">{told(places)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
