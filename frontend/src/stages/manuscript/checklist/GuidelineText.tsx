/** The slot for a guideline's own text, which is the team's to paste and not ours to print. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { usePutGuidelineText } from "../../../api/checklist.ts";
import type { ChecklistSheet } from "../../../api/outward.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

export function GuidelineText({ sheet }: { sheet: ChecklistSheet }) {
  const [draft, setDraft] = useState<string | null>(null);
  const put = usePutGuidelineText(sheet.article_id, sheet.kind);
  useUnsent(draft !== null && draft !== sheet.licensed_text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put.mutate(draft ?? "", { onSuccess: () => setDraft(null) });
  };
  if (draft === null) {
    return (
      <p>
        <button type="button" className="link-button" onClick={() => setDraft(sheet.licensed_text)}>
          {sheet.licensed_text === "" ? t("Paste the guideline's text …") : t("Change the guideline's text …")}
        </button>
      </p>
    );
  }
  return (
    <form className="checklist-form" aria-label={t("The guideline's text")} onSubmit={submit}>
      <Textarea
        autoFocus
        autosize
        minRows={4}
        maxRows={20}
        label={t("The guideline's text")}
        description={t("Only a text that your team is licensed to use. Each line becomes an item; it stays in this study.")}
        value={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <Refused error={put.error} onDismiss={put.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={put.isPending}>
          {t("Keep the text")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => setDraft(null)}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
