/** What a group is asked for: define, reword, put in order, retire, bring back. */
import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useChangeDefinition, useDefineAttribute, useRetireDefinition } from "../../../api/attribute.ts";
import type { AttributeKind, Definition, Group } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

const KINDS: readonly AttributeKind[] = ["text", "number", "date", "choice"];
const PRINTED_AS = "=";

function kindName(kind: AttributeKind): string {
  return { text: t("text"), number: t("number"), date: t("date"), choice: t("choice") }[kind];
}

interface Draft {
  name: string;
  kind: AttributeKind;
  is_many: boolean;
  is_self_described: boolean;
  choices: string;
  lowest: number | string;
  highest: number | string;
}

function draftOf(kept: Definition | null): Draft {
  const lines = (kept?.choices ?? []).map(({ value, printed_as }) =>
    printed_as === "" ? value : `${value} ${PRINTED_AS} ${printed_as}`,
  );
  return {
    name: kept?.name ?? "",
    kind: kept?.kind ?? "choice",
    is_many: kept?.is_many ?? false,
    is_self_described: kept?.is_self_described ?? false,
    choices: lines.join("\n"),
    lowest: kept?.lowest ?? "",
    highest: kept?.highest ?? "",
  };
}

function sentOf(draft: Draft) {
  const lines = draft.kind === "choice" ? draft.choices.split("\n").filter((line) => line.trim() !== "") : [];
  const bound = (value: number | string) =>
    draft.kind === "number" && typeof value === "number" ? value : null;
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    is_many: draft.is_many,
    is_self_described: draft.is_self_described,
    choices: lines.map((line) => {
      const [value = "", ...printed] = line.split(PRINTED_AS);
      return { value: value.trim(), printed_as: printed.join(PRINTED_AS).trim() };
    }),
    lowest: bound(draft.lowest),
    highest: bound(draft.highest),
  };
}

function Form({ group, kept, onDone }: { group: Group; kept: Definition | null; onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(kept));
  const define = useDefineAttribute();
  const change = useChangeDefinition(kept?.id ?? "");
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const sent = sentOf(draft);
    if (kept === null) define.mutate({ ...sent, group: group.key }, { onSuccess: onDone });
    else change.mutate(sent, { onSuccess: onDone });
  };
  return (
    <form className="people-attribute-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Attribute")}
        value={draft.name}
        required
        autoFocus
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t("Kind")}
        value={draft.kind}
        data={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
        onChange={({ currentTarget }) => set({ kind: KINDS.find((one) => one === currentTarget.value) ?? "text" })}
      />
      {draft.kind === "choice" && (
        <Textarea
          size="xs"
          autosize
          minRows={3}
          label={t("Grouped values, one a line")}
          description={t("With “= a wider value” behind it, a value is counted under that one in print.")}
          value={draft.choices}
          onChange={({ currentTarget }) => set({ choices: currentTarget.value })}
        />
      )}
      {draft.kind === "number" && (
        <>
          <NumberInput size="xs" label={t("Lowest that can be")} value={draft.lowest} onChange={(lowest) => set({ lowest })} />
          <NumberInput size="xs" label={t("Highest that can be")} value={draft.highest} onChange={(highest) => set({ highest })} />
        </>
      )}
      <Checkbox
        size="xs"
        label={t("A person may have several values")}
        checked={draft.is_many}
        onChange={({ currentTarget }) => set({ is_many: currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t("Self-described: as the person says it, not from a file")}
        checked={draft.is_self_described}
        onChange={({ currentTarget }) => set({ is_self_described: currentTarget.checked })}
      />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={define.isPending || change.isPending}>
          {t("Keep")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Leave as it was")}
        </Button>
      </div>
      <Refused error={define.error ?? change.error} />
    </form>
  );
}

interface LineProps {
  group: Group;
  kept: Definition;
  /** Where it goes when it is moved up; null for the first. */
  above: number | null;
}

function Line({ group, kept, above }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const move = useChangeDefinition(kept.id);
  const retire = useRetireDefinition(kept.id);
  const notes = [
    kindName(kept.kind),
    ...(kept.is_many ? [t("several")] : []),
    ...(kept.is_self_described ? [t("self-described")] : []),
    ...(kept.is_retired ? [t("retired")] : []),
  ];
  if (isOpen) {
    return (
      <li>
        <Form group={group} kept={kept} onDone={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li className="people-definition">
      <span className={kept.is_retired ? "quiet" : undefined}>{kept.name}</span>
      <span className="quiet">{notes.join(", ")}</span>
      <span className="people-tools">
        {!kept.is_retired && (
          <>
            <button
              type="button"
              className="plain-button"
              disabled={above === null}
              aria-label={t("Move {name} up", { name: kept.name })}
              onClick={() => above !== null && move.mutate({ position: above })}
            >
              <Icon name="up" size={16} />
            </button>
            <button
              type="button"
              className="plain-button"
              aria-label={t("Change {name}", { name: kept.name })}
              onClick={() => setOpen(true)}
            >
              <Icon name="edit" size={16} />
            </button>
          </>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => retire.mutate(kept.is_retired)}>
          {kept.is_retired ? t("Bring back") : t("Retire")}
        </Button>
      </span>
      <Refused error={move.error ?? retire.error} />
    </li>
  );
}

/** Half way between the two above, so that only one is moved. */
function above(all: readonly Definition[], index: number): number | null {
  const before = all[index - 1];
  if (before === undefined) return null;
  const further = all[index - 2];
  return further === undefined ? before.position - 1 : (before.position + further.position) / 2;
}

export function Definitions({ group, all }: { group: Group; all: readonly Definition[] }) {
  const [isNew, setNew] = useState(false);
  return (
    <section className="people-definitions" aria-label={t("What is asked")}>
      <p className="quiet">
        {t("Each group has its own attributes. “Not disclosed” is a value of every one; what is empty was not recorded.")}
      </p>
      <ul>
        {all.map((kept, index) => (
          <Line key={kept.id} group={group} kept={kept} above={above(all, index)} />
        ))}
      </ul>
      {isNew ? (
        <Form group={group} kept={null} onDone={() => setNew(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setNew(true)}
        >
          {t("Define an attribute")}
        </Button>
      )}
    </section>
  );
}
