/** The people of each group: a label, how far they have come, and what is next. */
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useAddParticipant } from "../../api/participant.ts";
import { useReports } from "../../api/report.ts";
import type { Group, ListedPerson, Recruitment, PersonStanding } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Listing } from "../../kit/Listing.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { ApproachForm } from "./Approached.tsx";
import { standingName, STANDINGS, stepName } from "./word.ts";

function PersonRow({ person }: { person: ListedPerson }) {
  const reports = (useReports().data ?? []).filter((one) => one.participant_id === person.id);
  return (
    <tr>
      <td>
        <Link to="/people/$participantId" params={{ participantId: person.id }} className="people-label">
          ({person.label})
        </Link>
      </td>
      <td>{standingName(person.standing)}</td>
      <td className="quiet">{person.step === null ? "" : stepName(person.step)}</td>
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
      <p className="quiet recruit-wide">
        {t("For somebody who was recruited and interviewed elsewhere; what is not known of it stays unknown.")}
      </p>
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

interface GroupProps {
  group: Group;
  known: Recruitment;
  shown: PersonStanding | "";
}

function GroupList({ group, known, shown }: GroupProps) {
  const [door, setDoor] = useState<"add" | "approach" | null>(null);
  const go = useNavigate();
  const all = known.people.filter((one) => one.group === group.key);
  const mine = all.filter(({ standing }) => shown === "" || standing === shown);
  const close = () => setDoor(null);
  return (
    <section className="people-group" aria-label={group.plural}>
      <div className="people-head">
        <h2>{group.plural}</h2>
        <span className="quiet number">
          {group.target === null ? all.length : t("{done} of {of}", { done: all.length, of: group.target })}
        </span>
        <span className="recruit-doors">
          {known.referrals !== null && (
            <Button
              size="xs"
              variant="default"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => setDoor("approach")}
            >
              {t("Recruit: {who}", { who: group.singular })}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={() => setDoor("add")}>
            {t("Add: {who}", { who: group.singular })}
          </Button>
        </span>
      </div>
      {door === "add" && <AddForm group={group} onDone={close} />}
      {door === "approach" && (
        <ApproachForm
          group={group.key}
          known={known}
          onTaken={(id) => void go({ to: "/people/$participantId", params: { participantId: id } })}
          onDone={close}
        />
      )}
      {all.length === 0 ? (
        <Empty>
          {t("Nobody is in this group yet. Recruit somebody, or add somebody who was interviewed elsewhere.")}
        </Empty>
      ) : mine.length === 0 ? (
        <p className="quiet">{t("Nobody of this group stands there now.")}</p>
      ) : (
        <Listing
          label={group.plural}
          columns={[{ name: t("Label") }, { name: t("Standing") }, { name: t("Next") }, { name: t("Reports") }]}
        >
          {mine.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Listing>
      )}
    </section>
  );
}

export function PeopleList({ known }: { known: Recruitment }) {
  const groups = useStudy().data?.groups ?? [];
  const [shown, setShown] = useState<PersonStanding | "">("");
  const count = (standing: PersonStanding) => known.people.filter((one) => one.standing === standing).length;
  const there = STANDINGS.filter((standing) => count(standing) > 0);
  return (
    <>
      {there.length > 1 && (
        <NativeSelect
          size="xs"
          className="recruit-filter"
          label={t("Show")}
          value={shown}
          data={[
            { value: "", label: t("everybody") },
            ...there.map((value) => ({ value, label: `${standingName(value)} · ${count(value)}` })),
          ]}
          onChange={({ currentTarget }) => setShown(there.find((one) => one === currentTarget.value) ?? "")}
        />
      )}
      {groups.map((group) => (
        <GroupList key={group.id} group={group} known={known} shown={shown} />
      ))}
    </>
  );
}
