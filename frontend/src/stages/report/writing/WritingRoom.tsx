/** Writing a report: one hand on the keys, ears on the sound; nobody else reads along. */
import "./writing.css";

import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";

import { Refusal } from "../../../api/client.ts";
import { useInterviews } from "../../../api/interview.ts";
import { useParticipants } from "../../../api/participant.ts";
import type { Draft } from "../../../api/shapes.ts";
import { useStudy } from "../../../api/study.ts";
import { useClaimReport, useDraft, usePutDraftAside, useSubmitDraft } from "../../../api/writing.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { whoIs } from "../state.ts";
import { Desk, type NotedBeside } from "./Desk.tsx";
import type { Saving } from "./useWriting.ts";
import { useWriting } from "./useWriting.ts";

function savingWord(saving: Saving): string {
  return {
    saved: t("Saved"),
    waiting: t("Not saved yet"),
    saving: t("Saving …"),
    stopped: t("Not saved"),
  }[saving];
}

function countWords(texts: readonly string[]): number {
  return texts.join(" ").split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Nobody writes it, somebody else does, or one may not: what is the next step. */
function Closed({ interview, error, onClaimed }: { interview: string; error: unknown; onClaimed: () => void }) {
  const claim = useClaimReport(interview);
  const isForbidden = error instanceof Refusal && error.status === 403;
  return (
    <div className="writing-closed">
      <p>
        {isForbidden
          ? t("A draft is read and written by its writer alone. If nobody writes this report yet, take it over.")
          : t("This draft cannot be opened now.")}
      </p>
      {isForbidden ? (
        <Button
          loading={claim.isPending}
          onClick={() => claim.mutate(undefined, { onSuccess: onClaimed })}
        >
          {t("I write this report")}
        </Button>
      ) : (
        <Refused error={error} />
      )}
      <Refused error={claim.error} onDismiss={claim.reset} />
      <p>
        <Link to="/reports/plan">{t("Who writes what")}</Link>
      </p>
    </div>
  );
}

interface RoomProps {
  draft: Draft;
  title: string;
  Noted: NotedBeside;
  onAside: () => void;
}

function Room({ draft, title, Noted, onAside }: RoomProps) {
  const writing = useWriting(draft);
  const submit = useSubmitDraft(draft.interview_id);
  const aside = usePutDraftAside(draft.interview_id);
  const navigate = useNavigate();
  const { passages } = writing.history.present;
  const words = countWords(passages.map(({ text }) => text));
  const handIn = async () => {
    if (!(await writing.flush())) return;
    submit.mutate(undefined, {
      onSuccess: ({ report_id }) => void navigate({ to: "/reports/$reportId", params: { reportId: report_id } }),
    });
  };
  const isBehind = submit.error instanceof Refusal && submit.error.kind === "DraftBehindError";
  return (
    <Page
      title={title}
      lead={
        <span className="writing-lead">
          <span>{t("Draft, read by nobody but you")}</span>
          <span className="number">{tn("{count} passage", "{count} passages", passages.length)}</span>
          <span className="number">{tn("{count} word", "{count} words", words)}</span>
          <span role="status" className="writing-saving" data-saving={writing.saving}>
            {savingWord(writing.saving)}
          </span>
          {draft.report_id !== null && (
            <Link to="/reports/$reportId" params={{ reportId: draft.report_id }}>
              {t("The report as it was handed in")}
            </Link>
          )}
        </span>
      }
      actions={
        <Button
          leftSection={<Icon name="review" size={16} />}
          loading={submit.isPending}
          disabled={words === 0}
          onClick={() => void handIn()}
        >
          {t("Hand it to the interviewer")}
        </Button>
      }
    >
      <Refused error={writing.error} />
      <Refused error={submit.error} onDismiss={submit.reset} />
      {isBehind && (
        <Button
          variant="default"
          size="xs"
          onClick={() => aside.mutate(undefined, { onSuccess: onAside })}
        >
          {t("Put this draft aside and begin from the report")}
        </Button>
      )}
      <Refused error={aside.error} onDismiss={aside.reset} />
      <Desk
        interview={draft.interview_id}
        report={draft.report_id}
        writing={writing}
        Noted={Noted}
        onReplaced={onAside}
      />
    </Page>
  );
}

export function WritingRoom({ Noted }: { Noted: NotedBeside }) {
  const { interviewId } = useParams({ from: "/reports/write/$interviewId" });
  const draft = useDraft(interviewId);
  const open = () => void draft.refetch();
  const people = useParticipants().data ?? [];
  const groups = useStudy().data?.groups ?? [];
  const interview = useInterviews().data?.find(({ id }) => id === interviewId);
  const who = whoIs(interview?.participant_id ?? null, people, groups);
  const title = who === null ? t("Writing a report") : t("Report of {who}", { who });
  if (draft.isError) {
    return (
      <Page title={title}>
        <Closed interview={interviewId} error={draft.error} onClaimed={open} />
      </Page>
    );
  }
  return (
    <Waiting query={draft}>
      {(found) => <Room key={`${found.interview_id} ${found.revision} ${found.based_on}`} draft={found} title={title} Noted={Noted} onAside={open} />}
    </Waiting>
  );
}
