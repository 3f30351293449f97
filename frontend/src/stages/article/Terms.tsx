/** Which words the authors use and avoid in their own prose, why, and where it comes from. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useStateTerminology, useTerminology } from "../../api/article.ts";
import type { Article, Terminology } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

interface Row {
  key: number;
  preferred: string;
  avoided: string;
}

function rowsOf({ terms }: Terminology): Row[] {
  const rows = terms.map(({ preferred, avoided }, key) => ({ key, preferred, avoided: avoided.join(", ") }));
  return rows.length === 0 ? [{ key: 0, preferred: "", avoided: "" }] : rows;
}

function listed(text: string, by: string): string[] {
  return text.split(by).map((one) => one.trim()).filter((one) => one !== "");
}

interface RowFieldsProps {
  row: Row;
  onChange: (row: Row) => void;
  onLeave: () => void;
}

function RowFields({ row, onChange, onLeave }: RowFieldsProps) {
  return (
    <div className="article-term">
      <TextInput
        size="xs"
        label={t("We write")}
        value={row.preferred}
        onChange={({ currentTarget }) => onChange({ ...row, preferred: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t("and not, with commas between")}
        value={row.avoided}
        onChange={({ currentTarget }) => onChange({ ...row, avoided: currentTarget.value })}
      />
      <button
        type="button"
        className="plain-button"
        aria-label={t("Take out the term {term}", { term: row.preferred })}
        onClick={onLeave}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}

interface FormProps {
  article: string;
  policy: Terminology;
  onDone: () => void;
}

function Form({ article, policy, onDone }: FormProps) {
  const [rows, setRows] = useState(() => rowsOf(policy));
  const [reason, setReason] = useState(policy.reason);
  const [reference, setReference] = useState(policy.reference);
  const [exceptions, setExceptions] = useState(policy.exceptions.join("\n"));
  const state = useStateTerminology(article);
  useUnsent(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filled = rows.filter(({ preferred, avoided }) => `${preferred}${avoided}`.trim() !== "");
    state.mutate(
      {
        terms: filled.map(({ preferred, avoided }) => ({ preferred, avoided: listed(avoided, ",") })),
        reason,
        reference,
        exceptions: listed(exceptions, "\n"),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="article-form article-form-wide" onSubmit={submit} autoComplete="off">
      {rows.map((row) => (
        <RowFields
          key={row.key}
          row={row}
          onChange={(next) => setRows(rows.map((one) => (one.key === row.key ? next : one)))}
          onLeave={() => setRows(rows.filter((one) => one.key !== row.key))}
        />
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() =>
            setRows([...rows, { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, preferred: "", avoided: "" }])
          }
        >
          {t("Another term")}
        </Button>
      </div>
      <Textarea autosize minRows={2} size="xs" label={t("Why these words")} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      <TextInput size="xs" label={t("Source, as the article cites it")} value={reference} onChange={({ currentTarget }) => setReference(currentTarget.value)} />
      <Textarea autosize size="xs" label={t("Exceptions, one a line")} value={exceptions} onChange={({ currentTarget }) => setExceptions(currentTarget.value)} />
      <div className="article-buttons">
        <Button type="submit" size="xs" loading={state.isPending}>
          {t("Keep")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={state.error} onDismiss={state.reset} />
    </form>
  );
}

function Stated({ policy }: { policy: Terminology }) {
  return (
    <dl className="article-terms">
      {policy.terms.map(({ preferred, avoided }) => (
        <div key={preferred}>
          <dt>{preferred}</dt>
          <dd>{avoided.length > 0 && t("not {words}", { words: avoided.join(", ") })}</dd>
        </div>
      ))}
      {policy.reason !== "" && (
        <div>
          <dt className="quiet">{t("Because")}</dt>
          <dd>
            {policy.reason} {policy.reference !== "" && <span className="quiet">({policy.reference})</span>}
          </dd>
        </div>
      )}
      {policy.exceptions.length > 0 && (
        <div>
          <dt className="quiet">{t("Except")}</dt>
          <dd>{policy.exceptions.join(" · ")}</dd>
        </div>
      )}
    </dl>
  );
}

export function Terms({ article }: { article: Article }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <section className="article-section" aria-labelledby="article-terms">
      <h2 id="article-terms">{t("Terminology")}</h2>
      <p className="quiet">
        {t("Which words you write yourselves. Participants' words and those you cite are never touched.")}
      </p>
      <Waiting query={useTerminology(article.id)}>
        {(policy) =>
          isChanging ? (
            <Form article={article.id} policy={policy} onDone={() => setChanging(false)} />
          ) : (
            <>
              <Stated policy={policy} />
              <Button size="xs" variant="default" onClick={() => setChanging(true)}>
                {policy.terms.length === 0 ? t("State which words you use") : t("Change")}
              </Button>
            </>
          )
        }
      </Waiting>
    </section>
  );
}
