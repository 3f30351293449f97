/** What each column stands for, how values are read; then what of it would not be taken. */
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useDefinitions } from "../../../api/attribute.ts";
import { type ColumnUse, type PeopleTable, type PeopleTableMapping, usePlanTable, useTakeTable } from "../../../api/importing.ts";
import { useStudy } from "../../../api/study.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { PlanReport } from "./PlanReport.tsx";

const USES: readonly ColumnUse[] = [
  "ignored",
  "group",
  "number",
  "gender",
  "age",
  "service",
  "attribute",
  "own words",
];

function useName(use: ColumnUse): string {
  return {
    ignored: t("nothing: left out"),
    group: t("the group"),
    number: t("the number"),
    gender: t("Gender"),
    age: t("Age"),
    service: t("the service, by its code"),
    attribute: t("an attribute"),
    "own words": t("own words to an attribute"),
  }[use];
}

interface ColumnDraft {
  use: ColumnUse;
  attribute: string;
}

export function MappingForm({ table, onDone }: { table: PeopleTable; onDone: (facts: number) => void }) {
  const groups = useStudy().data?.groups ?? [];
  const names = [...new Set((useDefinitions().data?.items ?? []).filter((one) => !one.is_retired).map(({ name }) => name))];
  const [columns, setColumns] = useState<ColumnDraft[]>(table.columns.map(({ use, attribute }) => ({ use, attribute })));
  const [group, setGroup] = useState<string | null>(null);
  const [split, setSplit] = useState(";");
  const [undisclosed, setUndisclosed] = useState("");
  const [addsPeople, setAddsPeople] = useState(false);
  const plan = usePlanTable();
  const take = useTakeTable();
  const hasGroup = columns.some(({ use }) => use === "group");
  const mapping = (partly: boolean): PeopleTableMapping => ({
    token: table.token,
    columns,
    group: hasGroup ? "" : (group ?? groups[0]?.key ?? ""),
    split,
    undisclosed: undisclosed.split(",").map((word) => word.trim()).filter((word) => word !== ""),
    adds_people: addsPeople,
    partly,
  });
  /** Whatever is mapped anew makes the report untrue. */
  const anew = () => {
    plan.reset();
    take.reset();
  };
  const setColumn = (nth: number, part: Partial<ColumnDraft>) => {
    anew();
    setColumns((now) => now.map((one, index) => (index === nth ? { ...one, ...part } : one)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.reset();
    plan.mutate(mapping(false));
  };
  const takeIn = (partly: boolean) =>
    take.mutate(mapping(partly), { onSuccess: ({ taken }) => onDone(taken["attributes"] ?? 0) });
  return (
    <form className="table-import" onSubmit={submit} autoComplete="off">
      <p className="quiet number">
        {table.name} · {tn("{count} row", "{count} rows", table.rows)}
      </p>
      <Listing
        label={t("Columns of the file")}
        columns={[{ name: t("Column") }, { name: t("First rows") }, { name: t("Stands for") }, { name: t("Attribute") }]}
      >
        {table.columns.map((column, nth) => (
          <tr key={column.letter}>
            <td>
              <span className="quiet">{column.letter}</span> {column.heading}
            </td>
            <td className="quiet table-import-first">{column.first.filter((one) => one !== "").join(" · ")}</td>
            <td>
              <NativeSelect
                size="xs"
                aria-label={t("Column {name} stands for", { name: column.letter })}
                value={columns[nth]?.use}
                data={USES.map((use) => ({ value: use, label: useName(use) }))}
                onChange={({ currentTarget }) => {
                  const use = USES.find((one) => one === currentTarget.value) ?? "ignored";
                  const isNamed = use === "attribute" || use === "own words";
                  const named = columns[nth]?.attribute ?? "";
                  setColumn(nth, { use, attribute: isNamed ? named || column.heading : "" });
                }}
              />
            </td>
            <td>
              {(columns[nth]?.use === "attribute" || columns[nth]?.use === "own words") && (
                <TextInput
                  size="xs"
                  aria-label={t("Attribute of column {name}", { name: column.letter })}
                  value={columns[nth]?.attribute ?? ""}
                  list="table-import-names"
                  spellCheck={false}
                  onChange={({ currentTarget }) => setColumn(nth, { attribute: currentTarget.value })}
                />
              )}
            </td>
          </tr>
        ))}
      </Listing>
      <datalist id="table-import-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="table-import-reading" onChange={anew}>
        {!hasGroup && (
          <NativeSelect
            size="xs"
            label={t("Group of all rows")}
            value={group ?? groups[0]?.key ?? ""}
            data={groups.map(({ key, plural }) => ({ value: key, label: plural }))}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          />
        )}
        <TextInput
          size="xs"
          label={t("Between several values")}
          value={split}
          onChange={({ currentTarget }) => setSplit(currentTarget.value)}
        />
        <TextInput
          size="xs"
          label={t("Words for: not disclosed")}
          description={t("With a comma between.")}
          value={undisclosed}
          onChange={({ currentTarget }) => setUndisclosed(currentTarget.value)}
        />
        <Checkbox
          size="xs"
          label={t("Take in numbers that nobody has, as people from elsewhere")}
          checked={addsPeople}
          onChange={({ currentTarget }) => setAddsPeople(currentTarget.checked)}
        />
      </div>
      <Button type="submit" size="xs" variant={plan.data === undefined ? "filled" : "default"} loading={plan.isPending}>
        {t("See what it would set")}
      </Button>
      <Refused error={plan.error} onDismiss={plan.reset} />
      {plan.data !== undefined && <PlanReport plan={plan.data} isTaking={take.isPending} onTake={takeIn} />}
      <Refused error={take.error} onDismiss={take.reset} />
    </form>
  );
}
