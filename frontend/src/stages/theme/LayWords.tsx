/** Laying words to a theme, a pole or a way, chosen by name. */
import {
  Button,
  type ComboboxItem,
  type ComboboxItemGroup,
  type ComboboxParsedItem,
  type OptionsFilter,
  Select,
} from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import type { Place, Theme } from "../../api/shapes.ts";
import { type Source, useAddEvidence, useThemes } from "../../api/theme.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { LETTERS, poleName, SIGNS } from "./name.ts";

interface LayWordsProps {
  article: string;
  source: Source;
  onClose: () => void;
}

interface NamedPlace extends ComboboxItem {
  place: Place;
}

/** The theme as a whole first, then its poles and its ways. */
function placesOf(theme: Theme): NamedPlace[] {
  const { poles } = theme;
  const whole = poles === null && theme.ways.length === 0;
  const named = (kind: Place["kind"], id: string, label: string): NamedPlace => ({
    value: `${kind} ${id}`,
    label,
    place: { kind, id },
  });
  return [
    named("theme", theme.id, whole ? theme.title : t("The theme as a whole")),
    ...(poles === null
      ? []
      : LETTERS.map((letter) => {
          const { id, name, own_wording } = poles[letter];
          return named("pole", id, `${SIGNS[letter]} ${name || own_wording || poleName(letter)}`);
        })),
    ...theme.ways.map(({ id, text }) => named("way", id, t("Way: {words}", { words: text }))),
  ];
}

/** A theme's name finds all its places, a place's name finds the place. */
const byEitherName: OptionsFilter = ({ options, search }) => {
  const low = search.trim().toLocaleLowerCase();
  const holds = (label: string) => label.toLocaleLowerCase().includes(low);
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!("group" in option)) return holds(option.label) ? [option] : [];
    const items = holds(String(option.group)) ? option.items : option.items.filter(({ label }) => holds(label));
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};

export function LayWords({ article, source, onClose }: LayWordsProps) {
  const themes = useThemes(article);
  return (
    <Waiting query={themes}>
      {(found) =>
        found.length === 0 ? (
          <div className="onward-form">
            <p className="quiet">{t("No theme yet. Write down the first one, then lay words to it.")}</p>
            <Link to="/themes">{t("Go to the themes")}</Link>
          </div>
        ) : (
          <LayForm themes={found} source={source} onClose={onClose} />
        )
      }
    </Waiting>
  );
}

interface LayFormProps {
  themes: Theme[];
  source: Source;
  onClose: () => void;
}

function LayForm({ themes, source, onClose }: LayFormProps) {
  const [at, setAt] = useState<string | null>(null);
  const all = themes.map((theme) => ({ theme, places: placesOf(theme) }));
  const chosen = all.flatMap(({ places }) => places).find(({ value }) => value === at);
  const add = useAddEvidence(chosen?.place ?? { kind: "theme", id: "" });
  const data: (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] = all.map(({ theme, places }) => {
    const [first] = places;
    return places.length === 1 && first !== undefined ? first : { group: theme.title, items: places };
  });
  const lay = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(source, {
      onSuccess: (theme) => {
        say(t("The words lie at {theme} now. Undo takes them away.", { theme: theme.title }));
        onClose();
      },
    });
  };
  return (
    <form className="onward-form" aria-label={t("Lay to a theme …")} onSubmit={lay}>
      <Select
        searchable
        autoFocus
        size="xs"
        label={t("Theme, pole or way")}
        placeholder={t("Choose where they lie")}
        nothingFoundMessage={t("No theme has such a name.")}
        spellCheck={false}
        data={data}
        filter={byEitherName}
        value={at}
        onChange={(value) => {
          setAt(value);
          add.reset();
        }}
      />
      <Refused error={add.error} onDismiss={add.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={add.isPending} disabled={chosen === undefined}>
          {t("Lay here")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
