/** One row of a question: what it is to those above it, and its condition. */
import { Autocomplete, Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";

import type { QueryRow } from "../../../api/retrieval.ts";
import { t } from "../../../lib/translation.ts";
import type { Names } from "./names.ts";
import {
  choiceName,
  choiceOf,
  FIELDS,
  hasReach,
  isPair,
  isWhole,
  jointName,
  jointOf,
  jointsOf,
  unitName,
  withChoice,
  withJoint,
} from "./rows.ts";

interface PartProps {
  row: QueryRow;
  onChange: (row: QueryRow) => void;
}

function Joint({ row, nth, onChange }: PartProps & { nth: number }) {
  const units = row.joint === "same" ? (["passage", "story", "report", "person"] as const) : (["passage", "character"] as const);
  return (
    <>
      <NativeSelect
        label={nth === 1 ? t("Each coding asked for") : t("What it is to the rows above")}
        value={jointOf(row)}
        data={jointsOf(nth === 1).map((value) => ({ value, label: jointName(value) }))}
        onChange={(event) => onChange(withJoint(row, event.currentTarget.value))}
      />
      {hasReach(row.joint) && (
        <NumberInput
          label={t("How far")}
          className="row-reach"
          value={row.reach}
          min={0}
          max={100_000}
          allowDecimal={false}
          onChange={(value) => onChange({ ...row, reach: Number(value) || 0 })}
        />
      )}
      {(hasReach(row.joint) || row.joint === "same") && (
        <NativeSelect
          label={t("Counted in")}
          className="row-unit"
          value={row.unit}
          data={units.map((value) => ({ value, label: unitName(value, row.joint !== "same") }))}
          onChange={(event) => onChange({ ...row, unit: units.find((unit) => unit === event.currentTarget.value) ?? "passage" })}
        />
      )}
    </>
  );
}

function pairName(field: QueryRow["field"]): string {
  if (field === "story") return t("Part of the story, or facet");
  return field === "facet" ? t("Facet") : t("Attribute");
}

function Condition({ row, names, onChange }: PartProps & { names: Names }) {
  const choice = choiceOf(row);
  const isPaired = isPair(row.field);
  const isDay = row.field === "since" || row.field === "until";
  const value = { value: row.value, onChange: (next: string) => onChange({ ...row, value: next }) };
  return (
    <>
      <NativeSelect
        label={t("Condition")}
        value={choice}
        data={FIELDS.map((each) => ({ value: each, label: choiceName(each) }))}
        onChange={(event) => onChange(withChoice(row, FIELDS.find((each) => each === event.currentTarget.value) ?? "code"))}
      />
      {isPaired && (
        <Autocomplete
          label={pairName(row.field)}
          value={row.name}
          data={names.pairs(row.field)}
          spellCheck={false}
          onChange={(name) => onChange({ ...row, name })}
        />
      )}
      {isDay ? (
        <TextInput type="date" label={t("Day")} value={row.value} onChange={(event) => value.onChange(event.currentTarget.value)} />
      ) : (
        <Autocomplete
          label={isPaired ? t("Value") : t("Name")}
          className={row.field === "prompt" ? "row-question" : undefined}
          description={row.field === "prompt" ? t("any: a question of the guide. none: unprompted. unsaid: left open. Or a question in its words.") : undefined}
          {...value}
          data={names.of(row)}
          limit={20}
          spellCheck={false}
        />
      )}
    </>
  );
}

interface RowEditorProps {
  /** From 1. */
  nth: number;
  row: QueryRow;
  names: Names;
  /** What the button says that puts the row into the question. */
  deed: string;
  onDone: (row: QueryRow) => void;
  /** Absent of a row that is not in the question yet. */
  onRemove?: () => void;
}

/** Nothing of the question changes before the row is whole and its button is pressed. */
export function RowEditor({ nth, row, names, deed, onDone, onRemove }: RowEditorProps) {
  const [draft, setDraft] = useState(row);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(row);
  return (
    <div className="query-row" role="group" aria-label={t("Row {nth}", { nth })}>
      <Joint row={draft} nth={nth} onChange={setDraft} />
      <Condition row={draft} names={names} onChange={setDraft} />
      {(isChanged || onRemove === undefined) && (
        <Button variant="default" disabled={!isWhole(draft)} onClick={() => onDone({ ...draft, value: draft.value.trim(), name: draft.name.trim() })}>
          {deed}
        </Button>
      )}
      {onRemove !== undefined && (
        <Button variant="subtle" onClick={onRemove}>
          {t("Take the row away")} <span className="visually-hidden">{nth}</span>
        </Button>
      )}
    </div>
  );
}
