/** The interviews with a person: planned, or held. */
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useInterviews, useNoteInterview } from "../../api/interview.ts";
import type { Interview, NotedInterview, Participant } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";

function Meeting({ meeting }: { meeting: Interview }) {
  const asked = useMembers().find(({ id }) => id === meeting.interviewer_id);
  const parts = [
    meeting.held_on === null ? t("No date yet") : shownDay(`${meeting.held_on}T12:00:00`),
    asked === undefined ? t("nobody named who asks") : t("{name} asks", { name: asked.name }),
    ...(meeting.minutes === null
      ? []
      : [tn("{count} minute", "{count} minutes", meeting.minutes)]),
    ...(meeting.place_kind === null ? [] : [meeting.place_kind]),
  ];
  return (
    <li>
      <Icon name="interview" size={16} />
      <Link to="/interviews/$interviewId" params={{ interviewId: meeting.id }} className="number">
        {parts.join(" · ")}
      </Link>
    </li>
  );
}

function NoteForm({ person, onDone }: { person: Participant; onDone: () => void }) {
  const [facts, setFacts] = useState<Omit<NotedInterview, "participant_id">>({});
  const members = useMembers();
  const plan = useNoteInterview();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    plan.mutate({ participant_id: person.id, ...facts }, { onSuccess: onDone });
  };
  const orNull = (word: string) => (word === "" ? null : word);
  return (
    <form className="people-plan" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("Who asks")}
        value={facts.interviewer_id ?? ""}
        data={[
          { value: "", label: t("Not known yet") },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) =>
          setFacts({ ...facts, interviewer_id: orNull(currentTarget.value) })
        }
      />
      <TextInput
        size="xs"
        type="date"
        label={t("Day")}
        onChange={({ currentTarget }) => setFacts({ ...facts, held_on: orNull(currentTarget.value) })}
      />
      <NumberInput
        size="xs"
        label={t("Minutes")}
        min={1}
        allowDecimal={false}
        onChange={(minutes) =>
          setFacts({ ...facts, minutes: typeof minutes === "number" ? minutes : null })
        }
      />
      <TextInput
        size="xs"
        label={t("Kind of place")}
        placeholder={t("at home, by telephone …")}
        spellCheck={false}
        onChange={({ currentTarget }) =>
          setFacts({ ...facts, place_kind: orNull(currentTarget.value) })
        }
      />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={plan.isPending}>
          {t("Note it")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={plan.error} />
    </form>
  );
}

export function Meetings({ person }: { person: Participant }) {
  const [isNoting, setNoting] = useState(false);
  const meetings = (useInterviews().data ?? []).filter((one) => one.participant_id === person.id);
  return (
    <section>
      <h2>{t("Interviews")}</h2>
      {meetings.length === 0 && !isNoting && (
        <p className="quiet">{t("No interview is booked or held with this person.")}</p>
      )}
      <ul className="people-told">
        {meetings.map((meeting) => (
          <Meeting key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      {isNoting ? (
        <NoteForm person={person} onDone={() => setNoting(false)} />
      ) : (
        <div className="people-buttons">
          <Link to="/people/$participantId/book" params={{ participantId: person.id }} className="link-button">
            {t("Book an interview")}
          </Link>
          {person.origin === "brought in" && (
            <Button
              size="xs"
              variant="default"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => setNoting(true)}
            >
              {t("Note one that was held elsewhere")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
