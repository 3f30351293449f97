/** One file or fifty come in: look, correct, bring in; then straight to the first one's words. */
import "./bringing.css";

import { Button, Progress } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";

import { type ImportItem, useBringIn } from "../../../api/importing.ts";
import { useParticipants } from "../../../api/participant.ts";
import { useReports } from "../../../api/report.ts";
import { useStudy } from "../../../api/study.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { useDropped } from "../../../kit/dropped.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { FileButton } from "../../../kit/FileButton.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t, tn } from "../../../lib/translation.ts";
import { markName, SpeakerSelect } from "../SpeakerSelect.tsx";
import { type Candidate, itemOf, sharedMarks } from "./candidate.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import { type Bringing, useBringing } from "./useBringing.ts";

function Everywhere({ bringing }: { bringing: Bringing }) {
  const marks = sharedMarks(bringing.candidates);
  if (marks.length === 0) return null;
  return (
    <section className="bringing-everywhere" aria-label={t("Who speaks, in all files")}>
      <h2>{t("In all files")}</h2>
      <ul>
        {marks.map(([mark, files]) => {
          const said = bringing.candidates.map(({ speakers }) => speakers[mark]).filter((one) => one !== undefined);
          const isOne = said.every((one) => one === said[0]);
          return (
            <li key={mark}>
              <span>
                <b>{markName(mark)}</b>{" "}
                <span className="quiet">{tn("in {count} file", "in {count} files", files)}</span>
              </span>
              <SpeakerSelect
                label={t("Who speaks at {mark} in all files", { mark: markName(mark) })}
                value={isOne ? (said[0] ?? "unknown") : "unknown"}
                onChange={(speaker) => bringing.sayEverywhere(mark, speaker)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useKeyProblem(candidates: readonly Candidate[]): (candidate: Candidate) => string | null {
  const taken = useReports().data?.map(({ key }) => key) ?? [];
  return ({ id, key, state }) => {
    if (state !== "read") return null;
    if (key.trim() === "") return t("Give it a key.");
    if (taken.includes(key.trim())) return t("A report has this key already.");
    const isTwice = candidates.some(
      (one) => one.id !== id && one.state === "read" && one.key.trim() === key.trim(),
    );
    return isTwice ? t("Another file has this key.") : null;
  };
}

interface FootProps {
  bringing: Bringing;
  hasProblem: boolean;
}

function Foot({ bringing, hasProblem }: FootProps) {
  const navigate = useNavigate();
  const bringIn = useBringIn();
  const { candidates } = bringing;
  const ready = candidates.filter(({ state }) => state === "read");
  const isReading = candidates.some(({ state }) => state === "waiting" || state === "reading");
  const words = ready.reduce((sum, { look }) => sum + (look?.words ?? 0), 0);
  const refused = candidates.filter(({ state }) => state === "refused").length;
  const done = candidates.filter(({ state }) => state === "read" || state === "refused").length;
  const start = () => {
    const items = ready.map(itemOf).filter((item): item is ImportItem => item !== null);
    bringIn.mutate(items, {
      onSuccess: ({ reports }) => {
        const first = reports[0];
        bringing.clear();
        say(tn("{count} report came in.", "{count} reports came in.", reports.length));
        if (first !== undefined) {
          void navigate({ to: "/code/$reportId", params: { reportId: first.id } });
        }
      },
    });
  };
  return (
    <div className="bringing-foot">
      {isReading && (
        <Progress
          value={(100 * done) / candidates.length}
          size="xs"
          aria-label={t("{done} of {of} files read", { done, of: candidates.length })}
        />
      )}
      <Refused error={bringIn.error} onDismiss={bringIn.reset} />
      <div className="bringing-do">
        <span className="number quiet">
          {t("{done} of {of} files read", { done, of: candidates.length })} ·{" "}
          {tn("{count} word", "{count} words", words)}
          {refused > 0 && (
            <>
              {" · "}
              {tn("{count} file stays outside", "{count} files stay outside", refused)}
            </>
          )}
        </span>
        <Button
          onClick={start}
          loading={bringIn.isPending}
          disabled={ready.length === 0 || isReading || hasProblem}
        >
          {tn("Bring in {count} report", "Bring in {count} reports", ready.length)}
        </Button>
      </div>
    </div>
  );
}

export function BringingRoom() {
  const bringing = useBringing();
  const study = useStudy().data;
  const people = useParticipants().data ?? [];
  const waiting = useDropped().length;
  const { candidates } = bringing;
  const problemOf = useKeyProblem(candidates);
  const groups = study?.groups ?? [];
  useUnsent(candidates.length > 0);
  const stay = () => undefined;
  return (
    <Page
      title={t("Bring in reports")}
      lead={t("Correct what was guessed, or leave it unknown: it can be said later. The file itself is kept beside its words, encrypted.")}
      actions={
        <FileButton variant="default" onChosen={stay}>
          {candidates.length === 0 ? t("Choose files") : t("Add files")}
        </FileButton>
      }
    >
      {candidates.length === 0 ? (
        <Empty action={<Link to="/reports">{t("Back to the reports")}</Link>}>
          {t("Drop transcripts anywhere on this page, one or fifty: txt, md, docx, odt, rtf, pdf, html; with times: vtt, srt, TextGrid, eaf.")}
        </Empty>
      ) : (
        <>
          <Everywhere bringing={bringing} />
          {groups.length === 0 && (
            <p className="quiet">
              {t("The study has no groups yet, so nobody can be named here.")}{" "}
              <Link to="/study">{t("Describe a group first")}</Link>
            </p>
          )}
          <ul className="bringing" aria-label={t("Files")}>
            {candidates.map((candidate) => (
              <CandidateRow
                key={candidate.id}
                candidate={candidate}
                groups={groups}
                people={people}
                keyProblem={problemOf(candidate)}
                onChange={(change) => bringing.change(candidate.id, change)}
                onRemove={() => bringing.remove(candidate.id)}
              />
            ))}
          </ul>
          {waiting > 0 && (
            <p className="quiet">
              {tn("{count} more file waits until these are in.", "{count} more files wait until these are in.", waiting)}
            </p>
          )}
          <Foot bringing={bringing} hasProblem={candidates.some((one) => problemOf(one) !== null)} />
        </>
      )}
    </Page>
  );
}
