/**
 * Words that are changed where they stand: kept when the hand leaves the field.
 *
 * Without a connection they wait in this window. When somebody else changed the same
 * words meanwhile, both texts are shown, and the writer chooses.
 */
import { Textarea } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";

import { Refusal } from "../api/client.ts";
import { heldAt, hold, release, type Send, useHeld } from "../api/held.ts";
import { refreshAll } from "../api/queries.ts";
import { useUnsent } from "../api/unsent.ts";
import { t } from "../lib/translation.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { Refused } from "./Refused.tsx";

interface WrittenProps {
  label: string;
  description?: ReactNode;
  placeholder?: string;
  value: string;
  /** Keeps the new words, written over those that were seen; rejects with the refusal. */
  onKeep: Send;
  isOneLine?: boolean;
  className?: string;
  /** Tells fields of one label apart that stand in one room. */
  of?: string;
}

interface Draft {
  words: string;
  /** The words from which the writing began. */
  seen: string;
  /** The words that were just written over, until the answer shows that they are gone. */
  over?: string;
}

const isSame = (one: string, other: string): boolean =>
  one.normalize("NFC").trim() === other.normalize("NFC").trim();

function useDraft(place: string, value: string) {
  const [draft, setDraft] = useState<Draft>(() => {
    const waiting = heldAt(place);
    return waiting === undefined ? { words: value, seen: value } : { words: waiting.words, seen: waiting.seen };
  });
  const isChanged = !isSame(draft.words, draft.seen);
  useEffect(() => {
    // What others write comes in by itself, but never over words that are being written.
    setDraft((now) => {
      const isMine = !isSame(now.words, now.seen) && !isSame(now.words, value);
      return isMine ? now : { words: value, seen: value };
    });
  }, [value]);
  return { ...draft, isChanged, setDraft };
}

export function Written(props: WrittenProps) {
  const { label, description, placeholder, value, onKeep, isOneLine = false, className, of = "" } = props;
  const [place] = useState(() => `${window.location.pathname} ${of} ${label}`);
  const { words, seen, over, isChanged, setDraft } = useDraft(place, value);
  const waiting = useHeld(place);
  const [refusal, setRefusal] = useState<unknown>(null);
  const isConflict = isChanged && !isSame(seen, value) && (over === undefined || !isSame(over, value));
  useUnsent(isChanged);

  const send = async (text: string, from: string) => {
    setRefusal(null);
    setDraft({ words: text, seen: from });
    if (isSame(text, from)) {
      release(place);
      return;
    }
    try {
      await onKeep(text.trim(), from);
      release(place);
      // What was typed since then begins from what was just kept.
      setDraft((now) => ({ words: now.words, seen: text, over: from }));
    } catch (error) {
      if (!(error instanceof Refusal)) hold(place, text, from, onKeep);
      else if (error.kind === "ChangedMeanwhileError") void refreshAll();
      else setRefusal(error);
    }
  };
  const keep = () => {
    if (isChanged && !isConflict) void send(words, seen);
  };
  const dismiss = () => {
    setRefusal(null);
    release(place);
  };
  return (
    <div className={`written ${className ?? ""}`}>
      <Textarea
        label={label}
        description={description}
        placeholder={placeholder ?? ""}
        value={words}
        autosize
        minRows={isOneLine ? 1 : 2}
        spellCheck={false}
        onChange={({ currentTarget }) => setDraft((now) => ({ ...now, words: currentTarget.value }))}
        onBlur={keep}
        onKeyDown={(event) => {
          const isDone = event.key === "Enter" && (isOneLine || event.ctrlKey || event.metaKey);
          if (isDone) {
            event.preventDefault();
            event.currentTarget.blur();
          } else if (event.key === "Escape" && isChanged && waiting === undefined) {
            event.stopPropagation();
            setDraft({ words: value, seen: value });
          }
        }}
      />
      {isConflict && <Meanwhile theirs={value} mine={words.trim()} onKeep={(text) => void send(text, value)} />}
      {waiting !== undefined && !isConflict && (
        <p className="written-waiting" role="status">
          {t("Not saved yet: it is sent as soon as the study is reached.")}
        </p>
      )}
      <Refused error={refusal ?? (isConflict ? null : waiting?.refusal)} onDismiss={dismiss} />
    </div>
  );
}
