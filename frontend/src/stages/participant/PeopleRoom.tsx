/** Everybody who is interviewed, by group, under labels and never names. */
import "./people.css";

import { Button, NumberInput, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useAddParticipant, useParticipants } from "../../api/participant.ts";
import { useReports } from "../../api/report.ts";
import type { Group, Participant } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Listing } from "../../kit/Listing.tsx";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";

function PersonRow({ person }: { person: Participant }) {
  const reports = (useReports().data ?? []).filter((one) => one.participant_id === person.id);
  return (
    <tr>
      <td>
        <Link to="/people/$participantId" params={{ participantId: person.id }} className="people-label">
          ({person.label})
        </Link>
      </td>
      <td>{person.gender ?? <span className="quiet">{t("not known")}</span>}</td>
      <td data-number="true">{person.age ?? ""}</td>
      <td data-number="true">{person.attributes.length}</td>
      <td>
        {reports.length === 0 ? (
          <span className="quiet">{t("none yet")}</span>
        ) : (
          reports.map(({ id, key }) => (
            <Link key={id} to="/reports/$reportId" params={{ reportId: id }} className="people-report">
              {key}
            </Link>
          ))
        )}
      </td>
    </tr>
  );
}

function AddForm({ group, onDone }: { group: Group; onDone: () => void }) {
  const [number, setNumber] = useState<number | string>("");
  const [gender, setGender] = useState("");
  const [age, setAge] = useState<number | string>("");
  const add = useAddParticipant();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      {
        group: group.key,
        ...(typeof number === "number" ? { number } : {}),
        ...(gender.trim() === "" ? {} : { gender: gender.trim() }),
        ...(typeof age === "number" ? { age } : {}),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="people-add" onSubmit={submit} autoComplete="off">
      <NumberInput
        size="xs"
        label={t("Number")}
        placeholder={t("the next free one")}
        min={1}
        allowDecimal={false}
        value={number}
        onChange={setNumber}
      />
      <TextInput
        size="xs"
        label={t("Gender")}
        placeholder={t("in their own word")}
        value={gender}
        spellCheck={false}
        onChange={(event) => setGender(event.currentTarget.value)}
      />
      <NumberInput size="xs" label={t("Age")} min={0} max={130} allowDecimal={false} value={age} onChange={setAge} />
      <Button type="submit" size="xs" loading={add.isPending} data-autofocus>
        {t("Add")}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {t("Not now")}
      </Button>
      <Refused error={add.error} onDismiss={add.reset} />
    </form>
  );
}

function GroupList({ group, people }: { group: Group; people: Participant[] }) {
  const [isAdding, setAdding] = useState(false);
  const mine = people.filter((one) => one.group === group.key).sort((a, b) => a.number - b.number);
  return (
    <section className="people-group" aria-label={group.plural}>
      <div className="people-head">
        <h2>{group.plural}</h2>
        <span className="quiet number">
          {group.target === null
            ? mine.length
            : t("{done} of {of}", { done: mine.length, of: group.target })}
        </span>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Add: {who}", { who: group.singular })}
        </Button>
      </div>
      {isAdding && <AddForm group={group} onDone={() => setAdding(false)} />}
      {mine.length === 0 ? (
        <Empty>{t("Nobody is in this group yet. Add somebody, or bring in a report and say whose it is.")}</Empty>
      ) : (
        <Listing
          label={group.plural}
          columns={[
            { name: t("Label") },
            { name: t("Gender") },
            { name: t("Age"), isNumber: true },
            { name: t("Attributes"), isNumber: true },
            { name: t("Reports") },
          ]}
        >
          {mine.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Listing>
      )}
    </section>
  );
}

export function PeopleRoom() {
  const people = useParticipants();
  const groups = useStudy().data?.groups ?? [];
  return (
    <Page
      title={t("People")}
      lead={
        people.data === undefined ? undefined : (
          <span className="number">
            {tn("{count} person, named by a label only.", "{count} people, named by labels only.", people.data.length)}
          </span>
        )
      }
    >
      <Waiting query={people}>
        {(items) =>
          groups.length === 0 ? (
            <Empty action={<Link to="/study">{t("Describe a group first")}</Link>}>
              {t("People belong to groups, such as users and professionals; the study has none yet.")}
            </Empty>
          ) : (
            groups.map((group) => <GroupList key={group.key} group={group} people={items} />)
          )
        }
      </Waiting>
    </Page>
  );
}
