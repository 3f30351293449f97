/** Proposing words as a quote, with the theme and the poles they show if one knows them. */
import { Button, Chip, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useProposeQuote } from "../../api/quote.ts";
import type { Letter } from "../../api/shapes.ts";
import { type Source, useThemes } from "../../api/theme.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";

interface ProposeWordsProps {
  article: string;
  source: Source;
  onClose: () => void;
}

function isLetter(value: string): value is Letter {
  return value === "a" || value === "b";
}

export function ProposeWords({ article, source, onClose }: ProposeWordsProps) {
  const themes = useThemes(article).data ?? [];
  const [theme, setTheme] = useState<string | null>(null);
  const [poles, setPoles] = useState<Letter[]>([]);
  const propose = useProposeQuote(article);
  const hasPoles = (themes.find(({ id }) => id === theme)?.poles ?? null) !== null;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const { report_id, version, start, end } = source;
    propose.mutate(
      {
        report_id,
        version,
        fragments: [{ start, end }],
        ...(theme === null ? {} : { theme_id: theme }),
        ...(poles.length === 0 ? {} : { poles }),
      },
      {
        onSuccess: () => {
          say(t("A slip with these words lies in the pool of quotes."));
          onClose();
        },
      },
    );
  };
  return (
    <form className="onward-form" aria-label={t("Propose as a quote …")} onSubmit={keep}>
      {themes.length > 0 && (
        <Select
          autoFocus
          clearable
          searchable
          size="xs"
          label={t("Theme")}
          placeholder={t("No theme yet")}
          nothingFoundMessage={t("No theme has such a name.")}
          spellCheck={false}
          data={themes.map(({ id, title }) => ({ value: id, label: title }))}
          value={theme}
          onChange={(id) => {
            setTheme(id);
            setPoles([]);
          }}
        />
      )}
      {hasPoles && (
        <Chip.Group multiple value={poles} onChange={(values) => setPoles(values.filter(isLetter))}>
          <div className="pole-chips" role="group" aria-label={t("Poles it shows")}>
            <Chip size="xs" value="a">{t("▲ Pole A")}</Chip>
            <Chip size="xs" value="b">{t("▼ Pole B")}</Chip>
          </div>
        </Chip.Group>
      )}
      <Refused error={propose.error} onDismiss={propose.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={propose.isPending}>
          {t("Lay into the pool")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
