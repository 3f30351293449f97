/** One item of a checklist: what it asks, what the records say, what the team answers. */
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";

import { useAnswerItem, useClearItem } from "../../../api/checklist.ts";
import { useManuscript } from "../../../api/manuscript.ts";
import type { ChecklistItem, ChecklistKind } from "../../../api/outward.ts";
import type { Manuscript } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { said, t } from "../../../lib/translation.ts";

interface ItemProps {
  article: string;
  kind: ChecklistKind;
  item: ChecklistItem;
  /** Whether somebody asks for the list; only then it is answered. */
  isAsked: boolean;
}

export function ItemOf({ article, kind, item, isAsked }: ItemProps) {
  const [writing, setWriting] = useState<"answer" | "reason" | null>(null);
  const clear = useClearItem(article, kind);
  const heading = useId();
  const { answer } = item;
  return (
    <li className="checklist-item" aria-labelledby={heading}>
      <span className="checklist-number number" aria-hidden>
        {item.key}
      </span>
      <div className="checklist-asks">
        <h3 id={heading}>
          <span className="visually-hidden">{item.key} </span>
          {item.verbatim === "" ? said(item.title.sentence, item.title.values) : item.verbatim}
        </h3>
        {item.asks !== null && <p className="quiet">{said(item.asks.sentence, item.asks.values)}</p>}
      </div>
      <div className="checklist-answer">
        {writing === null ? (
          <>
            <Answered item={item} />
            {isAsked && (
              <p className="checklist-acts">
                <button type="button" className="link-button" onClick={() => setWriting("answer")}>
                  {answer === null || !answer.is_used ? t("Answer …") : t("Change the answer …")}
                </button>
                {(answer === null || answer.is_used) && (
                  <button type="button" className="link-button" onClick={() => setWriting("reason")}>
                    {t("Not used here …")}
                  </button>
                )}
                {answer !== null && (
                  <button type="button" className="link-button" onClick={() => clear.mutate(item.key)}>
                    {t("Take it away")}
                  </button>
                )}
              </p>
            )}
            <Refused error={clear.error} onDismiss={clear.reset} />
          </>
        ) : (
          <AnswerForm
            article={article}
            kind={kind}
            item={item}
            isUsed={writing === "answer"}
            onClose={() => setWriting(null)}
          />
        )}
      </div>
    </li>
  );
}

/** The words of an answer, where they stand in the manuscript, and the records beneath. */
function Answered({ item }: { item: ChecklistItem }) {
  const { answer, place } = item;
  return (
    <>
      {answer !== null && !answer.is_used && (
        <p className="checklist-words">{t("Not used here, because: {reason}", { reason: answer.text })}</p>
      )}
      {answer?.is_used === true && answer.text !== "" && <p className="checklist-words">{answer.text}</p>}
      {place !== null && (
        <p>
          <Link to="/manuscript">{placeName(place.heading, place.paragraph)}</Link>
        </p>
      )}
      {item.has_lost_place && <p>{t("The place was taken out of the manuscript; choose another.")}</p>}
      {item.facts.length > 0 && answer?.is_used !== false && (
        <div className="checklist-facts">
          <span className="quiet">{t("The records say")}</span>
          {item.facts.map((fact, nth) => (
            <p key={nth}>{said(fact.sentence, fact.values)}</p>
          ))}
        </div>
      )}
    </>
  );
}

function placeName(heading: string, paragraph: number): string {
  if (paragraph === 0) return heading;
  if (heading === "") return t("Before the first heading, paragraph {n}", { n: paragraph });
  return t("{heading}, paragraph {n}", { heading, n: paragraph });
}

interface FormProps {
  article: string;
  kind: ChecklistKind;
  item: ChecklistItem;
  isUsed: boolean;
  onClose: () => void;
}

function AnswerForm({ article, kind, item, isUsed, onClose }: FormProps) {
  const before = item.answer?.is_used === isUsed ? item.answer : null;
  const [text, setText] = useState(before?.text ?? "");
  const [block, setBlock] = useState(before?.block_id ?? "");
  const manuscript = useManuscript(article).data;
  const keep = useAnswerItem(article, kind);
  useUnsent(text !== (before?.text ?? ""));
  const records = item.facts.map((fact) => said(fact.sentence, fact.values)).join("\n");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const block_id = isUsed && block !== "" ? block : null;
    keep.mutate({ item: item.key, text, block_id, is_used: isUsed }, { onSuccess: onClose });
  };
  return (
    <form className="checklist-form" aria-label={t("Answer item {item}", { item: item.key })} onSubmit={submit}>
      <Textarea
        autoFocus
        autosize
        minRows={2}
        spellCheck={false}
        label={isUsed ? t("The answer") : t("Why it is not used here")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {isUsed && records !== "" && !text.includes(records) && (
        <button
          type="button"
          className="link-button"
          onClick={() => setText(text.trim() === "" ? records : `${text.trim()}\n${records}`)}
        >
          {t("Take over what the records say")}
        </button>
      )}
      {isUsed && (
        <NativeSelect
          label={t("Where the manuscript says it")}
          value={block}
          data={[{ value: "", label: t("no place chosen") }, ...placesIn(manuscript)]}
          onChange={({ currentTarget }) => setBlock(currentTarget.value)}
        />
      )}
      <Refused error={keep.error} onDismiss={keep.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={keep.isPending}>
          {t("Keep it")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

const LONGEST_LABEL = 60;

/** Every block of the manuscript by its first words, under its heading. */
function placesIn(manuscript: Manuscript | undefined): { value: string; label: string }[] {
  const places = new Map<string, string>();
  for (const { block_id, style, runs } of manuscript?.rendered ?? []) {
    if (block_id === null || places.has(block_id)) continue;
    const words = runs.map(({ text }) => text).join("");
    const short = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL)}…` : words;
    places.set(block_id, style === "heading1" || style === "heading2" ? short : `    ${short}`);
  }
  return [...places].map(([value, label]) => ({ value, label }));
}
