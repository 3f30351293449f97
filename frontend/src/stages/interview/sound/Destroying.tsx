/** Until when sound is kept, and its destruction, which nothing takes back. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useDestroy, useKeepUntil } from "../../../api/recording.ts";
import type { Recording } from "../../../api/shapes.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { below } from "../../../lib/address.ts";

export function KeepUntil({ interview, recording }: { interview: string; recording: Recording }) {
  const keep = useKeepUntil(interview);
  return (
    <div className="sound-keep">
      <TextInput
        label={t("Kept until")}
        description={t("The day you promised; empty while that is open.")}
        type="date"
        size="xs"
        key={recording.keep_until}
        defaultValue={recording.keep_until ?? ""}
        onBlur={({ currentTarget: { value } }) => {
          if (value !== (recording.keep_until ?? "")) keep.mutate(value === "" ? null : value);
        }}
      />
      <Refused error={keep.error} onDismiss={keep.reset} />
    </div>
  );
}

export function Destroying({ interview }: { interview: string }) {
  const destroy = useDestroy(interview);
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button size="xs" variant="outline" color="red.9" className="sound-destroy" onClick={() => setReason("")}>
        {t("Destroy the recording …")}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    destroy.mutate(reason);
  };
  return (
    <form className="interview-form sound-ask" autoComplete="off" onSubmit={submit}>
      <p>{t("The sound, its copies in the study and the keys that open them are deleted. Nothing brings them back.")}</p>
      <TextInput
        label={t("Why")}
        description={t("The certificate says it too.")}
        required
        autoFocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="interview-buttons">
        <Button type="submit" size="xs" color="red.9" loading={destroy.isPending}>
          {t("Destroy it for good")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setReason(null)}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={destroy.error} onDismiss={destroy.reset} />
    </form>
  );
}

export function Destroyed({ interview, recording }: { interview: string; recording: Recording }) {
  return (
    <>
      <p>
        {t("Destroyed on {day}: {reason}", { day: recording.destroyed_on ?? "", reason: recording.reason })}
      </p>
      <Button
        component="a"
        size="xs"
        variant="default"
        href={below(`/api/interviews/${interview}/recording/certificate`)}
        download="certificate.docx"
      >
        {t("Certificate (.docx)")}
      </Button>
    </>
  );
}
