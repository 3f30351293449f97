/** The person's own words beside what prints: the translation, and its check. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useTeam } from "../../api/member.ts";
import { useMe } from "../../api/session.ts";
import type { Quote } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { useCheckTranslation, useTranslateQuote } from "../../api/wording.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

type Translated = NonNullable<Quote["translated"]>;

export function Translating({ quote }: { quote: Quote }) {
  const [isWriting, setWriting] = useState(false);
  const translated = quote.translated;
  if (translated === null) return null;
  const isWritten = translated.text !== "";
  return (
    <div className="slip-translation">
      {isWritten && (
        <details>
          <summary>{t("In the person's own words ({language})", { language: translated.spoken })}</summary>
          <OwnWords translated={translated} />
        </details>
      )}
      {isWritten && !isWriting && <Check quote={quote} translated={translated} />}
      {isWriting ? (
        <TranslationForm quote={quote} translated={translated} onClose={() => setWriting(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setWriting(true)}>
          {isWritten
            ? t("Change the translation …")
            : t("Translate it into {language} …", { language: translated.language })}
        </button>
      )}
    </div>
  );
}

function OwnWords({ translated }: { translated: Translated }) {
  return (
    <blockquote className="words slip-own" lang={translated.spoken}>
      {translated.original.split("\n").map((line, index) => (
        <p key={`${index}-${line.length}`} dir="auto">{line}</p>
      ))}
    </blockquote>
  );
}

function Check({ quote, translated }: { quote: Quote; translated: Translated }) {
  const team = useTeam().data ?? [];
  const me = useMe();
  const check = useCheckTranslation(quote.id);
  const nameOf = (id: string | null) => team.find((each) => each.id === id)?.name ?? "";
  if (translated.is_checked) {
    return (
      <p>
        <Icon name="check" size={14} />{" "}
        {t("Translated by {translator}; checked by {name}, {day}", {
          translator: nameOf(translated.translated_by),
          name: nameOf(translated.checked_by),
          day: shownDay(translated.checked_on, { dateStyle: "medium" }),
        })}
      </p>
    );
  }
  const isAlone = team.filter(({ active, roles }) => active && roles.some((role) => role !== "auditor")).length < 2;
  if (translated.translated_by === me?.id && !isAlone) {
    return <p className="quiet">{t("You translated it; another member checks it against the own words.")}</p>;
  }
  return (
    <>
      <p className="quiet">
        {t("Translated by {translator}. Read the own words above beside it.", {
          translator: nameOf(translated.translated_by),
        })}
      </p>
      <Button size="compact-sm" variant="default" loading={check.isPending} onClick={() => check.mutate(translated.language)}>
        {t("It says the same")}
      </Button>
      <Refused error={check.error} onDismiss={check.reset} />
    </>
  );
}

interface TranslationFormProps {
  quote: Quote;
  translated: Translated;
  onClose: () => void;
}

function TranslationForm({ quote, translated, onClose }: TranslationFormProps) {
  const [text, setText] = useState(translated.text);
  const translate = useTranslateQuote(quote.id);
  const isChanged = text.trim() !== "" && text !== translated.text;
  useUnsent(isChanged);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    translate.mutate({ language: translated.language, text }, { onSuccess: onClose });
  };
  return (
    <form className="slip-form" aria-label={t("Translation")} onSubmit={keep}>
      <OwnWords translated={translated} />
      <Textarea
        autosize
        minRows={3}
        size="sm"
        lang={translated.language}
        classNames={{ input: "words" }}
        label={t("Translation into {language}, a line for each paragraph", { language: translated.language })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refused error={translate.error} onDismiss={translate.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" disabled={!isChanged} loading={translate.isPending}>
          {t("Keep the translation")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
