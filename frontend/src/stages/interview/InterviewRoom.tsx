/** One interview: what is next, its facts, and the guide, large enough to glance at. */
import "./interview.css";

import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";

import { useChangeInterview, useFieldNote, useGuides, useInterviews } from "../../api/interview.ts";
import { useParticipants } from "../../api/participant.ts";
import type { Guide, Interview } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useSound } from "../../audio/sound.ts";
import { SoundBar } from "../../audio/SoundBar.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { Written } from "../../kit/Written.tsx";
import { t, tn } from "../../lib/translation.ts";
import { MachineDraft } from "./MachineDraft.tsx";
import { SoundSection } from "./sound/SoundSection.tsx";
import { Steps } from "./Steps.tsx";
import { chooserName, flagName, stateName, whenOf } from "./word.ts";
import { below } from "../../lib/address.ts";

function Facts({ interview }: { interview: Interview }) {
  const asks = useMembers().find(({ id }) => id === interview.interviewer_id);
  const { minutes, minutes_reason, place_kind, place_chosen_by } = interview;
  const length =
    minutes === null
      ? t("not known")
      : [tn("{count} minute", "{count} minutes", minutes), minutes_reason].filter(Boolean).join(", ");
  const place =
    place_kind === null
      ? t("not known")
      : place_chosen_by === null
        ? place_kind
        : t("{place}, chosen by {who}", { place: place_kind, who: chooserName(place_chosen_by) });
  const facts = [
    [t("State"), stateName(interview.state)],
    [t("When"), whenOf(interview)],
    [t("Who asks"), asks?.name ?? t("not known")],
    [t("Place"), place],
    [t("Length"), length],
    [t("Others present"), interview.others_present || t("nobody noted")],
    [t("Relationship before"), interview.relationship || t("not noted")],
  ] as const;
  return (
    <dl className="interview-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {interview.flags.length > 0 && (
        <div>
          <dt>{t("Worth a look")}</dt>
          <dd>{interview.flags.map(flagName).join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}

function Asked({ guide }: { guide: Guide | undefined }) {
  return (
    <section className="interview-guide" aria-labelledby="interview-guide">
      <h2 id="interview-guide">
        {guide === undefined ? t("Guide") : t("Guide, version {version}", { version: guide.version })}
      </h2>
      {guide === undefined ? (
        <p className="quiet">
          {t("No guide was chosen.")} <Link to="/study" hash="study-guides">{t("Write the group's guide")}</Link>
        </p>
      ) : (
        <ol>
          {guide.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Notes({ interview }: { interview: Interview }) {
  const keep = useFieldNote(interview.id);
  const change = useChangeInterview(interview.id);
  return (
    <section className="interview-notes" aria-label={t("Notes")}>
      <Written
        label={t("Field note")}
        description={t("What you noticed; no names.")}
        value={interview.field_note}
        onKeep={(words) => keep.mutateAsync(words)}
      />
      <Written
        label={t("Others present")}
        description={t("By role, never by name; empty if nobody.")}
        value={interview.others_present}
        isOneLine
        onKeep={(others_present) => change.mutateAsync({ others_present })}
      />
      <Written
        label={t("Relationship before")}
        value={interview.relationship}
        isOneLine
        onKeep={(relationship) => change.mutateAsync({ relationship })}
      />
    </section>
  );
}

/** The player; where the sound is and whom to ask for it is said among the facts. */
function Heard({ interviewId }: { interviewId: string }) {
  const sound = useSound(interviewId);
  return sound.player === null ? null : <SoundBar sound={sound} />;
}

export function InterviewRoom() {
  const { interviewId } = useParams({ from: "/interviews/$interviewId" });
  const people = useParticipants().data ?? [];
  const guides = useGuides().data ?? [];
  return (
    <Waiting query={useInterviews()}>
      {(all) => {
        const interview = all.find(({ id }) => id === interviewId);
        if (interview === undefined) return <p>{t("There is no such interview here any more.")}</p>;
        const person = people.find(({ id }) => id === interview.participant_id);
        return (
          <>
            <Heard key={interview.id} interviewId={interview.id} />
            <Page
              title={t("Interview with ({label})", { label: person?.label ?? "…" })}
              lead={
                <>
                  <Link to="/people/$participantId" params={{ participantId: interview.participant_id }}>
                    {t("To the person")}
                  </Link>
                  {" · "}
                  <Link to="/reports/plan">{t("Who writes what")}</Link>
                </>
              }
              actions={
                <Button
                  component="a"
                  size="xs"
                  variant="default"
                  href={below(`/api/interviews/${interview.id}/sheet`)}
                  download="interview.docx"
                >
                  {t("Sheet to take along (.docx)")}
                </Button>
              }
            >
              <div className="interview">
                <div className="interview-course">
                  <Steps interview={interview} />
                  <Facts interview={interview} />
                  <SoundSection key={`sound-${interview.id}`} interview={interview} />
                  <MachineDraft key={`machine-${interview.id}`} interviewId={interview.id} />
                  {interview.state !== "started" && <Notes key={interview.id} interview={interview} />}
                </div>
                <Asked guide={guides.find(({ id }) => id === interview.guide_id)} />
              </div>
            </Page>
          </>
        );
      }}
    </Waiting>
  );
}
