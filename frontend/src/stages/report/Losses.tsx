/** What of a file was changed on the way, or did not come along; each thing with its place. */
import type { Item } from "../../api/shapes.ts";
import { saidFilled } from "../../lib/translation.ts";

export function Losses({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map(({ kind, place, reason }) => (
          <li key={`${kind} ${place} ${reason}`}>
            {saidFilled(reason)} <span className="quiet">{place}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
