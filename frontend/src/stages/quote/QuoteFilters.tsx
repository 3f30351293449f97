/** Which slips lie on top: by theme, pole, group, length and place. */
import { Select } from "@mantine/core";

import type { Quote, Theme } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { t } from "../../lib/translation.ts";

export interface Filter {
  theme: string | null;
  pole: string | null;
  group: string | null;
  length: string | null;
  place: string | null;
}

export const EVERYTHING: Filter = { theme: null, pole: null, group: null, length: null, place: null };
/** The server's bounds of the classes; here only for what the choices say. */
const SHORT = 40;
const LONG = 100;

const PLACES: Readonly<Record<string, (quote: Quote) => boolean>> = {
  pool: ({ is_placed }) => !is_placed,
  placed: ({ is_placed }) => is_placed,
  cleared: ({ clearance }) => clearance !== null,
  waiting: ({ clearance }) => clearance === null,
  open: ({ problems }) => problems.length > 0,
};
const POLES: Readonly<Record<string, (quote: Quote) => boolean>> = {
  a: ({ poles }) => poles.includes("a"),
  b: ({ poles }) => poles.includes("b"),
  both: ({ poles }) => poles.length === 2,
};

export function isShown(quote: Quote, filter: Filter): boolean {
  return (
    (filter.theme === null || (quote.theme_id ?? "none") === filter.theme) &&
    (filter.pole === null || POLES[filter.pole]?.(quote) !== false) &&
    (filter.group === null || quote.group === filter.group) &&
    (filter.length === null || quote.length === filter.length) &&
    (filter.place === null || PLACES[filter.place]?.(quote) !== false)
  );
}

interface QuoteFiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  themes: Theme[];
  quotes: Quote[];
}

export function QuoteFilters({ filter, onFilter, themes, quotes }: QuoteFiltersProps) {
  const groups = useStudy().data?.groups ?? [];
  const used = groups.filter(({ key }) => quotes.some(({ group }) => group === key));
  const choice = (name: keyof Filter, label: string, data: { value: string; label: string }[]) => (
    <Select
      size="xs"
      clearable
      aria-label={label}
      placeholder={label}
      data={data}
      value={filter[name]}
      onChange={(value) => onFilter({ ...filter, [name]: value })}
    />
  );
  return (
    <div className="quote-filters" role="group" aria-label={t("Which slips are shown")}>
      {choice("theme", t("Theme"), [
        ...themes.map((theme) => ({ value: theme.id, label: theme.short || theme.title })),
        { value: "none", label: t("No theme yet") },
      ])}
      {choice("pole", t("Pole"), [
        { value: "a", label: t("▲ Pole A") },
        { value: "b", label: t("▼ Pole B") },
        { value: "both", label: t("▲▼ Both poles") },
      ])}
      {choice("group", t("Group"), used.map(({ key, plural }) => ({ value: key, label: plural })))}
      {choice("length", t("Length"), [
        { value: "short", label: t("Fewer than {count} words", { count: SHORT }) },
        { value: "middle", label: t("{from} to {to} words", { from: SHORT, to: LONG }) },
        { value: "extensive", label: t("More than {count} words", { count: LONG }) },
      ])}
      {choice("place", t("How it stands"), [
        { value: "pool", label: t("In the pool") },
        { value: "placed", label: t("In the manuscript") },
        { value: "cleared", label: t("Cleared for print") },
        { value: "waiting", label: t("Not cleared yet") },
        { value: "open", label: t("Something stands in the way") },
      ])}
    </div>
  );
}
