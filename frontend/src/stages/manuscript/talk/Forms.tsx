/** Writing a comment on a block, or a suggestion of how it would read. */
import { Button, Radio, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import { useSuggest, useWriteRemark } from "../../../api/remark.ts";
import type { NewSuggestion } from "../../../api/draftShapes.ts";
import type { Block } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface SlipProps {
  label: string;
  submit: string;
  isReady: boolean;
  isPending: boolean;
  error: unknown;
  onDismiss: () => void;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function Slip(props: SlipProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form className="talk-form" aria-label={props.label} autoComplete="off" onSubmit={submit}>
      {props.children}
      <Refused error={props.error} onDismiss={props.onDismiss} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" disabled={!props.isReady} loading={props.isPending}>
          {props.submit}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The words that are selected within a block on the page; none if the selection is elsewhere. */
function selectedIn(block: string): string {
  const selection = document.getSelection();
  const page = document.querySelector(`[data-block="${block}"] .block-print`);
  if (selection === null || page === null || !page.contains(selection.anchorNode)) return "";
  return page.contains(selection.focusNode) ? selection.toString().trim() : "";
}

export function CommentForm({ article, block, onClose }: { article: string; block: string; onClose: () => void }) {
  const write = useWriteRemark(article);
  const [words] = useState(() => selectedIn(block));
  const [text, setText] = useState("");
  useUnsent(text !== "");
  return (
    <Slip
      label={t("Comment on the chosen block")}
      submit={t("Comment")}
      isReady={text.trim() !== ""}
      isPending={write.isPending}
      error={write.error}
      onDismiss={write.reset}
      onClose={onClose}
      onSubmit={() => write.mutate({ block, text, words }, { onSuccess: onClose })}
    >
      {words === "" ? (
        <p className="quiet">{t("About the whole block. Select words in it first to comment on them alone.")}</p>
      ) : (
        <blockquote className="words talk-words">{words}</blockquote>
      )}
      <Textarea
        autosize
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Comment")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </Slip>
  );
}

type Form = NewSuggestion["form"];

export function SuggestForm({ article, block, onClose }: { article: string; block: Block; onClose: () => void }) {
  const suggest = useSuggest(article);
  const isWritten = block.kind !== "theme" && block.kind !== "quote" && block.text !== "";
  const [form, setForm] = useState<Form>(isWritten ? "reword" : "add");
  const [text, setText] = useState(isWritten ? block.text : "");
  const [note, setNote] = useState("");
  useUnsent(text !== (isWritten ? block.text : "") || note !== "");
  const choose = (value: string) => {
    setForm(value === "reword" || value === "take out" ? value : "add");
    setText(value === "reword" ? block.text : "");
  };
  return (
    <Slip
      label={t("Suggest a change")}
      submit={t("Suggest it")}
      isReady={form === "take out" || (text.trim() !== "" && text !== block.text)}
      isPending={suggest.isPending}
      error={suggest.error}
      onDismiss={suggest.reset}
      onClose={onClose}
      onSubmit={() => suggest.mutate({ form, block_id: block.id, text, note }, { onSuccess: onClose })}
    >
      <Radio.Group size="xs" label={t("What would change")} value={form} onChange={choose}>
        {isWritten && <Radio size="xs" value="reword" label={t("The block reads otherwise")} />}
        <Radio size="xs" value="add" label={t("A new paragraph follows it")} />
        <Radio size="xs" value="take out" label={t("The block goes")} />
      </Radio.Group>
      {form !== "take out" && (
        <Textarea
          autosize
          size="xs"
          maxRows={14}
          spellCheck={false}
          label={t("How it would read")}
          description={t("What stands in braces prints a number or a name; leave it as it is.")}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <TextInput
        size="xs"
        spellCheck={false}
        label={t("Why, in a few words")}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </Slip>
  );
}
