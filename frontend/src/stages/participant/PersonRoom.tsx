/** One person: what is known, in the team's words and in their own, and what they told. */
import "./people.css";

import { NumberInput, TextInput } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useChangeParticipant, useParticipant } from "../../api/participant.ts";
import { useReports } from "../../api/report.ts";
import type { Participant } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { Attributes } from "./Attributes.tsx";
import { Meetings } from "./Meetings.tsx";

function Facts({ person }: { person: Participant }) {
  const change = useChangeParticipant(person.id);
  const [gender, setGender] = useState(person.gender ?? "");
  const [age, setAge] = useState<number | string>(person.age ?? "");
  const keepGender = () => {
    const next = gender.trim() === "" ? null : gender.trim();
    if (next !== person.gender) change.mutate({ gender: next });
  };
  const keepAge = () => {
    const next = typeof age === "number" ? age : null;
    if (next !== person.age) change.mutate({ age: next });
  };
  return (
    <section className="people-facts">
      <h2>{t("Known of this person")}</h2>
      <div className="people-fields">
        <TextInput
          label={t("Gender")}
          placeholder={t("in their own word")}
          value={gender}
          spellCheck={false}
          onChange={(event) => setGender(event.currentTarget.value)}
          onBlur={keepGender}
        />
        <NumberInput
          label={t("Age")}
          min={0}
          max={130}
          allowDecimal={false}
          value={age}
          onChange={setAge}
          onBlur={keepAge}
        />
      </div>
      <Refused error={change.error} onDismiss={change.reset} />
    </section>
  );
}

function Told({ person }: { person: Participant }) {
  const reports = (useReports().data ?? []).filter((one) => one.participant_id === person.id);
  return (
    <section>
      <h2>{t("Reports")}</h2>
      {reports.length === 0 ? (
        <p className="quiet">{t("No report is this person's yet. Say whose it is on a report's own page.")}</p>
      ) : (
        <ul className="people-told">
          {reports.map(({ id, key, words }) => (
            <li key={id}>
              <Link to="/reports/$reportId" params={{ reportId: id }}>
                {key}
              </Link>
              <span className="quiet number">{tn("{count} word", "{count} words", words)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function PersonRoom() {
  const { participantId } = useParams({ from: "/people/$participantId" });
  const groups = useStudy().data?.groups ?? [];
  return (
    <Waiting query={useParticipant(participantId)}>
      {(person) => {
        const group = groups.find(({ key }) => key === person.group);
        return (
          <Page
            key={person.id}
            title={`${capital(group?.singular ?? person.group)} (${person.label})`}
            lead={<Link to="/people">{t("All people")}</Link>}
          >
            <div className="people-person">
              <div>
                <Facts person={person} />
                <Attributes person={person} />
              </div>
              <div>
                <Told person={person} />
                <Meetings person={person} />
              </div>
            </div>
          </Page>
        );
      }}
    </Waiting>
  );
}
