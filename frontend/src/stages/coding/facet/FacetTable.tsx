/** One facet by group: people first, as "18 of 40", and codings beneath. */
import { type CountedOf, useFacetTable } from "../../../api/facet.ts";
import type { Facet } from "../../../api/shapes.ts";
import { useStudy } from "../../../api/study.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";

export function FacetTable({ facet, of }: { facet: Facet; of: CountedOf }) {
  const table = useFacetTable(facet.id, of);
  const groups = useStudy().data?.groups ?? [];
  const nameOf = (group: string | null) =>
    group === null ? t("Reports of no group") : (groups.find(({ key }) => key === group)?.plural ?? group);
  return (
    <Waiting query={table}>
      {({ groups: lines }) => (
        <div className="facet-scroll" tabIndex={0} role="region" aria-label={t("{name} by group", { name: facet.name })}>
          <table className="facet-table">
            <thead>
              <tr>
                <th scope="col">{t("Group")}</th>
                {facet.values.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col">{t("Without a value")}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.group ?? ""}>
                  <th scope="row">{nameOf(line.group)}</th>
                  {line.cells.map((cell) => (
                    <td key={cell.facet_value_id} className="number">
                      {t("{done} of {of}", { done: cell.people, of: line.people })}
                      <span className="quiet">{tn("{count} coding", "{count} codings", cell.codings)}</span>
                    </td>
                  ))}
                  <td className="number quiet">{tn("{count} coding", "{count} codings", line.without)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Waiting>
  );
}
