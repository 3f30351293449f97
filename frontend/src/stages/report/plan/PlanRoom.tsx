/** Who writes what: how often each pair occurs, and writers to accept one by one or at once. */
import "./plan.css";

import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useInterviews } from "../../../api/interview.ts";
import { useParticipants } from "../../../api/participant.ts";
import { useMe } from "../../../api/session.ts";
import type { Interview, Member, ToWrite, WritingPlan } from "../../../api/shapes.ts";
import { useMembers, useStudy } from "../../../api/study.ts";
import { useAssignWriters, useClaimReport, useReleaseReport, useWritingPlan } from "../../../api/writing.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Listing } from "../../../kit/Listing.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { LogExport } from "../ExclusionLog.tsx";
import { whoIs } from "../state.ts";

function nameOf(members: readonly Member[], id: string | null): string {
  return members.find((one) => one.id === id)?.name ?? t("not known");
}

function Pairs({ plan, members }: { plan: WritingPlan; members: readonly Member[] }) {
  const ids = [...new Set(plan.pairs.flatMap((pair) => [pair.interviewer_id, pair.writer_id]))];
  const count = (interviewer: string, writer: string) =>
    plan.pairs.find((one) => one.interviewer_id === interviewer && one.writer_id === writer)?.count ?? 0;
  if (ids.length < 2) {
    return <Empty>{t("Pairs are counted as soon as two members take part. Add one in the study's room.")}</Empty>;
  }
  return (
    <div className="plan-scroll">
      <table className="plan-pairs">
        <caption className="visually-hidden">{t("How often each pair of interviewer and writer occurs")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("asks ↓ · writes →")}</th>
            {ids.map((id) => (
              <th key={id} scope="col">
                {nameOf(members, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((interviewer) => (
            <tr key={interviewer}>
              <th scope="row">{nameOf(members, interviewer)}</th>
              {ids.map((writer) => {
                const number = count(interviewer, writer);
                const isSelf = interviewer === writer && number === 0;
                return (
                  <td key={writer} data-self={isSelf || undefined}>
                    {isSelf ? <span aria-label={t("never one's own")}>–</span> : number}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  one: ToWrite;
  interview: Interview | undefined;
  members: readonly Member[];
  writers: readonly string[];
}

function Writer({ one, members, writers }: RowProps) {
  const me = useMe();
  const assign = useAssignWriters();
  const release = useReleaseReport(one.interview_id);
  const claim = useClaimReport(one.interview_id);
  const isCoordinator = me?.roles.includes("coordinator") === true;
  const give = (writer_id: string) => assign.mutate([{ interview_id: one.interview_id, writer_id }]);
  const isMine = one.writer_id !== null && one.writer_id === me?.id;
  return (
    <div className="plan-writer">
      {isCoordinator ? (
        <NativeSelect
          size="xs"
          aria-label={t("Who writes")}
          value={one.writer_id ?? ""}
          data={[
            { value: "", label: t("nobody yet") },
            ...writers
              .filter((id) => id !== one.interviewer_id || id === one.writer_id)
              .map((id) => ({ value: id, label: nameOf(members, id) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            value === "" ? release.mutate(undefined) : give(value)
          }
        />
      ) : (
        <span>{one.writer_id === null ? t("nobody yet") : nameOf(members, one.writer_id)}</span>
      )}
      {one.writer_id === null && isCoordinator && one.proposed_id !== null && (
        <Button size="compact-xs" variant="default" onClick={() => one.proposed_id !== null && give(one.proposed_id)}>
          {t("Accept {name}", { name: nameOf(members, one.proposed_id) })}
        </Button>
      )}
      {one.writer_id === null && (
        <Button size="compact-xs" variant="subtle" loading={claim.isPending} onClick={() => claim.mutate(undefined)}>
          {t("I write it")}
        </Button>
      )}
      {isMine && !isCoordinator && (
        <Button size="compact-xs" variant="subtle" onClick={() => release.mutate(undefined)}>
          {t("Hand it back")}
        </Button>
      )}
      <Refused error={assign.error} onDismiss={assign.reset} />
      <Refused error={claim.error} onDismiss={claim.reset} />
      <Refused error={release.error} onDismiss={release.reset} />
    </div>
  );
}

function Row(props: RowProps) {
  const { one, interview, members } = props;
  const me = useMe();
  const people = useParticipants().data ?? [];
  const groups = useStudy().data?.groups ?? [];
  const who = whoIs(interview?.participant_id ?? null, people, groups);
  return (
    <tr>
      <td>
        <Link to="/interviews/$interviewId" params={{ interviewId: one.interview_id }}>
          {who ?? t("not known")}
        </Link>
      </td>
      <td>{nameOf(members, one.interviewer_id)}</td>
      <td>
        <Writer {...props} />
      </td>
      <td>
        {!one.is_told ? (
          <span className="quiet">{t("not held yet")}</span>
        ) : one.writer_id === me?.id ? (
          <Link to="/reports/write/$interviewId" params={{ interviewId: one.interview_id }}>
            {one.is_begun ? t("Write on") : t("Begin to write")}
          </Link>
        ) : (
          <span className="quiet">{one.is_begun ? t("begun") : ""}</span>
        )}
      </td>
    </tr>
  );
}

function Plan({ plan, onChoose }: { plan: WritingPlan; onChoose: (writers: string[]) => void }) {
  const members = useMembers();
  const interviews = useInterviews().data ?? [];
  const assign = useAssignWriters();
  const me = useMe();
  const isCoordinator = me?.roles.includes("coordinator") === true;
  const team = members.filter(({ roles }) => roles.some((role) => role !== "auditor"));
  const proposals = plan.to_write.flatMap(({ interview_id, writer_id, proposed_id }) =>
    writer_id === null && proposed_id !== null ? [{ interview_id, writer_id: proposed_id }] : [],
  );
  return (
    <>
      <section className="plan-section" aria-labelledby="plan-pairs">
        <h2 id="plan-pairs">{t("Pairs")}</h2>
        <p className="quiet">{t("Reports written or to be written, by who asked and who writes.")}</p>
        <Pairs plan={plan} members={members} />
      </section>
      <section className="plan-section" aria-labelledby="plan-open">
        <h2 id="plan-open">{t("Interviews without a report")}</h2>
        {isCoordinator && (
          <fieldset className="plan-among">
            <legend>{t("Propose among")}</legend>
            {team.map(({ id, name }) => (
              <Checkbox
                key={id}
                size="xs"
                label={name}
                checked={plan.writers.includes(id)}
                onChange={({ currentTarget }) =>
                  onChoose(
                    currentTarget.checked ? [...plan.writers, id] : plan.writers.filter((one) => one !== id),
                  )
                }
              />
            ))}
          </fieldset>
        )}
        {isCoordinator && proposals.length > 0 && (
          <Button
            className="plan-accept"
            size="xs"
            loading={assign.isPending}
            onClick={() => assign.mutate(proposals)}
          >
            {tn("Accept the proposed writer", "Accept all {count} proposed writers", proposals.length)}
          </Button>
        )}
        <Refused error={assign.error} onDismiss={assign.reset} />
        {plan.to_write.length === 0 ? (
          <Empty>{t("Every interview has its report. Book the next one with a person, or read the reports.")}</Empty>
        ) : (
          <Listing
            label={t("Interviews without a report")}
            columns={[
              { name: t("Interview with") },
              { name: t("Who asks") },
              { name: t("Who writes") },
              { name: t("Report") },
            ]}
          >
            {plan.to_write.map((one) => (
              <Row
                key={one.interview_id}
                one={one}
                interview={interviews.find(({ id }) => id === one.interview_id)}
                members={members}
                writers={team.map(({ id }) => id)}
              />
            ))}
          </Listing>
        )}
      </section>
    </>
  );
}

export function PlanRoom() {
  const [among, setAmong] = useState<string[] | null>(null);
  return (
    <Page title={t("Who writes what")} lead={t("Everybody asks and everybody writes, but nobody writes up an interview of their own.")}>
      <Waiting query={useWritingPlan(among)}>{(plan) => <Plan plan={plan} onChoose={setAmong} />}</Waiting>
      <section className="plan-section" aria-labelledby="plan-log">
        <h2 id="plan-log">{t("What was left out of the recordings")}</h2>
        <LogExport />
      </section>
    </Page>
  );
}
