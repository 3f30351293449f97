/** A withdrawal: what is taken back, what that touches, carrying it out, and its certificate. */
import "../people.css";
import "../recruit.css";
import "./withdrawal.css";

import { Button, Checkbox, Radio, TextInput } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useRecord } from "../../../api/recruitment.ts";
import { useMe } from "../../../api/session.ts";
import type {
  ConsentScope,
  NewWithdrawalRequest,
  PersonRecord,
  WithdrawalRequest,
  WithdrawalState,
} from "../../../api/shapes.ts";
import { useMembers, useStudy } from "../../../api/study.ts";
import {
  useDropRequest,
  usePreviewWithdrawal,
  useRequestWithdrawal,
  useWithdrawalState,
} from "../../../api/withdrawal.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { scopeName, SCOPES, today } from "../word.ts";
import { CarryOut } from "./CarryOut.tsx";
import { Certificate } from "./Certificate.tsx";

const PARTS = SCOPES.filter((scope) => scope !== "take_part");

interface SayingProps {
  person: string;
  gone: ReadonlySet<ConsentScope>;
  begun: NewWithdrawalRequest | null;
  isCoordinator: boolean;
}

/** What is taken back and when; a coordinator looks ahead, an interviewer writes it down. */
function Saying({ person, gone, begun, isCoordinator }: SayingProps) {
  const [isWhole, setWhole] = useState(begun === null || begun.scopes.includes("take_part"));
  const [parts, setParts] = useState<ConsentScope[]>(begun?.scopes ?? []);
  const [saidOn, setSaidOn] = useState(begun?.said_on ?? today());
  const [form, setForm] = useState<"oral" | "written">(begun?.form ?? "oral");
  const preview = usePreviewWithdrawal(person);
  const request = useRequestWithdrawal(person);
  const scopes: ConsentScope[] = isWhole ? ["take_part"] : parts;
  const said = { scopes, said_on: saidOn, form };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCoordinator) preview.mutate(scopes);
    else request.mutate(said);
  };
  const change = (what: () => void) => {
    what();
    preview.reset();
  };
  const doing = isCoordinator ? preview : request;
  return (
    <>
      <form className="recruit-form withdraw-form" onSubmit={submit} autoComplete="off">
        <Radio.Group
          className="recruit-wide"
          label={t("What is taken back")}
          value={isWhole ? "all" : "part"}
          onChange={(chosen) => change(() => setWhole(chosen === "all"))}
        >
          <div className="recruit-radios">
            <Radio size="xs" value="all" label={t("Everything: what they told is erased")} />
            <Radio size="xs" value="part" label={t("Only some of it: what they told stays")} />
          </div>
        </Radio.Group>
        {!isWhole && (
          <fieldset className="recruit-scopes recruit-wide">
            <legend>{t("They take back")}</legend>
            {PARTS.map((scope) => (
              <Checkbox
                key={scope}
                size="xs"
                label={gone.has(scope) ? t("{scope} (taken back before)", { scope: scopeName(scope) }) : scopeName(scope)}
                disabled={gone.has(scope)}
                checked={parts.includes(scope)}
                onChange={({ currentTarget: { checked } }) =>
                  change(() => setParts(checked ? [...parts, scope] : parts.filter((one) => one !== scope)))
                }
              />
            ))}
          </fieldset>
        )}
        <TextInput
          size="xs"
          type="date"
          label={t("The day on which they said so")}
          required
          value={saidOn}
          onChange={({ currentTarget }) => setSaidOn(currentTarget.value)}
        />
        <Radio.Group label={t("How")} value={form} onChange={(how) => setForm(how === "written" ? "written" : "oral")}>
          <div className="recruit-radios">
            <Radio size="xs" value="oral" label={t("in speech")} />
            <Radio size="xs" value="written" label={t("in writing")} />
          </div>
        </Radio.Group>
        <div className="people-buttons recruit-wide">
          <Button type="submit" size="xs" loading={doing.isPending} variant={preview.data === undefined ? "filled" : "default"}>
            {isCoordinator ? t("Show what it touches") : t("Write it down for a coordinator")}
          </Button>
        </div>
        <Refused error={doing.error} onDismiss={doing.reset} />
      </form>
      {preview.data !== undefined && <CarryOut key={preview.submittedAt} person={person} seen={preview.data} said={said} />}
    </>
  );
}

function Waits({ asked, isCoordinator }: { asked: WithdrawalRequest; isCoordinator: boolean }) {
  const members = useMembers();
  const drop = useDropRequest(asked.participant_id);
  const who = members.find(({ id }) => id === asked.by)?.name ?? "";
  const what = asked.scopes.includes("take_part") ? t("everything") : asked.scopes.map(scopeName).join(", ");
  return (
    <div className="withdraw-waits">
      <p>
        {t("{member} wrote down on their behalf, said on {day}: {what}.", { member: who, day: shownDay(asked.said_on), what })}{" "}
        {!isCoordinator && t("A coordinator carries it out.")}
      </p>
      {isCoordinator && (
        <button type="button" className="link-button" onClick={() => drop.mutate(asked.id)}>
          {t("Take this request off the list")}
        </button>
      )}
      <Refused error={drop.error} onDismiss={drop.reset} />
    </div>
  );
}

function Room({ record, state }: { record: PersonRecord; state: WithdrawalState }) {
  const roles = useMe()?.roles ?? [];
  const isCoordinator = roles.includes("coordinator");
  const reads = isCoordinator || roles.includes("auditor");
  const person = record.participant.id;
  const isOver = record.standing === "withdrawn";
  const gone = new Set(state.withdrawals.flatMap(({ scopes }) => scopes));
  const [asked] = state.requests;
  return (
    <div className="withdraw">
      {state.requests.map((one) => (
        <Waits key={one.id} asked={one} isCoordinator={isCoordinator} />
      ))}
      {!isOver && (isCoordinator || asked === undefined) && (
        <Saying key={asked?.id} person={person} gone={gone} begun={asked ?? null} isCoordinator={isCoordinator} />
      )}
      {isOver && !reads && (
        <p>{t("This person withdrew. What they told is erased; the number stays theirs.")}</p>
      )}
      {reads && [...state.withdrawals].reverse().map(({ id }) => <Certificate key={id} id={id} />)}
    </div>
  );
}

export function WithdrawalRoom() {
  const { participantId } = useParams({ from: "/people/$participantId/withdrawal" });
  const groups = useStudy().data?.groups ?? [];
  const state = useWithdrawalState(participantId);
  return (
    <Waiting query={useRecord(participantId)}>
      {(record) => {
        const { group, label } = record.participant;
        const singular = groups.find(({ key }) => key === group)?.singular ?? group;
        return (
          <Page
            title={t("Withdrawal: {who} ({label})", { who: singular, label })}
            lead={
              <Link to="/people/$participantId" params={{ participantId }}>
                {t("Back to the person")}
              </Link>
            }
          >
            <Waiting query={state}>{(known) => <Room record={record} state={known} />}</Waiting>
          </Page>
        );
      }}
    </Waiting>
  );
}
