/** What a block has besides its words: a formula's extracts, an epigraph's author. */
import { Checkbox, Select } from "@mantine/core";

import { useBlockParts, useCondense, useRelease } from "../../../api/manuscript.ts";
import { useQuotes } from "../../../api/quote.ts";
import type { Block, Interviewed, Quote } from "../../../api/shapes.ts";
import { InPlace } from "../../../kit/InPlace.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

const SHOWN_WORDS = 70;

const named = ({ text, participant }: Quote): string => {
  const words = text.length > SHOWN_WORDS ? `${text.slice(0, SHOWN_WORDS)} …` : text;
  return participant === null ? words : `${words} (${participant})`;
};

interface FormulaProps {
  block: Block;
  article: string;
  interviewed: Interviewed[];
}

/** Which groups a formula speaks for, and what it condenses. */
export function FormulaExtracts({ block, article, interviewed }: FormulaProps) {
  const quotes = useQuotes(article).data ?? [];
  const parts = useBlockParts();
  const condense = useCondense();
  const release = useRelease();
  const listed = new Set(block.condensed.map(({ quote_id }) => quote_id));
  const free = quotes.filter(({ id }) => !listed.has(id));
  const words = (id: string | null) => {
    const quote = quotes.find((each) => each.id === id);
    return quote === undefined ? t("A coded passage") : named(quote);
  };
  return (
    <div className="block-details" role="group" aria-label={t("What this sentence condenses")}>
      <fieldset className="detail-row">
        <legend>{t("It speaks for")}</legend>
        {interviewed.map(({ group, plural }) => (
          <Checkbox
            key={group}
            size="xs"
            label={plural}
            checked={block.groups.includes(group)}
            onChange={({ currentTarget }) =>
              parts.mutate({
                id: block.id,
                groups: currentTarget.checked ? [...block.groups, group] : block.groups.filter((each) => each !== group),
              })
            }
          />
        ))}
      </fieldset>
      <ul className="detail-list">
        {block.condensed.map(({ id, quote_id, group }) => (
          <li key={id}>
            <span className="words">{words(quote_id)}</span>{" "}
            <span className="quiet">{interviewed.find((each) => each.group === group)?.plural ?? ""}</span>{" "}
            <button type="button" className="link-button" onClick={() => release.mutate(id)}>
              {t("Take it from the list")}
            </button>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <Select
          size="xs"
          label={t("Add a quote that it condenses")}
          searchable
          value={null}
          data={free.map((quote) => ({ value: quote.id, label: named(quote) }))}
          onChange={(quote) => quote !== null && condense.mutate({ id: block.id, quote })}
        />
      )}
      <Refused
        error={parts.error ?? condense.error ?? release.error}
        onDismiss={() => {
          parts.reset();
          condense.reset();
          release.reset();
        }}
      />
    </div>
  );
}

/** Who wrote the words of an epigraph, and when. */
export function EpigraphSource({ block }: { block: Block }) {
  const parts = useBlockParts();
  return (
    <div className="block-details detail-row">
      <InPlace
        label={t("Author")}
        placeholder={t("Author")}
        value={block.author}
        isLine
        onSave={(author, seen) => parts.mutateAsync({ id: block.id, author, seen: { author: seen } })}
      />
      <InPlace
        label={t("Year")}
        placeholder={t("Year")}
        value={block.year}
        isLine
        onSave={(year, seen) => parts.mutateAsync({ id: block.id, year, seen: { year: seen } })}
      />
      <Refused error={parts.error} onDismiss={parts.reset} />
    </div>
  );
}

/** Whether a heading heads a section or a part of one. */
export function HeadingLevel({ block }: { block: Block }) {
  const parts = useBlockParts();
  const isDeep = block.level > 1;
  return (
    <div className="block-details">
      <button
        type="button"
        className="link-button"
        onClick={() => parts.mutate({ id: block.id, level: isDeep ? 1 : 2 })}
      >
        {isDeep ? t("Let it head a section") : t("Let it head a part of a section")}
      </button>
      <Refused error={parts.error} onDismiss={parts.reset} />
    </div>
  );
}
