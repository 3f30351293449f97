/** A person's way as a time line: what happened, the one next step, and what is still to come. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import { useGovernance } from "../../api/governance.ts";
import { useInterviews } from "../../api/interview.ts";
import { useRecruitment } from "../../api/recruitment.ts";
import { useReports } from "../../api/report.ts";
import { useMe } from "../../api/session.ts";
import type { AskedCriterion, ConsentScope, Interview, PersonRecord } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { shownDay } from "../../kit/moment.ts";
import { said, t } from "../../lib/translation.ts";
import { criterionName } from "../study/word.ts";
import { useContactName } from "./Approached.tsx";
import { ConfirmationForm, ConsentForm, CriterionForm, ExitForm, InformForm } from "./StepForms.tsx";
import { formName, scopeName, standingName } from "./word.ts";

interface Moment {
  id: string;
  day: string | null;
  title: string;
  body?: ReactNode;
}

function titleOf({ kind, wording }: AskedCriterion): string {
  return wording === "" ? criterionName(kind) : wording;
}

function meetingTitle(state: Interview["state"]): string {
  return {
    noted: t("Interview held elsewhere"),
    booked: t("Interview booked"),
    started: t("Interview under way"),
    held: t("Interviewed"),
    "broken off": t("Interview broken off"),
    "no-show": t("Did not come"),
    cancelled: t("Interview cancelled"),
  }[state];
}

function Chips({ scopes, isGone = false }: { scopes: readonly ConsentScope[]; isGone?: boolean }) {
  return (
    <ul className="line-chips" data-gone={isGone}>
      {scopes.map((scope) => (
        <li key={scope}>{scopeName(scope)}</li>
      ))}
    </ul>
  );
}

/** How the person was reached; who referred is shown to coordinators alone. */
function useReached(record: PersonRecord): Moment {
  const services = useGovernance().data?.services ?? [];
  const contacts = useRecruitment().data?.contacts ?? [];
  const nameOf = useContactName();
  const { referral, participant } = record;
  if (referral === null) {
    return participant.origin === "recruited"
      ? { id: "reached", day: null, title: t("Taken in") }
      : {
          id: "reached",
          day: null,
          title: t("Brought in"),
          body: <span className="quiet">{t("How this person was reached is not recorded here.")}</span>,
        };
  }
  const by = contacts.find(({ id }) => id === referral.contact_id);
  const code = services.find(({ id }) => id === referral.service_id)?.code;
  const through = by === undefined ? code : nameOf(by);
  return {
    id: "reached",
    day: referral.approached_on,
    title: t("Referred"),
    ...(through === undefined ? {} : { body: <span className="quiet">{through}</span> }),
  };
}

function useTold(record: PersonRecord): Moment[] {
  const members = useMembers();
  if (record.information === null) {
    if (!record.is_informed) return [];
    const body = <span className="quiet">{t("The day and the document are kept with the coordinators.")}</span>;
    return [{ id: "told", day: null, title: t("Informed"), body }];
  }
  return record.information.map((told) => ({
    id: told.id,
    day: told.on,
    title: told.kind === "first" ? t("Informed") : t("Informed anew"),
    body: (
      <span className="quiet">
        {[formName(told.form), told.document, members.find(({ id }) => id === told.informant_id)?.name]
          .filter(Boolean)
          .join(" · ")}
      </span>
    ),
  }));
}

function useFound(record: PersonRecord): Moment[] {
  const services = useGovernance().data?.services ?? [];
  const contacts = useRecruitment().data?.contacts ?? [];
  const nameOf = useContactName();
  return record.inclusions.flatMap((found) => {
    const asked = record.criteria.find(({ id }) => id === found.criterion_id);
    if (asked === undefined) return [];
    const by = contacts.find(({ id }) => id === found.contact_id);
    const who = by === undefined ? services.find(({ id }) => id === found.service_id)?.code : nameOf(by);
    const body = (
      <>
        {found.own_words !== "" && (
          <q className="words line-words" dir="auto">
            {found.own_words}
          </q>
        )}
        {found.reason !== "" && <span className="quiet">{found.reason}</span>}
        {who !== undefined && <span className="quiet">{who}</span>}
      </>
    );
    const name = titleOf(asked);
    return [
      {
        id: found.criterion_id,
        day: found.checked_on,
        title: found.is_met ? capital(name) : t("Not so: {criterion}", { criterion: name }),
        body,
      },
    ];
  });
}

function agreed(record: PersonRecord): Moment[] {
  if (record.consents === null) {
    if (record.scopes.length === 0) return [];
    return [{ id: "agreed", day: null, title: t("Consented"), body: <Chips scopes={record.scopes} /> }];
  }
  return record.consents.map((one, index) => ({
    id: `agreed-${index}`,
    day: one.said_on,
    title: one.kind === "given" ? t("Consented") : t("Consent taken back"),
    body: <Chips scopes={one.scopes} isGone={one.kind === "withdrawn"} />,
  }));
}

function useMet(personId: string): Moment[] {
  const meetings = (useInterviews().data ?? []).filter((one) => one.participant_id === personId);
  const reports = (useReports().data ?? []).filter((one) => one.participant_id === personId);
  return [
    ...meetings.map(({ id, held_on, state }) => ({
      id,
      day: held_on,
      title: meetingTitle(state),
      body: (
        <Link to="/interviews/$interviewId" params={{ interviewId: id }}>
          {t("To the interview")}
        </Link>
      ),
    })),
    ...reports.map(({ id, key }) => ({
      id,
      day: null,
      title: t("Report"),
      body: (
        <Link to="/reports/$reportId" params={{ reportId: id }}>
          {key}
        </Link>
      ),
    })),
  ];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const AT_AN_END = new Set(["declined", "not eligible", "withdrawn", "complete"]);

/** The names of what has not happened yet, in order. */
function toCome(record: PersonRecord): string[] {
  const { standing, criteria, inclusions } = record;
  if (AT_AN_END.has(standing)) return [];
  const isHeld = standing === "interviewed";
  const isBooked = isHeld || standing === "booked" || standing === "informed anew";
  const open = criteria.filter(({ id }) => !inclusions.some((one) => one.criterion_id === id && one.is_met));
  return [
    ...(record.is_informed || isHeld ? [] : [t("Informed")]),
    ...(isHeld ? [] : open.map((asked) => capital(titleOf(asked)))),
    ...(record.scopes.includes("take_part") || isHeld ? [] : [t("Consented")]),
    ...(isBooked ? [] : [t("Interview booked")]),
    ...(isHeld || standing === "informed anew" ? [] : [t("Informed anew")]),
    ...(isHeld ? [] : [t("Interviewed")]),
    t("Report"),
  ];
}

type Open = "inform" | "consent" | "exit" | { asked: AskedCriterion } | null;

function OpenForm({ open, record, onDone }: { open: Exclude<Open, null>; record: PersonRecord; onDone: () => void }) {
  if (open === "inform") return <InformForm record={record} onDone={onDone} />;
  if (open === "consent") return <ConsentForm record={record} onDone={onDone} />;
  if (open === "exit") return <ExitForm record={record} onDone={onDone} />;
  return open.asked.kind === "confirmed by a professional" ? (
    <ConfirmationForm record={record} asked={open.asked} onDone={onDone} />
  ) : (
    <CriterionForm record={record} asked={open.asked} onDone={onDone} />
  );
}

/** The only filled button of the page, or who may do it. */
function NextStep({ record, onOpen }: { record: PersonRecord; onOpen: (open: Open) => void }) {
  const isCoordinator = useMe()?.roles.includes("coordinator") ?? false;
  const meetings = useInterviews().data ?? [];
  const personId = record.participant.id;
  const meeting = meetings.find(
    (one) => one.participant_id === personId && (one.state === "booked" || one.state === "started"),
  );
  const asked = record.criteria.find(({ id }) => id === record.next_criterion_id);
  const needsCoordinator =
    record.step === "inform" || record.step === "consent" || asked?.kind === "confirmed by a professional";
  if (needsCoordinator && !isCoordinator) {
    return <p className="quiet">{t("A coordinator records the next step.")}</p>;
  }
  switch (record.step) {
    case "inform":
      return <Button onClick={() => onOpen("inform")}>{t("Record the first information")}</Button>;
    case "criterion":
      return asked === undefined ? null : (
        <Button onClick={() => onOpen({ asked })}>{t("Record: {criterion}", { criterion: titleOf(asked) })}</Button>
      );
    case "consent":
      return <Button onClick={() => onOpen("consent")}>{t("Record consent")}</Button>;
    case "book":
      return (
        <Button renderRoot={(props) => <Link to="/people/$participantId/book" params={{ participantId: personId }} {...props} />}>
          {t("Book an interview")}
        </Button>
      );
    case "inform anew":
    case "interview":
      return meeting === undefined ? null : (
        <Button
          renderRoot={(props) => <Link to="/interviews/$interviewId" params={{ interviewId: meeting.id }} {...props} />}
        >
          {record.step === "interview" ? t("Hold the interview") : t("Inform anew")}
        </Button>
      );
    case "report":
      return <Button renderRoot={(props) => <Link to="/reports" {...props} />}>{t("To the reports")}</Button>;
    default:
      return null;
  }
}

/** What can be recorded once more, or ended, without being the next step. */
function Otherwise({ record, onOpen }: { record: PersonRecord; onOpen: (open: Open) => void }) {
  const isCoordinator = useMe()?.roles.includes("coordinator") ?? false;
  const found = record.criteria.filter(
    ({ id, kind }) =>
      record.inclusions.some((one) => one.criterion_id === id) &&
      (isCoordinator || kind !== "confirmed by a professional"),
  );
  const hasLeft = record.participant.exit !== null;
  if (hasLeft) return null;
  return (
    <div className="line-otherwise">
      {found.map((asked) => (
        <button key={asked.id} type="button" className="link-button" onClick={() => onOpen({ asked })}>
          {t("Record anew: {criterion}", { criterion: titleOf(asked) })}
        </button>
      ))}
      {isCoordinator && record.scopes.length > 0 && (
        <button type="button" className="link-button" onClick={() => onOpen("consent")}>
          {t("Add to the consent")}
        </button>
      )}
      {!record.scopes.includes("take_part") && record.participant.origin === "recruited" && (
        <button type="button" className="link-button" onClick={() => onOpen("exit")}>
          {t("Takes no further part …")}
        </button>
      )}
    </div>
  );
}

export function TimeLine({ record }: { record: PersonRecord }) {
  const [open, setOpen] = useState<Open>(null);
  const reached = useReached(record);
  const told = useTold(record);
  const found = useFound(record);
  const met = useMet(record.participant.id);
  const all = [reached, ...told, ...found, ...agreed(record), ...met];
  const undated = [reached, ...all.filter((one) => one !== reached)];
  // Array.sort is stable: on one day the order of the way stands; what has no day stays last.
  const rank = (one: Moment) => (one === reached && one.day === null ? "" : (one.day ?? "9999"));
  const moments = undated.sort((a, b) => rank(a).localeCompare(rank(b)));
  const later = toCome(record).slice(record.step === null ? 0 : 1);
  const mayNotBook = record.forbids !== null && ["inform", "criterion", "consent"].includes(record.step ?? "");
  return (
    <section className="line" aria-labelledby="person-line">
      <h2 id="person-line" className="visually-hidden">
        {t("The way through the study")}
      </h2>
      <ol>
        {moments.map(({ id, day, title, body }) => (
          <li key={id} data-state="done">
            <span className="line-day number">
              {day === null ? "" : shownDay(`${day}T12:00:00`, { dateStyle: "medium" })}
            </span>
            <div>
              <h3>{title}</h3>
              {body}
            </div>
          </li>
        ))}
        {record.participant.exit !== null && (
          <li data-state="end">
            <span className="line-day number">
              {record.participant.exit_on === null
                ? ""
                : shownDay(`${record.participant.exit_on}T12:00:00`, { dateStyle: "medium" })}
            </span>
            <div>
              <h3>{capital(standingName(record.standing))}</h3>
              <span className="quiet">{t("The number stays theirs and is not given again.")}</span>
            </div>
          </li>
        )}
        {(record.step !== null || open !== null) && (
          <li data-state="next">
            <span className="line-day">{t("Next")}</span>
            <div>
              {open === null ? (
                <>
                  <NextStep record={record} onOpen={setOpen} />
                  {mayNotBook && record.forbids !== null && (
                    <p className="quiet line-forbids">
                      {t("No interview can be booked yet.")} {said(record.forbids.sentence, record.forbids.values)}
                    </p>
                  )}
                </>
              ) : (
                <OpenForm open={open} record={record} onDone={() => setOpen(null)} />
              )}
            </div>
          </li>
        )}
        {later.map((name) => (
          <li key={name} data-state="later">
            <span className="line-day" />
            <div>{name}</div>
          </li>
        ))}
      </ol>
      {open === null && <Otherwise record={record} onOpen={setOpen} />}
    </section>
  );
}
