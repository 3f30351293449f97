/** Record that an output gave a fact of somebody away, in the word it used. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticles } from "../../../api/article.ts";
import { useDefinitions } from "../../../api/attribute.ts";
import { useRecordDisclosure } from "../../../api/ledger.ts";
import type { DisclosureWay, Participant } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { type Column, columnsOf, columnName, valueOf } from "../table/cell.ts";
import { wayName, WAYS } from "./word.ts";

export function RecordForm({ person, onDone }: { person: Participant; onDone: () => void }) {
  const columns: Column[] = columnsOf(useDefinitions().data?.items ?? [], person.group);
  const articles = useArticles().data ?? [];
  const [fact, setFact] = useState("gender");
  const [value, setValue] = useState<string | null>(null);
  const [way, setWay] = useState<DisclosureWay>("prose");
  const [article, setArticle] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const record = useRecordDisclosure();
  const column = columns.find(({ id }) => id === fact);
  const recorded = column === undefined ? "" : valueOf(person, column);
  const shown = value ?? recorded;
  const where = article ?? articles[0]?.id ?? "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(
      {
        participant_id: person.id,
        given: [{ fact, value: shown }],
        way,
        article_id: where === "" ? null : where,
        place_id: "",
        note,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="people-attribute-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("What was given away")}
        value={fact}
        data={columns.map((one) => ({ value: one.id, label: columnName(one) }))}
        onChange={({ currentTarget }) => {
          setFact(currentTarget.value);
          setValue(null);
        }}
      />
      <TextInput
        size="xs"
        label={t("As it prints")}
        description={t("One value, or a range such as 30-39.")}
        value={shown}
        required
        spellCheck={false}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("How")}
        value={way}
        data={WAYS.map((one) => ({ value: one, label: wayName(one) }))}
        onChange={({ currentTarget }) => setWay(WAYS.find((one) => one === currentTarget.value) ?? "prose")}
      />
      <NativeSelect
        size="xs"
        label={t("Article")}
        value={where}
        data={[...articles.map(({ id, title }) => ({ value: id, label: title })), { value: "", label: t("none of these") }]}
        onChange={({ currentTarget }) => setArticle(currentTarget.value)}
      />
      <TextInput size="xs" label={t("Where, in words")} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={record.isPending}>
          {t("Record it")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={record.error} />
    </form>
  );
}
