/** The next step of a report; what forbids it stands under the button. */
import { Button, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { ReadReport } from "../../api/report.ts";
import { useSubmitReport } from "../../api/reporting.ts";
import { useReopen } from "../../api/review.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { Substitute } from "./Substitute.tsx";

function Submission({ report }: { report: ReadReport }) {
  const submit = useSubmitReport(report.id);
  return (
    <>
      <Button
        variant={report.brought_in ? "default" : "filled"}
        onClick={() => submit.mutate(undefined)}
        loading={submit.isPending}
      >
        {t("Hand it to the interviewer")}
      </Button>
      <p className="quiet">
        {report.brought_in
          ? t("It can be coded at once. An approval says that the interviewer has checked it.")
          : t("The interviewer reads it against what was heard, and approves it.")}
      </p>
      <Refused error={submit.error} onDismiss={submit.reset} />
    </>
  );
}

function ToReview({ report, label }: { report: ReadReport; label: string }) {
  return (
    <Button
      variant={report.state === "submitted" ? "filled" : "default"}
      renderRoot={(props) => <Link {...props} to="/reports/$reportId/review" params={{ reportId: report.id }} />}
    >
      {label}
    </Button>
  );
}

function Waiting({ report }: { report: ReadReport }) {
  const me = useMe();
  const reviewer = report.substitute_id ?? report.interviewer_id;
  const asked = useMembers().find(({ id }) => id === reviewer);
  if (reviewer === null) return <p className="quiet">{t("Say first who asked: only the interviewer can approve.")}</p>;
  if (me?.id === report.writer_id) return <ToReview report={report} label={t("See the review")} />;
  return (
    <>
      <ToReview report={report} label={t("Review against the sound")} />
      {me?.id !== reviewer && (
        <p className="quiet report-obstacle">{t("Only the interviewer can approve: {name}.", { name: asked?.name ?? "" })}</p>
      )}
    </>
  );
}

function Reopening({ report }: { report: ReadReport }) {
  const [reason, setReason] = useState<string | null>(null);
  const reopen = useReopen(report.id);
  useUnsent((reason ?? "") !== "");
  if (reason === null) {
    return (
      <button type="button" className="link-button" onClick={() => setReason("")}>
        {t("Open it again …")}
      </button>
    );
  }
  return (
    <>
      <Textarea
        label={t("Why it is opened again")}
        description={t("The approved version stays the one that is coded until the next approval.")}
        value={reason}
        autosize
        autoFocus
        spellCheck={false}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="report-buttons">
        <Button size="xs" disabled={reason.trim() === ""} loading={reopen.isPending} onClick={() => reopen.mutate(reason, { onSuccess: () => setReason(null) })}>
          {t("Open it again")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setReason(null)}>
          {t("Leave it")}
        </Button>
      </div>
      <Refused error={reopen.error} onDismiss={reopen.reset} />
    </>
  );
}

export function ApprovalSteps({ report }: { report: ReadReport }) {
  return (
    <section className="report-facts">
      <h2>{t("Approval")}</h2>
      {report.state !== "submitted" && report.state !== "approved" && <Submission report={report} />}
      {report.state === "submitted" && <Waiting report={report} />}
      {report.state !== "approved" && <Substitute report={report} />}
      {report.state === "returned" && report.interview_id !== null && (
        <>
          <ToReview report={report} label={t("See what the reviewer noted")} />
          <Link to="/reports/write/$interviewId" params={{ interviewId: report.interview_id }}>
            {t("Go on writing")}
          </Link>
        </>
      )}
      {report.state === "approved" && (
        <>
          <p className="report-state" data-state="approved">
            <Icon name="check" size={16} />
            {t("Approved by its interviewer")}
          </p>
          {report.approval?.attestation ? (
            <blockquote className="report-attestation" dir="auto">
              {report.approval.attestation}
            </blockquote>
          ) : (
            <p className="quiet">{t("It was heard against the recording, passage by passage.")}</p>
          )}
          <Reopening report={report} />
        </>
      )}
    </section>
  );
}
