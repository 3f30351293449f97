/** How themes bear on each other, in words; the map shows the same numbers. */
import { Button, Select, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useRelateThemes, useRetireRelation, useRewordRelation } from "../../../api/genealogy.ts";
import type { Theme, ThemeRelation } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { InPlace } from "../../../kit/InPlace.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface RelationListProps {
  themes: Theme[];
  relations: ThemeRelation[];
}

export function RelationList({ themes, relations }: RelationListProps) {
  const titleOf = (id: string) => themes.find((theme) => theme.id === id)?.title ?? "";
  return (
    <section className="theme-section" aria-labelledby="relations">
      <h2 id="relations">{t("How themes bear on each other")}</h2>
      {relations.length === 0 && (
        <p className="quiet">{t("Nothing is written down yet. Say in a sentence how one theme bears on another.")}</p>
      )}
      <ol className="relations">
        {relations.map((relation) => (
          <Relation key={relation.id} relation={relation} from={titleOf(relation.theme_id)} to={titleOf(relation.other_id)} />
        ))}
      </ol>
      {themes.length > 1 && <NewRelation themes={themes} />}
    </section>
  );
}

function Relation({ relation, from, to }: { relation: ThemeRelation; from: string; to: string }) {
  const reword = useRewordRelation(relation.id);
  const retire = useRetireRelation();
  const label = t("Take away: {from} and {to}", { from, to });
  return (
    <li>
      <div>
        <p>
          {from} <span className="quiet">–</span> {to}
        </p>
        <InPlace
          label={t("How they bear on each other")}
          value={relation.note}
          placeholder={t("In a sentence")}
          onSave={(note) => reword.mutateAsync(note)}
        />
        <Refused error={retire.error} onDismiss={retire.reset} />
      </div>
      <button
        type="button"
        className="plain-button"
        aria-label={label}
        title={label}
        disabled={retire.isPending}
        onClick={() => retire.mutate(relation.id)}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

function NewRelation({ themes }: { themes: Theme[] }) {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const relate = useRelateThemes();
  useUnsent(note !== "");
  const data = themes.map(({ id, title }) => ({ value: id, label: title }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from === null || to === null) return;
    relate.mutate({ theme: from, other_id: to, note }, { onSuccess: () => setNote("") });
  };
  return (
    <form className="relation-form" onSubmit={submit} aria-label={t("A new relation")}>
      <Select label={t("Theme")} data={data} value={from} onChange={setFrom} />
      <Select label={t("bears on")} data={data.filter(({ value }) => value !== from)} value={to} onChange={setTo} />
      <Textarea
        label={t("How")}
        autosize
        minRows={1}
        spellCheck={false}
        placeholder={t("In a sentence")}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={relate.isPending}
        disabled={from === null || to === null || note.trim() === ""}
      >
        {t("Write it down")}
      </Button>
      <Refused error={relate.error} onDismiss={relate.reset} />
    </form>
  );
}
