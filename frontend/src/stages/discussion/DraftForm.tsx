/** Putting a decision before the team: what, why, instead of what, about which themes. */
import { Button, MultiSelect, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useAgendaMarks } from "../../api/talk.ts";
import { useDraft } from "../../api/discussion.ts";
import type { TeamDecision } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { markChoice } from "./FromNotes.tsx";

export interface Choice {
  value: string;
  label: string;
}

interface DraftFormProps {
  article: string;
  /** Themes it may concern. */
  themes: Choice[];
  /** Those it concerns from the start. */
  chosen?: string[];
  text?: string;
  meeting?: string;
  supersedes?: TeamDecision | undefined;
  onDone?: () => void;
}

export function DraftForm(props: DraftFormProps) {
  const { article, themes, chosen = [], text: begun = "", meeting, supersedes, onDone } = props;
  const draft = useDraft(article);
  const [text, setText] = useState(begun);
  const [reason, setReason] = useState("");
  const [alternatives, setAlternatives] = useState(supersedes?.text ?? "");
  const [affects, setAffects] = useState(chosen);
  const marks = (useAgendaMarks(article).data ?? []).filter(({ struck_by }) => struck_by === null);
  const [struck, setStruck] = useState<string[]>([]);
  useUnsent(text !== begun || reason !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft.mutate(
      {
        text,
        reason,
        alternatives,
        affects: [
          ...affects.map((id) => ({ kind: "theme", id })),
          ...struck.map((id) => ({ kind: "agenda mark", id })),
        ],
        supersedes: supersedes?.id ?? null,
        meeting_id: meeting ?? null,
      },
      { onSuccess: () => onDone?.() },
    );
  };
  return (
    <form className="draft-form" onSubmit={submit} autoComplete="off" aria-label={t("Draft a decision")}>
      {supersedes !== undefined && (
        <p className="quiet">{t("Once adopted, it takes the place of: {text}", { text: supersedes.text })}</p>
      )}
      <Textarea autosize required autoFocus label={t("What would be decided")} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      <Textarea
        autosize
        required
        minRows={2}
        label={t("Because")}
        description={t("It will stand in the method text.")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Textarea
        autosize
        label={t("Instead of")}
        description={t("What else was considered; needed before it can be adopted.")}
        value={alternatives}
        onChange={({ currentTarget }) => setAlternatives(currentTarget.value)}
      />
      {themes.length > 0 && (
        <MultiSelect label={t("Themes it concerns")} data={themes} value={affects} onChange={setAffects} />
      )}
      {marks.length > 0 && (
        <MultiSelect label={t("Takes off the agenda, once settled")} data={marks.map(markChoice)} value={struck} onChange={setStruck} />
      )}
      <div className="draft-buttons">
        <Button type="submit" size="xs" loading={draft.isPending}>
          {t("Put it before the team")}
        </Button>
        {onDone !== undefined && (
          <Button size="xs" variant="subtle" onClick={onDone}>
            {t("Not now")}
          </Button>
        )}
      </div>
      <Refused error={draft.error} onDismiss={draft.reset} />
    </form>
  );
}
