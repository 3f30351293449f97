/** A diary of one's own about reading; nobody else reads it, also when the seal is open. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useChangeDiary, useDiary, useTearOut, useWriteDiary } from "../../api/reading.ts";
import type { DiaryPage } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

function Leaf({ article, page }: { article: string; page: DiaryPage }) {
  const [text, setText] = useState<string | null>(null);
  const change = useChangeDiary(article, page.id);
  const tear = useTearOut(article, page.id);
  useUnsent(text !== null && text !== page.text);
  return (
    <li>
      <time dateTime={page.at} className="quiet">{shownDay(page.at)}</time>
      {text === null ? (
        <>
          <p dir="auto">{page.text}</p>
          <Button size="compact-xs" variant="subtle" onClick={() => setText(page.text)}>{t("Change")}</Button>
          <Button size="compact-xs" variant="subtle" loading={tear.isPending} onClick={() => tear.mutate(undefined)}>{t("Tear out")}</Button>
        </>
      ) : (
        <>
          <Textarea aria-label={t("Diary entry")} value={text} autosize spellCheck={false} onChange={(event) => setText(event.currentTarget.value)} />
          <Button size="compact-sm" loading={change.isPending} onClick={() => change.mutate(text, { onSuccess: () => setText(null) })}>{t("Keep it")}</Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setText(null)}>{t("Leave it")}</Button>
        </>
      )}
      <Refused error={change.error ?? tear.error} />
    </li>
  );
}

function Pages({ article }: { article: string }) {
  const pages = useDiary(article, true).data ?? [];
  const [text, setText] = useState("");
  const write = useWriteDiary(article);
  useUnsent(text !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate(text, { onSuccess: () => setText("") });
  };
  return (
    <>
      <ul className="diary">{pages.map((page) => <Leaf key={page.id} article={article} page={page} />)}</ul>
      <form onSubmit={submit} autoComplete="off">
        <Textarea
          label={t("What does reading this do to me?")}
          value={text}
          autosize
          minRows={3}
          spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Refused error={write.error} onDismiss={() => write.reset()} />
        <Button type="submit" variant="default" disabled={text.trim() === ""} loading={write.isPending}>{t("Write it down")}</Button>
      </form>
    </>
  );
}

export function Diary({ article }: { article: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="diary-drawer" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("My diary, for me alone, for good")}</summary>
      {isOpen && <Pages article={article} />}
    </details>
  );
}
