/** The facets of the chosen coding: one press gives a value, another takes it off. */
import "./facet.css";

import { useCodingFacets, useFacets, useSetFacetValue } from "../../../api/facet.ts";
import type { PlacedCoding } from "../../../api/coding.ts";
import type { Facet } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import type { Room } from "../useRoom.ts";

interface CodingFacetsProps {
  room: Room;
  coding: PlacedCoding;
  isMine: boolean;
}

export function CodingFacets({ room, coding, isMine }: CodingFacetsProps) {
  const facets = useFacets(room.article).data ?? [];
  const given = useCodingFacets(room.article, room.report.id);
  const set = useSetFacetValue();
  if (facets.length === 0 || given.data === undefined) return null;
  const here = given.data.get(coding.id) ?? [];
  const others = room.codings
    .filter(({ id, by, code_id }) => id !== coding.id && by === coding.by && code_id === coding.code_id)
    .map(({ id }) => id);
  const lacking = (value: string) => others.filter((id) => given.data.get(id)?.includes(value) !== true);
  return (
    <div className="facets-of-coding">
      {facets.map((facet) => (
        <OneFacet
          key={facet.id}
          facet={facet}
          here={here}
          isMine={isMine}
          lacking={lacking}
          onSet={(value, isGiven) => set.mutate({ value, codings: [coding.id], isGiven })}
          onAll={(value, codings) => set.mutate({ value, codings, isGiven: true })}
        />
      ))}
      <Refused error={set.error ?? given.error} onDismiss={set.reset} />
    </div>
  );
}

interface OneFacetProps {
  facet: Facet;
  here: readonly string[];
  isMine: boolean;
  /** The member's other codings under the same code that lack a value. */
  lacking: (value: string) => string[];
  onSet: (value: string, isGiven: boolean) => void;
  onAll: (value: string, codings: string[]) => void;
}

function OneFacet({ facet, here, isMine, lacking, onSet, onAll }: OneFacetProps) {
  const given = facet.values.filter(({ id }) => here.includes(id));
  if (!isMine) {
    if (given.length === 0) return null;
    return (
      <p className="facet-line">
        <span className="quiet">{facet.name}</span> {given.map(({ name }) => name).join(", ")}
      </p>
    );
  }
  return (
    <fieldset className="facet-line">
      <legend className="quiet" title={facet.definition}>
        {facet.name}
      </legend>
      {facet.values.map((value) => {
        const isGiven = here.includes(value.id);
        const rest = isGiven ? lacking(value.id) : [];
        return (
          <span key={value.id}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={isGiven}
              title={value.definition}
              onClick={() => onSet(value.id, !isGiven)}
            >
              {value.name}
            </button>
            {rest.length > 0 && (
              <button type="button" className="facet-all quiet" onClick={() => onAll(value.id, rest)}>
                {t("also to your {count} others of this code in this report", { count: rest.length })}
              </button>
            )}
          </span>
        );
      })}
    </fieldset>
  );
}
