/** Beginning an article: a working title, and who leads it. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useBeginArticle } from "../../api/article.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { researchersOf } from "./researcher.ts";

export function NewArticle({ onDone, isFirst }: { onDone: () => void; isFirst: boolean }) {
  const [title, setTitle] = useState("");
  const [lead, setLead] = useState("");
  const begin = useBeginArticle();
  const members = researchersOf(useMembers());
  const navigate = useNavigate();
  useUnsent(title !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate(
      { title, lead_id: lead === "" ? null : lead },
      {
        onSuccess: ({ id }) => {
          onDone();
          void navigate({ to: "/article", search: (old) => ({ ...old, article: id }) });
        },
      },
    );
  };
  return (
    <form className="article-form" onSubmit={submit} autoComplete="off">
      <TextInput
        label={t("Working title")}
        required
        autoFocus
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <NativeSelect
        label={t("Lead")}
        value={lead}
        data={[
          { value: "", label: t("nobody named yet") },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => setLead(currentTarget.value)}
      />
      <div className="article-buttons">
        <Button type="submit" size="xs" loading={begin.isPending}>
          {t("Begin the article")}
        </Button>
        {!isFirst && (
          <Button size="xs" variant="subtle" onClick={onDone}>
            {t("Not now")}
          </Button>
        )}
      </div>
      <Refused error={begin.error} onDismiss={begin.reset} />
    </form>
  );
}
