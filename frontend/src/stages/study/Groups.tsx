/** The groups of people who are interviewed, and how each is numbered in print. */
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useAddCriterion, useGovernance, useRetireCriterion } from "../../api/governance.ts";
import type { CriterionKind, Group } from "../../api/shapes.ts";
import { useAddGroup, useChangeGroup } from "../../api/study.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { useKept } from "../../kit/useKept.ts";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";
import { keyFrom } from "./key.ts";
import { CRITERIA, criterionName, criterionNeeds } from "./word.ts";

function AddGroup({ onDone }: { onDone: () => void }) {
  const [singular, setSingular] = useState("");
  const [plural, setPlural] = useState("");
  const [numbering, setNumbering] = useState<Group["numbering"]>("arabic");
  const [target, setTarget] = useState<number | string>("");
  const add = useAddGroup();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      {
        key: keyFrom(plural),
        singular: singular.trim(),
        plural: plural.trim(),
        numbering,
        target: typeof target === "number" ? target : null,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="study-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("One of them is a …")}
        placeholder={t("user")}
        value={singular}
        required
        onChange={(event) => setSingular(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t("Many are …")}
        placeholder={t("users")}
        value={plural}
        required
        onChange={(event) => setPlural(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("Printed as")}
        value={numbering}
        data={[
          { value: "arabic", label: t("(7), Arabic") },
          { value: "roman", label: t("(XV), Roman") },
        ]}
        onChange={({ currentTarget }) =>
          setNumbering(currentTarget.value === "roman" ? "roman" : "arabic")
        }
      />
      <NumberInput
        size="xs"
        label={t("How many are planned")}
        min={0}
        allowDecimal={false}
        value={target}
        onChange={setTarget}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={add.isPending}>
          {t("Add the group")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={add.error} />
    </form>
  );
}

function Chips({ group }: { group: Group }) {
  const criteria = (useGovernance().data?.criteria ?? []).filter((one) => one.group === group.key);
  const add = useAddCriterion();
  const retire = useRetireCriterion();
  const [isOwn, setOwn] = useState(false);
  const [wording, setWording] = useState("");
  const open = CRITERIA.filter((kind) => kind === "other" || !criteria.some((one) => one.kind === kind));
  const choose = (kind: CriterionKind | undefined) => {
    if (kind === "other") setOwn(true);
    else if (kind !== undefined) add.mutate({ group: group.key, kind, wording: "" });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { group: group.key, kind: "other", wording },
      {
        onSuccess: () => {
          setOwn(false);
          setWording("");
        },
      },
    );
  };
  return (
    <div className="study-criteria">
      <p className="study-small">{t("Before an interview with one of them can be booked, it must be recorded:")}</p>
      <ul className="study-chips">
        {criteria.map(({ id, kind, wording: own }) => (
          <li key={id} className="study-chip" title={criterionNeeds(kind)}>
            {own === "" ? criterionName(kind) : own}
            <button
              type="button"
              className="plain-button"
              aria-label={t("No longer ask: {criterion}", { criterion: own === "" ? criterionName(kind) : own })}
              onClick={() => retire.mutate(id)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        {criteria.length === 0 && <li className="quiet">{t("nothing")}</li>}
      </ul>
      {isOwn ? (
        <form className="study-inline" onSubmit={submit} autoComplete="off">
          <TextInput
            size="xs"
            label={t("What must be true of a participant")}
            required
            data-autofocus
            value={wording}
            onChange={(event) => setWording(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={add.isPending}>
            {t("Add")}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setOwn(false)}>
            {t("Not now")}
          </Button>
        </form>
      ) : (
        <NativeSelect
          size="xs"
          aria-label={t("Add a criterion for {group}", { group: group.plural })}
          value=""
          data={[
            { value: "", label: t("Add a criterion …") },
            ...open.map((value) => ({ value, label: criterionName(value) })),
          ]}
          onChange={({ currentTarget }) => choose(open.find((one) => one === currentTarget.value))}
        />
      )}
      <Refused error={add.error ?? retire.error} onDismiss={add.error === null ? retire.reset : add.reset} />
    </div>
  );
}

function Minutes({ group }: { group: Group }) {
  const change = useChangeGroup(group.key);
  const [low, setLow] = useKept<number | string>(group.minutes_low ?? "");
  const [high, setHigh] = useKept<number | string>(group.minutes_high ?? "");
  const [target, setTarget] = useKept<number | string>(group.target ?? "");
  const asNumber = (given: number | string) => (typeof given === "number" ? given : null);
  const keepLow = () => {
    if (asNumber(low) !== group.minutes_low) change.mutate({ minutes_low: asNumber(low) });
  };
  const keepHigh = () => {
    if (asNumber(high) !== group.minutes_high) change.mutate({ minutes_high: asNumber(high) });
  };
  return (
    <div className="study-minutes">
      <NumberInput size="xs" label={t("Minutes, at least")} min={1} allowDecimal={false} value={low} onChange={setLow} onBlur={keepLow} />
      <NumberInput size="xs" label={t("Minutes, at most")} min={1} allowDecimal={false} value={high} onChange={setHigh} onBlur={keepHigh} />
      <NativeSelect
        size="xs"
        label={t("Length prints as")}
        value={group.duration_style}
        data={[
          { value: "range", label: t("20–40 min") },
          { value: "about", label: t("about 1 h") },
        ]}
        onChange={({ currentTarget }) =>
          change.mutate({ duration_style: currentTarget.value === "about" ? "about" : "range" })
        }
      />
      <NumberInput
        size="xs"
        label={t("How many are planned")}
        min={0}
        allowDecimal={false}
        value={target}
        onChange={setTarget}
        onBlur={() => {
          if (asNumber(target) !== group.target) change.mutate({ target: asNumber(target) });
        }}
      />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

function GroupNote({ group }: { group: Group }) {
  const change = useChangeGroup(group.key);
  return (
    <li className="study-group">
      <h3>
        {group.plural}{" "}
        <span className="quiet number">
          {group.numbering === "roman" ? t("printed (I), (II) …") : t("printed (1), (2) …")}
        </span>
      </h3>
      <Written
        of={group.key}
        label={t("What they are asked about")}
        value={group.focus}
        onKeep={(focus) => change.mutateAsync({ focus })}
      />
      <Minutes group={group} />
      <Chips group={group} />
    </li>
  );
}

export function Groups({ groups }: { groups: Group[] }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="study-groups" className="study-section">
      <h2 id="study-groups">{t("Groups and criteria")}</h2>
      {groups.length === 0 && (
        <p className="quiet">
          {t("Describe whom you interview, such as users and professionals, so that reports can be theirs.")}
        </p>
      )}
      <ul className="study-groups">
        {groups.map((group) => (
          <GroupNote key={group.key} group={group} />
        ))}
      </ul>
      {isAdding ? (
        <AddGroup onDone={() => setAdding(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Add a group")}
        </Button>
      )}
    </section>
  );
}
