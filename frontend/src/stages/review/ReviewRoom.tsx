/** Checking a report against the sound: listen, judge each passage, settle what differs, approve. */
import "./review.css";

import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { useVersions } from "../../api/comparing.ts";
import { useReport } from "../../api/report.ts";
import { keepHeard, type PlacedReview, useJudge, useOpenReview, useReview } from "../../api/review.ts";
import { useMe } from "../../api/session.ts";
import type { Verdict } from "../../api/shapes.ts";
import type { Player } from "../../audio/player.ts";
import { useSound, useSoundedText } from "../../audio/sound.ts";
import { SoundBar } from "../../audio/SoundBar.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { useCommands } from "../../kit/keys.ts";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { clock } from "../../lib/clock.ts";
import { t } from "../../lib/translation.ts";
import { DiscrepancySlip, NoteDiscrepancy } from "./Discrepancies.tsx";
import { Ending } from "./Ending.tsx";
import { verdictName } from "./word.ts";

/** Verdicts one gives by hand; a passage is corrected by settling a discrepancy. */
const GIVEN: readonly { verdict: Verdict; key: string }[] = [
  { verdict: "faithful", key: "f" },
  { verdict: "unsupported", key: "u" },
  { verdict: "inaudible", key: "i" },
];

interface ReviewProps {
  review: PlacedReview;
  interview: string | null;
  writer: string | null;
}

/** What was really played is told to the server, and on the way the unit counts once. */
function useHearing(player: Player | null, report: string, isOpen: boolean): unknown {
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (player === null || !isOpen) return undefined;
    return player.onPlayed((played) => {
      if (played.length > 0) keepHeard(report, played).then(() => setError(null), setError);
    });
  }, [player, report, isOpen]);
  return error;
}

/** What is new since the approved version, or since the one before, side by side. */
function Compare({ review }: { review: PlacedReview }) {
  const others = (useVersions(review.report_id).data ?? []).filter(({ no }) => no < review.version);
  const other = others.find(({ in_analysis }) => in_analysis) ?? others.at(-1);
  if (other === undefined) return null;
  const params = { reportId: review.report_id };
  const search = { before: other.no, after: review.version };
  return (
    <Button variant="default" renderRoot={(props) => <Link {...props} to="/reports/$reportId/versions" params={params} search={search} />}>
      {other.in_analysis
        ? t("Compare with the approved version")
        : t("Compare with version {number}", { number: other.no })}
    </Button>
  );
}

function Opened({ review, interview, writer }: ReviewProps) {
  const me = useMe()?.id;
  const navigate = useNavigate();
  const text = useRef<HTMLOListElement>(null);
  const sound = useSound(interview);
  const sounded = useSoundedText(sound.player, review.passages, text);
  const isOpen = review.state === "submitted" && review.outcome === "open";
  const isReviewer = isOpen && review.reviewer_id === me;
  const hearingError = useHearing(sound.player, review.report_id, isReviewer);
  const judge = useJudge(review.report_id);
  const [chosen, setChosen] = useState(review.unjudged[0] ?? review.passages[0]?.id ?? null);
  const [noted, setNoted] = useState<string | null>(null);
  const verdicts = new Map(review.verdicts.map((each) => [each.passage_id, each]));
  const inTime = new Map(sounded.passages.map((passage) => [passage.id, passage]));

  const go = (by: 1 | -1) => {
    const at = review.passages.findIndex(({ id }) => id === chosen);
    const to = review.passages[at + by];
    if (to === undefined) return;
    setChosen(to.id);
    document.getElementById(`passage-${to.id}`)?.focus();
  };
  const give = (verdict: Verdict) => {
    if (chosen === null || !isReviewer) return;
    judge.mutate({ passage: chosen, verdict });
    // At once, and not when the server has answered: the next key is for the next passage.
    go(1);
  };
  const hear = (id: string | null) => {
    const passage = id === null ? undefined : inTime.get(id);
    if (passage !== undefined) sound.player?.playFrom(passage.start_ms);
  };
  const group = t("Review");
  useCommands([
    ...GIVEN.map(({ verdict, key }) => ({ id: `judge-${verdict}`, group, label: verdictName(verdict), keys: [key], run: () => give(verdict) })),
    { id: "judge-note", group, label: t("Note a discrepancy"), keys: ["d"], run: () => isReviewer && setNoted(chosen) },
    { id: "judge-hear", group, label: t("Hear this passage"), keys: ["h"], run: () => hear(chosen) },
    { id: "judge-next", group, label: t("Next passage"), keys: ["j"], run: () => go(1) },
    { id: "judge-before", group, label: t("Passage before"), keys: ["k"], run: () => go(-1) },
  ]);
  const heardName = t("{heard} of {length} heard", { heard: clock(review.heard_ms), length: clock(review.duration_ms ?? 0) });
  return (
    <>
      <SoundBar
        sound={sound}
        passages={sounded.passages}
        follow={sounded.follow}
        lines={[{ name: heardName, intervals: review.heard }]}
      />
      <Page
        title={t("Review of {report}", { report: review.key })}
        lead={t("Version {number}", { number: review.version })}
        actions={
          <>
            <Compare review={review} />
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/reports/$reportId" params={{ reportId: review.report_id }} />}>
              {t("To the report")}
            </Button>
          </>
        }
      >
        <Refused error={hearingError ?? judge.error} onDismiss={judge.reset} />
        <div className="review">
          <ol ref={text} className="review-passages" aria-label={t("The report's words")}>
            {review.passages.map((passage) => {
              const judged = verdicts.get(passage.id);
              const words = review.text.slice(passage.u0, passage.u1);
              const time = inTime.get(passage.id);
              return (
                <li
                  key={passage.id}
                  id={`passage-${passage.id}`}
                  tabIndex={-1}
                  data-passage={passage.id}
                  data-chosen={passage.id === chosen}
                  data-sounding={passage.id === sounded.current || undefined}
                  onFocus={() => setChosen(passage.id)}
                  onClick={() => setChosen(passage.id)}
                >
                  <p className="review-head quiet">
                    {time !== undefined && (
                      <button type="button" className="passage-time" onClick={() => hear(passage.id)} aria-label={t("Hear this passage")}>
                        <Icon name="play" size={12} /> <span className="number">{clock(time.start_ms)}</span>
                      </button>
                    )}
                    <span>
                      {judged === undefined ? t("Not judged yet") : verdictName(judged.verdict)}
                      {judged?.is_carried === true && ` · ${t("from the version before")}`}
                    </span>
                  </p>
                  <p className={passage.speaker === "interviewee" ? "words" : "review-asked"} dir="auto">{words}</p>
                  {isReviewer && passage.id === chosen && (
                    <div className="verdicts" role="group" aria-label={t("Verdict")}>
                      {GIVEN.map(({ verdict, key }) => (
                        <Button
                          key={verdict}
                          size="compact-sm"
                          variant={judged?.verdict === verdict ? "filled" : "default"}
                          aria-pressed={judged?.verdict === verdict}
                          onClick={() => give(verdict)}
                        >
                          {verdictName(verdict)} <kbd>{key.toUpperCase()}</kbd>
                        </Button>
                      ))}
                      <Button size="compact-sm" variant="subtle" onClick={() => setNoted(passage.id)}>
                        {t("Something else is heard …")} <kbd>D</kbd>
                      </Button>
                    </div>
                  )}
                  {noted === passage.id && (
                    <NoteDiscrepancy
                      report={review.report_id}
                      passage={passage.id}
                      at_ms={passage.start_ms}
                      onDone={() => setNoted(null)}
                    />
                  )}
                  <ul className="discrepancies">
                    {review.discrepancies
                      .filter(({ passage_id }) => passage_id === passage.id)
                      .map((each) => (
                        <DiscrepancySlip
                          key={each.id}
                          report={review.report_id}
                          discrepancy={each}
                          words={words}
                          isReviewer={isReviewer}
                          isWriter={writer === me}
                        />
                      ))}
                  </ul>
                </li>
              );
            })}
          </ol>
          <aside className="report-aside" aria-label={t("Approval")}>
            {isReviewer ? (
              <Ending review={review} onDone={() => void navigate({ to: "/reports/$reportId", params: { reportId: review.report_id } })} />
            ) : (
              <p className="quiet">{t("You can look at the review; its reviewer listens and decides.")}</p>
            )}
          </aside>
        </div>
      </Page>
    </>
  );
}

/** Whoever may review opens the review by coming here; the recording is then kept until it ends. */
function Opening({ review, interview, writer }: ReviewProps) {
  const open = useOpenReview(review.report_id);
  if (review.state !== "submitted" || review.outcome === "open") {
    return <Opened review={review} interview={interview} writer={writer} />;
  }
  return (
    <Page title={t("Review of {report}", { report: review.key })} lead={t("Version {number}", { number: review.version })}>
      <p>{t("The report was handed in. Its interviewer listens to the recording and judges each passage.")}</p>
      <Button loading={open.isPending} onClick={() => open.mutate(undefined)}>
        {t("Begin the review")}
      </Button>
      <Refused error={open.error} onDismiss={open.reset} />
    </Page>
  );
}

export function ReviewRoom() {
  const { reportId } = useParams({ from: "/reports/$reportId/review" });
  const report = useReport(reportId);
  const review = useReview(reportId);
  return (
    <Waiting query={report}>
      {({ interview_id, writer_id }) => (
        <Waiting query={review}>
          {(found) => (
            <Opening key={`${reportId} ${found.version}`} review={found} interview={interview_id} writer={writer_id} />
          )}
        </Waiting>
      )}
    </Waiting>
  );
}
