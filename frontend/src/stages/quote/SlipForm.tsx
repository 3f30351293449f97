/** Changing a slip: its theme and poles, where the label prints, cutting anew. */
import { Button, Checkbox, Chip, Select, Textarea, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useChangeQuote, useRetireQuote } from "../../api/quote.ts";
import type { Attribution, Letter, Quote, Theme } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { Asked } from "./Asked.tsx";
import { InsideSlip } from "./InsideSlip.tsx";
import { MirrorForm } from "./MirrorForm.tsx";

type Change = ReturnType<typeof useChangeQuote>;

export function SlipForm({ quote, themes }: { quote: Quote; themes: Theme[] }) {
  const change = useChangeQuote(quote.id);
  const retire = useRetireQuote(quote.id);
  return (
    <div className="slip-form">
      <Select
        size="xs"
        clearable
        label={t("Theme")}
        placeholder={t("No theme yet")}
        data={themes.map(({ id, title }) => ({ value: id, label: title }))}
        value={quote.theme_id}
        onChange={(theme_id) => change.mutate({ theme_id })}
      />
      <PoleChips quote={quote} themes={themes} change={change} />
      <Attributed quote={quote} change={change} />
      <Noted quote={quote} change={change} />
      <Checkbox
        size="xs"
        label={t("Somebody may be known by this story")}
        checked={quote.is_recognisable}
        onChange={(event) => change.mutate({ is_recognisable: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t("A case story: the prose tells one person's story with it")}
        checked={quote.is_case_story}
        onChange={(event) => change.mutate({ is_case_story: event.currentTarget.checked })}
      />
      <Spoken quote={quote} change={change} />
      <Asked quote={quote} />
      <InsideSlip quote={quote} />
      <MirrorForm quote={quote} />
      <Refused
        error={change.error ?? retire.error}
        onDismiss={() => {
          change.reset();
          retire.reset();
        }}
      />
      <div className="form-foot">
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => (
            <Link
              to="/quotes/cut/$reportId"
              params={{ reportId: quote.report_id }}
              search={{ quote: quote.id }}
              {...props}
            />
          )}
        >
          {t("Cut anew …")}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="retire" size={14} />}
          loading={retire.isPending}
          onClick={() => retire.mutate(undefined)}
        >
          {t("Take the slip away")}
        </Button>
      </div>
    </div>
  );
}

interface PoleChipsProps {
  quote: Quote;
  themes: Theme[];
  change: Change;
}

function PoleChips({ quote, themes, change }: PoleChipsProps) {
  const theme = themes.find(({ id }) => id === quote.theme_id);
  if (theme === undefined || theme.poles === null) return null;
  const isLetter = (value: string): value is Letter => value === "a" || value === "b";
  return (
    <Chip.Group multiple value={quote.poles} onChange={(poles) => change.mutate({ poles: poles.filter(isLetter) })}>
      <div className="pole-chips" role="group" aria-label={t("Poles it shows")}>
        <Chip size="xs" value="a">{t("▲ Pole A")}</Chip>
        <Chip size="xs" value="b">{t("▼ Pole B")}</Chip>
      </div>
    </Chip.Group>
  );
}

/** The language it is spoken in, where that is not the study's. */
function Spoken({ quote, change }: { quote: Quote; change: Change }) {
  const [language, setLanguage] = useState(quote.language);
  const isChanged = language.trim() !== quote.language;
  useUnsent(isChanged);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ language });
  };
  return (
    <form className="new-line" onSubmit={keep}>
      <TextInput
        size="xs"
        label={t("Spoken in another language than the study's")}
        placeholder={t("sv, en-GB …")}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" loading={change.isPending} disabled={!isChanged}>
        {t("Keep the language")}
      </Button>
    </form>
  );
}

/** What readers elsewhere need to know to understand the words; prints beneath them. */
function Noted({ quote, change }: { quote: Quote; change: Change }) {
  const [note, setNote] = useState(quote.context_note);
  const isChanged = note.trim() !== quote.context_note;
  useUnsent(isChanged);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ context_note: note });
  };
  return (
    <form className="new-line" onSubmit={keep}>
      <Textarea
        autosize
        size="xs"
        spellCheck={false}
        label={t("Note that prints beneath it")}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" loading={change.isPending} disabled={!isChanged}>
        {t("Keep the note")}
      </Button>
    </form>
  );
}

function Attributed({ quote, change }: { quote: Quote; change: Change }) {
  const [isWithholding, setWithholding] = useState(quote.attribution === "withheld");
  const [reason, setReason] = useState(quote.withheld_reason);
  useUnsent(isWithholding && reason !== quote.withheld_reason);
  const ways: { value: Attribution; label: string }[] = [
    { value: "trailing", label: t("After the quote: (7)") },
    { value: "lead_in", label: t("In the prose before it: 7 said …") },
    { value: "both", label: t("Before and after it") },
    { value: "withheld", label: t("Withheld, for a reason") },
  ];
  const choose = (value: string | null) => {
    const way = ways.find((each) => each.value === value)?.value;
    setWithholding(way === "withheld");
    if (way !== undefined && way !== "withheld") change.mutate({ attribution: way });
  };
  const withhold = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ attribution: "withheld", withheld_reason: reason });
  };
  return (
    <>
      <Select
        size="xs"
        label={t("Where the label prints")}
        allowDeselect={false}
        data={ways}
        value={isWithholding ? "withheld" : quote.attribution}
        onChange={choose}
      />
      {isWithholding && (
        <form className="new-line" onSubmit={withhold}>
          <TextInput
            size="xs"
            label={t("Why no label is printed")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" variant="default" loading={change.isPending} disabled={reason.trim() === ""}>
            {t("Withhold it")}
          </Button>
        </form>
      )}
    </>
  );
}
