/** Booking an interview: with whom, by whom, when, and at what kind of place. */
import "./interview.css";

import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useBookInterview } from "../../api/interview.ts";
import { useParticipant } from "../../api/participant.ts";
import { useMe } from "../../api/session.ts";
import type { Booking } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { chooserName, CHOOSERS } from "./word.ts";

const MAY_BE_SEEN = /treatment|clinic|ward|unit|behandling|klinik|avdelning|mottagning/i;

type Facts = Omit<Booking, "participant_id">;

function BookForm({ participantId }: { participantId: string }) {
  const me = useMe();
  const members = useMembers();
  const leave = useNavigate();
  const book = useBookInterview();
  const [facts, setFacts] = useState<Facts>({
    interviewer_id: me?.id ?? "",
    held_on: "",
    others_present: "",
    relationship: "",
  });
  const [isDirty, setDirty] = useState(false);
  useUnsent(isDirty && !book.isSuccess);
  const set = (changed: Partial<Facts>) => {
    setFacts({ ...facts, ...changed });
    setDirty(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    book.mutate(
      { participant_id: participantId, ...facts },
      {
        onSuccess: ({ id }) =>
          void leave({ to: "/interviews/$interviewId", params: { interviewId: id } }),
      },
    );
  };
  const place = facts.place_kind ?? "";
  return (
    <form className="interview-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        label={t("Who asks")}
        value={facts.interviewer_id}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => set({ interviewer_id: currentTarget.value })}
      />
      <div className="interview-pair">
        <TextInput
          label={t("Day")}
          type="date"
          required
          value={facts.held_on}
          onChange={({ currentTarget }) => set({ held_on: currentTarget.value })}
        />
        <TextInput
          label={t("Time")}
          type="time"
          value={facts.clock ?? ""}
          onChange={({ currentTarget }) => set({ clock: currentTarget.value || null })}
        />
      </div>
      <div className="interview-pair">
        <TextInput
          label={t("Kind of place")}
          description={t("Never the place itself.")}
          placeholder={t("treatment unit, our office, at home …")}
          value={place}
          onChange={({ currentTarget }) => set({ place_kind: currentTarget.value || null })}
        />
        <NativeSelect
          label={t("Who chose it")}
          description={t("Best: the person themselves.")}
          value={facts.place_chosen_by ?? ""}
          data={[
            { value: "", label: t("not settled") },
            ...CHOOSERS.map((value) => ({ value, label: chooserName(value) })),
          ]}
          onChange={({ currentTarget }) =>
            set({ place_chosen_by: CHOOSERS.find((one) => one === currentTarget.value) ?? null })
          }
        />
      </div>
      {MAY_BE_SEEN.test(place) && (
        <p className="interview-reminder" role="note">
          {t("Where people are treated, staff may learn who takes part. Say so to the person, and offer another place.")}
        </p>
      )}
      <Textarea
        label={t("Who else will be there")}
        description={t("By role, never by name; empty if nobody.")}
        autosize
        value={facts.others_present ?? ""}
        onChange={({ currentTarget }) => set({ others_present: currentTarget.value })}
      />
      <Textarea
        label={t("What the two are to each other already")}
        description={t("For instance: have met once at the service. Readers of the article ask for it.")}
        autosize
        value={facts.relationship ?? ""}
        onChange={({ currentTarget }) => set({ relationship: currentTarget.value })}
      />
      <div className="interview-buttons">
        <Button type="submit" loading={book.isPending}>
          {t("Book the interview")}
        </Button>
        <Link to="/people/$participantId" params={{ participantId }}>
          {t("Not now")}
        </Link>
      </div>
      <Refused error={book.error} onDismiss={book.reset} />
    </form>
  );
}

export function BookRoom() {
  const { participantId } = useParams({ from: "/people/$participantId/book" });
  return (
    <Waiting query={useParticipant(participantId)}>
      {({ id, label }) => (
        <Page
          title={t("Book an interview with ({label})", { label })}
          lead={
            <Link to="/people/$participantId" params={{ participantId: id }}>
              {t("Back to the person")}
            </Link>
          }
        >
          <BookForm participantId={id} />
        </Page>
      )}
    </Waiting>
  );
}
