/** Who reviews in place of an interviewer who has left: named by a recorded decision. */
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import type { ReadReport } from "../../api/report.ts";
import { useNameSubstitute } from "../../api/review.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

function Naming({ report, onDone }: { report: ReadReport; onDone: () => void }) {
  const able = useMembers().filter(
    ({ id, active, roles }) => active && id !== report.writer_id && roles.some((role) => role !== "auditor"),
  );
  const [member, setMember] = useState("");
  const [reason, setReason] = useState("");
  const substitute = useNameSubstitute(report.id);
  const chosen = able.find(({ id }) => id === member);
  useUnsent(reason !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const text = t("{name} reviews report {report} in place of its interviewer, who has left.", {
      name: chosen.name,
      report: report.key,
    });
    substitute.mutate({ member: chosen.id, text, reason }, { onSuccess: onDone });
  };
  return (
    <form className="report-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        label={t("Who reviews in the interviewer's place")}
        value={member}
        data={[{ value: "", label: t("Choose a member") }, ...able.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => setMember(currentTarget.value)}
      />
      <Textarea
        label={t("Why this member")}
        description={t("It is kept as a decision about this report.")}
        value={reason}
        autosize
        spellCheck={false}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="report-buttons">
        <Button type="submit" size="xs" disabled={chosen === undefined || reason.trim() === ""} loading={substitute.isPending}>
          {t("Record the decision")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Leave it")}
        </Button>
      </div>
      <Refused error={substitute.error} onDismiss={substitute.reset} />
    </form>
  );
}

/** Nothing, as long as the interviewer takes part. */
export function Substitute({ report }: { report: ReadReport }) {
  const [isOpen, setOpen] = useState(false);
  const isCoordinator = useMe()?.roles.includes("coordinator") ?? false;
  const members = useMembers();
  const interviewer = members.find(({ id }) => id === report.interviewer_id);
  const named = members.find(({ id }) => id === report.substitute_id);
  if (report.interview_id === null || interviewer === undefined || interviewer.active) return null;
  return (
    <>
      <p className="quiet">
        {named === undefined
          ? t("{name}, who interviewed, has left the study.", { name: interviewer.name })
          : t("{name} reviews in place of {interviewer}, who has left the study.", {
              name: named.name,
              interviewer: interviewer.name,
            })}
      </p>
      {isCoordinator &&
        (isOpen ? (
          <Naming report={report} onDone={() => setOpen(false)} />
        ) : (
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {named === undefined ? t("Name who reviews instead …") : t("Name another member …")}
          </button>
        ))}
    </>
  );
}
