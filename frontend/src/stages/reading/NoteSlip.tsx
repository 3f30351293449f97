/** A slip beneath the words: a new note, or one that stands there. */
import { Autocomplete, Button, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";

import { type PlacedNote, useChangeNote, useTakeNoteAway } from "../../api/reading.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

export interface NoteWords {
  text: string;
  code: string;
}

interface NoteFormProps {
  kept: NoteWords;
  codes: readonly string[];
  isWaiting: boolean;
  error: unknown;
  onKeep: (words: NoteWords) => void;
  onLeave: () => void;
}

export function NoteForm({ kept, codes, isWaiting, error, onKeep, onLeave }: NoteFormProps) {
  const [text, setText] = useState(kept.text);
  const [code, setCode] = useState(kept.code);
  useUnsent(text !== kept.text || code !== kept.code);
  const keep = () => onKeep({ text, code });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onLeave();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    }
  };
  return (
    <form className="note-slip" onSubmit={submit} onKeyDown={onKey} autoComplete="off" aria-label={t("Note")}>
      <Textarea
        aria-label={t("What I think")}
        placeholder={t("What I think")}
        value={text}
        autoFocus
        autosize
        minRows={2}
        maxRows={12}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Autocomplete
        size="xs"
        aria-label={t("Private code")}
        placeholder={t("Private code, if you like")}
        data={[...codes]}
        value={code}
        spellCheck={false}
        comboboxProps={{ withinPortal: false }}
        onChange={setCode}
      />
      <Refused error={error} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={isWaiting} disabled={text.trim() === "" && code.trim() === ""}>
          {t("Keep the note")} <kbd>Ctrl+↵</kbd>
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onLeave}>
          {t("Leave it")}
        </Button>
      </div>
    </form>
  );
}

interface NoteSlipProps {
  article: string;
  note: PlacedNote;
  codes: readonly string[];
  canChange: boolean;
  onClose: () => void;
}

export function NoteSlip({ article, note, codes, canChange, onClose }: NoteSlipProps) {
  const me = useMe()?.id;
  const by = useMembers().find(({ id }) => id === note.by);
  const [isChanging, setChanging] = useState(false);
  const change = useChangeNote(article, note.id);
  const take = useTakeNoteAway(article, note.id);
  if (isChanging) {
    return (
      <NoteForm
        kept={note}
        codes={codes}
        isWaiting={change.isPending}
        error={change.error}
        onKeep={(words) => change.mutate(words, { onSuccess: () => setChanging(false) })}
        onLeave={() => setChanging(false)}
      />
    );
  }
  return (
    <div className="note-slip" role="group" aria-label={t("Note")}>
      <p className="quiet note-by">
        {note.by === me ? t("My note") : (by?.name ?? t("a member who left"))}
        {note.code !== "" && <span className="private-code">{note.code}</span>}
      </p>
      {note.text !== "" && <p dir="auto">{note.text}</p>}
      <Refused error={take.error} />
      <div className="form-foot">
        {canChange && note.by === me && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {t("Change")}
            </Button>
            <Button size="compact-sm" variant="subtle" loading={take.isPending} onClick={() => take.mutate(undefined, { onSuccess: onClose })}>
              {t("Take away")}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Close")}
        </Button>
      </div>
    </div>
  );
}
