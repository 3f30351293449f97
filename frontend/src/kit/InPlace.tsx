/** Words that are changed where they stand: click or pencil, then leave the field to keep them. */
import { Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useState } from "react";

import { useUnsent } from "../api/unsent.ts";
import { t } from "../lib/translation.ts";
import { Icon } from "./icons/Icon.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { Refused } from "./Refused.tsx";

interface InPlaceProps {
  /** What it is, for those who cannot see where it stands. */
  label: string;
  value: string;
  /** Shown while it is empty. */
  placeholder: string;
  onSave: (value: string, seen: string) => Promise<unknown>;
  /** One line only: Enter keeps it. */
  isLine?: boolean;
  /** Participants' words: no spelling help, in the reading serif. */
  isWords?: boolean;
  /** How the words look when nobody edits; by default as they are. */
  children?: ReactNode;
}

export function InPlace(props: InPlaceProps) {
  const { label, value, placeholder, onSave, isLine = false, isWords = false, children } = props;
  const [draft, setDraft] = useState<string | null>(null);
  /** The words from which the writing began. */
  const [seen, setSeen] = useState("");
  const isConflict = draft !== null && seen !== value && draft.trim() !== seen;
  const [error, setError] = useState<unknown>(null);
  useUnsent(draft !== null && draft !== value);

  const save = async (words: string, over: string) => {
    if (words !== over) {
      try {
        await onSave(words, over);
      } catch (refusal) {
        setError(refusal);
        return;
      }
    }
    close();
  };
  const keep = async () => {
    if (draft === null || isConflict) return;
    await save(draft.trim(), seen);
  };
  const open = () => {
    setSeen(value);
    setDraft(value);
  };
  const close = () => {
    setDraft(null);
    setError(null);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key === "Enter" && (isLine || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep();
    }
  };

  if (draft === null) {
    return (
      <span className={isWords ? "in-place words" : "in-place"}>
        {/* The pencil beside it does the same by keyboard. */}
        <span className={value === "" ? "in-place-words quiet" : "in-place-words"} onClick={open}>
          {value === "" ? placeholder : (children ?? value)}
        </span>
        <button
          type="button"
          className="plain-button in-place-pencil"
          aria-label={t("Edit: {name}", { name: label })}
          title={t("Edit: {name}", { name: label })}
          onClick={open}
        >
          <Icon name="edit" size={14} />
        </button>
      </span>
    );
  }
  return (
    <span className="in-place-field">
      <Textarea
        autosize
        autoFocus
        minRows={1}
        aria-label={label}
        placeholder={placeholder}
        value={draft}
        spellCheck={!isWords}
        classNames={{ input: isWords ? "words" : "" }}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={handleKey}
        onFocus={(event) => event.currentTarget.setSelectionRange(draft.length, draft.length)}
      />
      {isConflict && <Meanwhile theirs={value} mine={draft.trim()} onKeep={(words) => void save(words, value)} />}
      <Refused error={error} onDismiss={close} />
    </span>
  );
}
