/** Linking a slip with one of another group that answers it. */
import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useMirrorQuotes, useMirrors, useRetireMirror } from "../../api/mirror.ts";
import { useQuotes } from "../../api/quote.ts";
import type { Quote } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

/** As much of a quote as tells it from the others in a list. */
const SHOWN_LETTERS = 70;

export function MirrorForm({ quote }: { quote: Quote }) {
  const [other, setOther] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const mirror = useMirrorQuotes(quote.article_id, quote.id);
  const retire = useRetireMirror(quote.article_id);
  const pairs = (useMirrors(quote.article_id).data ?? []).filter(({ one, other: two }) => [one.id, two.id].includes(quote.id));
  const others = (useQuotes(quote.article_id).data ?? []).filter(({ group }) => group !== null && group !== quote.group);
  useUnsent(note !== "");
  if (quote.group === null) return null;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (other === null) return;
    mirror.mutate({ other_id: other, note }, { onSuccess: () => { setOther(null); setNote(""); } });
  };
  return (
    <details className="slip-inside">
      <summary>{t("Mirrored by another group")}</summary>
      <ul className="slip-standing">
        {pairs.map(({ id, one, other: two, note: said }) => {
          const far = one.id === quote.id ? two : one;
          return (
            <li key={id}>
              <span className="words">{short(far.text)}</span> {far.printed} · {said}
              <button type="button" className="plain-button" aria-label={t("Unlink the mirror")} title={t("Unlink the mirror")} onClick={() => retire.mutate(id)}>
                <Icon name="close" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <form className="mirror-form" onSubmit={keep}>
        <Select
          size="xs"
          searchable
          label={t("The quote of another group")}
          placeholder={others.length === 0 ? t("No quote of another group lies in the pool") : t("Choose")}
          data={others.map(({ id, text, printed }) => ({ value: id, label: `${short(text)} ${printed}` }))}
          value={other}
          onChange={setOther}
        />
        <TextInput size="xs" label={t("In what they mirror each other")} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Refused error={mirror.error ?? retire.error} onDismiss={() => { mirror.reset(); retire.reset(); }} />
        <Button size="compact-sm" type="submit" variant="default" disabled={other === null || note.trim() === ""} loading={mirror.isPending}>
          {t("Link them")}
        </Button>
      </form>
    </details>
  );
}

function short(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= SHOWN_LETTERS ? line : `${line.slice(0, line.lastIndexOf(" ", SHOWN_LETTERS))} …`;
}
