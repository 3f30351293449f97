/** By what stories are asked for: theme, pole, code, group, place, and each facet. */
import { Checkbox, NativeSelect } from "@mantine/core";

import type { Asked, StoryIndex } from "../../../api/story.ts";
import type { Facet } from "../../../api/shapes.ts";
import { useStudy } from "../../../api/study.ts";
import { t } from "../../../lib/translation.ts";

interface StoryFiltersProps {
  index: StoryIndex;
  facets: readonly Facet[];
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Leave out what asks nothing, so that equal questions are one in the cache. */
export function tidy(asked: Asked): Asked {
  const { theme_id, pole_id, against, group, place, values, codes, unreflected } = asked;
  return {
    ...(theme_id == null ? {} : { theme_id, ...(against === true ? { against } : pole_id == null ? {} : { pole_id }) }),
    ...(group == null ? {} : { group }),
    ...(place == null ? {} : { place }),
    ...(values === undefined || values.length === 0 ? {} : { values }),
    ...(codes === undefined || codes.length === 0 ? {} : { codes }),
    ...(unreflected === true ? { unreflected } : {}),
  };
}

export function StoryFilters({ index, facets, asked, onAsk }: StoryFiltersProps) {
  const groups = useStudy().data?.groups ?? [];
  const ask = (what: Asked) => onAsk(tidy({ ...asked, ...what }));
  const theme = index.themes.find(({ theme_id }) => theme_id === asked.theme_id);
  const all = { value: "", label: t("all") };
  const side = asked.against === true ? "against" : (asked.pole_id ?? "");
  return (
    <div className="story-filters">
      <NativeSelect
        size="xs"
        label={t("Theme")}
        value={asked.theme_id ?? ""}
        data={[all, ...index.themes.map(({ theme_id, title, stories }) => ({ value: theme_id, label: `${title} · ${stories}` }))]}
        onChange={({ currentTarget }) => ask({ theme_id: currentTarget.value || null, pole_id: null, against: false })}
      />
      {theme !== undefined && (
        <NativeSelect
          size="xs"
          label={t("Side of the theme")}
          value={side}
          data={[
            { value: "", label: t("the theme as a whole") },
            ...theme.poles.map(({ id, letter, statement }) => ({ value: id, label: `${letter.toUpperCase()}: ${statement}` })),
            { value: "against", label: t("what speaks against it") },
          ]}
          onChange={({ currentTarget: { value } }) => ask(value === "against" ? { against: true } : { against: false, pole_id: value || null })}
        />
      )}
      <NativeSelect
        size="xs"
        label={t("Code")}
        value={asked.codes?.[0] ?? ""}
        data={[all, ...index.codes.filter(({ stories }) => stories > 0).map(({ code_id, name, stories }) => ({ value: code_id, label: `${name} · ${stories}` }))]}
        onChange={({ currentTarget: { value } }) => ask({ codes: value === "" ? [] : [value] })}
      />
      <NativeSelect
        size="xs"
        label={t("Group")}
        value={asked.group ?? ""}
        data={[all, ...index.groups.map(({ group }) => ({ value: group, label: groups.find(({ key }) => key === group)?.plural ?? group }))]}
        onChange={({ currentTarget }) => ask({ group: currentTarget.value || null })}
      />
      <NativeSelect
        size="xs"
        label={t("Place")}
        value={asked.place ?? ""}
        data={[all, ...index.places.map((place) => ({ value: place, label: place }))]}
        onChange={({ currentTarget }) => ask({ place: currentTarget.value || null })}
      />
      {facets.map((facet) => {
        const own = new Set(facet.values.map(({ id }) => id));
        const others = (asked.values ?? []).filter((id) => !own.has(id));
        return (
          <NativeSelect
            key={facet.id}
            size="xs"
            label={facet.name}
            value={(asked.values ?? []).find((id) => own.has(id)) ?? ""}
            data={[all, ...facet.values.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={({ currentTarget: { value } }) => ask({ values: value === "" ? others : [...others, value] })}
          />
        );
      })}
      <Checkbox
        size="xs"
        className="story-unreflected"
        checked={asked.unreflected === true}
        label={t("without a linked reflection: {count} of {of}", { count: index.unreflected, of: index.of })}
        onChange={({ currentTarget }) => ask({ unreflected: currentTarget.checked })}
      />
    </div>
  );
}
