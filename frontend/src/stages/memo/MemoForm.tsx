/** The fields of a memo: what kind of thought it is, a title if it has one, and the thought. */
import { Autocomplete, Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type Memo, useMemos } from "../../api/memo.ts";
import { useUnsent } from "../../api/unsent.ts";
import { useLeaving } from "../../kit/leaving.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { kindName, kindsOf } from "./word.ts";

export interface MemoFields {
  kind: string;
  title: string;
  text: string;
  is_shared: boolean;
}

interface MemoFormProps {
  /** The memo that is worded anew; none for a new one. */
  before?: Memo;
  /** Keeps the memo; rejects with the refusal. */
  onKeep: (fields: MemoFields) => Promise<unknown>;
  onClose: () => void;
}

export function MemoForm({ before, onKeep, onClose }: MemoFormProps) {
  const kinds = kindsOf(useMemos().data ?? []);
  const [kind, setKind] = useState(kindName(before?.kind ?? "theoretical"));
  const [title, setTitle] = useState(before?.title ?? "");
  const [text, setText] = useState(before?.text ?? "");
  const [isShared, setShared] = useState(false);
  const form = useLeaving<HTMLFormElement>();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  useUnsent(text !== (before?.text ?? "") || title !== (before?.title ?? ""));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    try {
      // What is chosen by its name in the reader's language is kept by its own.
      const kept = kinds.find((one) => kindName(one) === kind.trim()) ?? kind;
      await onKeep({ kind: kept, title, text, is_shared: isShared });
      onClose();
    } catch (error) {
      setRefusal(error);
      setSending(false);
    }
  };
  return (
    <form className="memo-form" ref={form} autoComplete="off" onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t("Thought")}
        placeholder={t("What comes to mind about this?")}
        value={text}
        autosize
        minRows={3}
        autoFocus
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="memo-line">
        <TextInput
          label={t("Title, if it has one")}
          value={title}
          spellCheck={false}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Autocomplete label={t("Kind of memo")} value={kind} data={kinds.map(kindName)} onChange={setKind} />
      </div>
      {before === undefined && (
        <Checkbox
          label={t("Share it: others may read it once no seal hides it")}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      )}
      <Refused error={refusal} onDismiss={() => setRefusal(null)} />
      <div className="memo-deeds">
        <Button type="submit" size="compact-sm" disabled={text.trim() === ""} loading={isSending}>
          {t("Keep the memo")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Leave it")}
        </Button>
      </div>
    </form>
  );
}
