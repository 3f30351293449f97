/** What is heard where it is not what a passage says, and how that is settled. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type Settling, useNoteDiscrepancy, useSettle } from "../../api/review.ts";
import type { Discrepancy } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { resolutionName } from "./word.ts";

interface WordsFormProps {
  label: string;
  before?: string;
  done: string;
  isWaiting: boolean;
  error: unknown;
  onSend: (words: string) => void;
  onLeave: () => void;
}

function WordsForm({ label, before = "", done, isWaiting, error, onSend, onLeave }: WordsFormProps) {
  const [words, setWords] = useState(before);
  useUnsent(words !== before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(words);
  };
  return (
    <form className="review-form" onSubmit={submit} autoComplete="off">
      <Textarea
        label={label}
        value={words}
        autoFocus
        autosize
        spellCheck={false}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend(words);
          if (event.key === "Escape") onLeave();
        }}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Refused error={error} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={isWaiting} disabled={words.trim() === ""}>
          {done}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onLeave}>
          {t("Leave it")}
        </Button>
      </div>
    </form>
  );
}

interface NoteProps {
  report: string;
  passage: string;
  at_ms: number | null;
  onDone: () => void;
}

export function NoteDiscrepancy({ report, passage, at_ms, onDone }: NoteProps) {
  const note = useNoteDiscrepancy(report);
  return (
    <WordsForm
      label={t("What is heard instead")}
      done={t("Note the discrepancy")}
      isWaiting={note.isPending}
      error={note.error}
      onSend={(what) => note.mutate({ passage_id: passage, what, at_ms }, { onSuccess: onDone })}
      onLeave={onDone}
    />
  );
}

interface DiscrepancyProps {
  report: string;
  discrepancy: Discrepancy;
  /** What the passage says now. */
  words: string;
  isReviewer: boolean;
  isWriter: boolean;
}

export function DiscrepancySlip({ report, discrepancy, words, isReviewer, isWriter }: DiscrepancyProps) {
  const [way, setWay] = useState<Settling | null>(null);
  const settle = useSettle(report, discrepancy.id);
  const send = (given: string) => way !== null && settle.mutate({ way, words: given }, { onSuccess: () => setWay(null) });
  const forms: Record<Settling, { label: string; before?: string; done: string }> = {
    correction: { label: t("The right words of this passage"), before: words, done: t("Take it into the text") },
    question: { label: t("What the writer is asked"), done: t("Ask the writer") },
    answer: { label: t("The writer's answer"), done: t("Answer") },
    reason: { label: t("Why the report may stand as it is"), done: t("Let it stand") },
  };
  return (
    <li className="discrepancy" data-settled={discrepancy.is_settled}>
      <p dir="auto">{discrepancy.what}</p>
      <p className="quiet">
        {resolutionName(discrepancy.resolution)}
        {discrepancy.reason !== "" && `: ${discrepancy.reason}`}
        {discrepancy.answer !== "" && ` · ${t("Answer: {words}", { words: discrepancy.answer })}`}
      </p>
      {way === null ? (
        <div className="form-foot">
          {isReviewer && !discrepancy.is_settled && (
            <>
              <Button size="compact-sm" variant="default" onClick={() => setWay("correction")}>{t("Correct the text …")}</Button>
              <Button size="compact-sm" variant="default" onClick={() => setWay("question")}>{t("Ask the writer …")}</Button>
              <Button size="compact-sm" variant="default" onClick={() => setWay("reason")}>{t("Let it stand …")}</Button>
            </>
          )}
          {isWriter && discrepancy.resolution === "writer asked" && discrepancy.answer === "" && (
            <Button size="compact-sm" onClick={() => setWay("answer")}>{t("Answer …")}</Button>
          )}
        </div>
      ) : (
        <WordsForm
          key={way}
          {...forms[way]}
          isWaiting={settle.isPending}
          error={settle.error}
          onSend={send}
          onLeave={() => setWay(null)}
        />
      )}
    </li>
  );
}
