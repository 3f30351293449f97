/** The next step of a report; what forbids it stands under the button. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";

import type { ReadReport } from "../../api/report.ts";
import { useApproveReport, useSubmitReport } from "../../api/reporting.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

/** What stands in the way of this member's approval; null when nothing does. */
function useObstacle(report: ReadReport): string | null {
  const me = useMe();
  const asked = useMembers().find(({ id }) => id === report.interviewer_id);
  if (report.interviewer_id === null) {
    return t("Say first who asked: only the interviewer can approve.");
  }
  if (report.writer_id === report.interviewer_id) {
    return t("Who asked also wrote the report; it is approved by nobody but an interviewer who did not write it.");
  }
  if (me?.id !== report.interviewer_id) {
    return t("Only the interviewer can approve: {name}.", { name: asked?.name ?? "" });
  }
  return null;
}

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

function Approval({ report }: { report: ReadReport }) {
  const [attestation, setAttestation] = useState("");
  const approve = useApproveReport(report.id);
  const obstacle = useObstacle(report);
  useUnsent(attestation !== "");
  const isEmpty = attestation.trim() === "";
  return (
    <>
      <Textarea
        label={t("How you checked it")}
        placeholder={t("For example: I read it against my notes from the same day.")}
        value={attestation}
        autosize
        minRows={2}
        spellCheck={false}
        disabled={obstacle !== null}
        onChange={(event) => setAttestation(event.currentTarget.value)}
      />
      <Button
        onClick={() => approve.mutate(attestation, { onSuccess: () => setAttestation("") })}
        disabled={obstacle !== null || isEmpty}
        loading={approve.isPending}
      >
        {t("Approve")}
      </Button>
      <p className="quiet report-obstacle">
        {obstacle ??
          (isEmpty
            ? t("Write one sentence on how you checked it. An approval cannot be undone.")
            : t("An approval cannot be undone. A later correction asks for a new one."))}
      </p>
      <Refused error={approve.error} onDismiss={approve.reset} />
    </>
  );
}

export function ApprovalSteps({ report }: { report: ReadReport }) {
  return (
    <section className="report-facts">
      <h2>{t("Approval")}</h2>
      {report.state !== "submitted" && report.state !== "approved" && <Submission report={report} />}
      {report.state === "submitted" && <Approval report={report} />}
      {report.state === "approved" && (
        <>
          <p className="report-state" data-state="approved">
            <Icon name="check" size={16} />
            {t("Approved by its interviewer")}
          </p>
          <blockquote className="report-attestation" dir="auto">
            {report.approval?.attestation}
          </blockquote>
        </>
      )}
    </section>
  );
}
