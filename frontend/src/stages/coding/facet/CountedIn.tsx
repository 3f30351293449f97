/** Of which codings all facets are counted: of all, or of those that speak for a theme or a pole. */
import { NativeSelect } from "@mantine/core";

import type { CountedOf } from "../../../api/facet.ts";
import { useThemes } from "../../../api/theme.ts";
import { t } from "../../../lib/translation.ts";

interface CountedInProps {
  article: string;
  of: CountedOf;
  onChoose: (of: CountedOf) => void;
}

export function CountedIn({ article, of, onChoose }: CountedInProps) {
  const themes = useThemes(article).data ?? [];
  if (themes.length === 0) return null;
  const choices = themes.flatMap(({ id, title, poles }) => [
    { value: id, label: title, of: { theme_id: id } },
    ...(poles === null ? [] : ([["A", poles.a], ["B", poles.b]] as const)).map(([letter, pole]) => ({
      value: pole.id,
      label: `– ${letter}: ${pole.name || pole.own_wording}`,
      of: { theme_id: id, pole_id: pole.id },
    })),
  ]);
  return (
    <NativeSelect
      size="xs"
      className="facet-counted"
      label={t("Counted in the codings of")}
      value={of.pole_id ?? of.theme_id ?? ""}
      data={[{ value: "", label: t("all codes") }, ...choices.map(({ value, label }) => ({ value, label }))]}
      onChange={({ currentTarget }) => onChoose(choices.find(({ value }) => value === currentTarget.value)?.of ?? {})}
    />
  );
}
