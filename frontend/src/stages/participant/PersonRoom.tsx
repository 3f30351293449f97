/** One person: the way through the study as a time line; beside it what is known of them. */
import "./people.css";
import "./recruit.css";

import { Link, useParams } from "@tanstack/react-router";

import { useRecord, useRecruitment } from "../../api/recruitment.ts";
import { useReports } from "../../api/report.ts";
import type { Participant, PersonRecord } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { MemoOf } from "../memo/MemoOf.tsx";
import { Attributes } from "./Attributes.tsx";
import { Facts } from "./Facts.tsx";
import { GivenAway } from "./ledger/GivenAway.tsx";
import { Meetings } from "./Meetings.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { Identity } from "./vault/Identity.tsx";
import { Standing } from "./withdrawal/Standing.tsx";
import { standingName } from "./word.ts";

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

/** Facts wait until the person has agreed; the study may say otherwise. */
function Known({ record }: { record: PersonRecord }) {
  const isAllowed = useRecruitment().data?.facts_before_consent ?? false;
  const { participant, scopes } = record;
  if (participant.origin === "recruited" && !scopes.includes("take_part") && !isAllowed) {
    return (
      <section>
        <h2>{t("Known of this person")}</h2>
        <p className="quiet">
          {t("Before consent only what inclusion needs is kept: how they were reached, and the criteria.")}
        </p>
      </section>
    );
  }
  return (
    <>
      <Facts person={participant} />
      <Attributes person={participant} />
    </>
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function PersonRoom() {
  const { participantId } = useParams({ from: "/people/$participantId" });
  const groups = useStudy().data?.groups ?? [];
  return (
    <Waiting query={useRecord(participantId)}>
      {(record) => {
        const person = record.participant;
        const group = groups.find(({ key }) => key === person.group);
        return (
          <Page
            key={person.id}
            title={`${capital(group?.singular ?? person.group)} (${person.label})`}
            lead={
              <>
                {capital(standingName(record.standing))} · <Link to="/people">{t("All people")}</Link>
              </>
            }
          >
            <div className="people-person">
              <TimeLine record={record} />
              <div>
                {record.standing !== "withdrawn" && (
                  <>
                    <Known record={record} />
                    <Meetings person={person} />
                    <Told person={person} />
                    <GivenAway person={person} />
                    <MemoOf about="person" id={person.id} />
                    <section>
                      <h2>{t("Identity, in the vault")}</h2>
                      <Identity kind="participant" id={person.id} />
                    </section>
                  </>
                )}
                <Standing record={record} />
              </div>
            </div>
          </Page>
        );
      }}
    </Waiting>
  );
}
