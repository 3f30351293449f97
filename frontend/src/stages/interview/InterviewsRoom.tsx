/** Interviews: mine that are still to be held first, then all of them. */
import "./interview.css";

import { Link } from "@tanstack/react-router";

import { useInterviews } from "../../api/interview.ts";
import { useParticipants } from "../../api/participant.ts";
import { useMe } from "../../api/session.ts";
import type { Interview } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Listing } from "../../kit/Listing.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { flagName, stateName, whenOf } from "./word.ts";

const isOpen = ({ state }: Interview) => state === "booked" || state === "started";

function byDay(one: Interview, other: Interview): number {
  return (one.held_on ?? "9").localeCompare(other.held_on ?? "9");
}

function Row({ interview }: { interview: Interview }) {
  const asks = useMembers().find(({ id }) => id === interview.interviewer_id);
  const person = (useParticipants().data ?? []).find(({ id }) => id === interview.participant_id);
  return (
    <tr>
      <td>
        <Link to="/interviews/$interviewId" params={{ interviewId: interview.id }} className="interview-label">
          ({person?.label ?? "…"})
        </Link>
      </td>
      <td className="number">{whenOf(interview)}</td>
      <td>{asks?.name ?? <span className="quiet">{t("not known")}</span>}</td>
      <td>{stateName(interview.state)}</td>
      <td data-number="true">{interview.minutes ?? ""}</td>
      <td className="quiet">{interview.flags.map(flagName).join(", ")}</td>
    </tr>
  );
}

function Rows({ label, interviews }: { label: string; interviews: Interview[] }) {
  return (
    <Listing
      label={label}
      columns={[
        { name: t("With") },
        { name: t("When") },
        { name: t("Who asks") },
        { name: t("State") },
        { name: t("Minutes"), isNumber: true },
        { name: t("Worth a look") },
      ]}
    >
      {interviews.map((interview) => (
        <Row key={interview.id} interview={interview} />
      ))}
    </Listing>
  );
}

export function InterviewsRoom() {
  const me = useMe();
  return (
    <Page title={t("Interviews")}>
      <Waiting query={useInterviews()}>
        {(all) => {
          const mine = all.filter((one) => isOpen(one) && one.interviewer_id === me?.id).sort(byDay);
          return (
            <div className="interview-lists">
              <section aria-labelledby="interviews-mine">
                <h2 id="interviews-mine">{t("My interviews")}</h2>
                {mine.length === 0 ? (
                  <p className="quiet">{t("None of yours is still to be held.")}</p>
                ) : (
                  <Rows label={t("My interviews")} interviews={mine} />
                )}
              </section>
              <section aria-labelledby="interviews-all">
                <h2 id="interviews-all">{t("All interviews")}</h2>
                {all.length === 0 ? (
                  <Empty action={<Link to="/people">{t("To the people")}</Link>}>
                    {t("An interview is booked on the page of the person who agreed to it.")}
                  </Empty>
                ) : (
                  <Rows label={t("All interviews")} interviews={[...all].sort(byDay)} />
                )}
              </section>
            </div>
          );
        }}
      </Waiting>
    </Page>
  );
}
