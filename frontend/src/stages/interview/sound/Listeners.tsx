/** Who may hear an interview; the coordinator lets others listen, and ends it. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useEndListening, useLetListen } from "../../../api/recording.ts";
import { useMe } from "../../../api/session.ts";
import type { SoundOf } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

function LetListen({ interview, free, onDone }: { interview: string; free: readonly { id: string; name: string }[]; onDone: () => void }) {
  const grant = useLetListen(interview);
  const [member_id, setMember] = useState(free[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate({ member_id, reason }, { onSuccess: onDone });
  };
  return (
    <form className="interview-form sound-ask" autoComplete="off" onSubmit={submit}>
      <div className="interview-pair">
        <NativeSelect
          label={t("Who")}
          value={member_id}
          data={free.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => setMember(currentTarget.value)}
        />
        <TextInput
          label={t("What for")}
          placeholder={t("to check a quote")}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <div className="interview-buttons">
        <Button type="submit" size="xs" loading={grant.isPending}>
          {t("Let them listen")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={grant.error} onDismiss={grant.reset} />
    </form>
  );
}

interface ListenersProps {
  interview: string;
  /** Who hears it without being let. */
  interviewer: string | null;
  sound: SoundOf;
}

export function Listeners({ interview, interviewer, sound }: ListenersProps) {
  const members = useMembers();
  const end = useEndListening(interview);
  const isCoordinator = useMe()?.roles.includes("coordinator") === true;
  const [isLetting, setLetting] = useState(false);
  const { grants } = sound;
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? t("somebody who left");
  const free = members.filter(
    ({ id, active, roles }) =>
      active &&
      id !== interviewer &&
      roles.some((role) => role !== "auditor") &&
      !grants.some(({ member_id }) => member_id === id),
  );
  return (
    <div className="sound-listeners">
      <h3>{t("Who may listen")}</h3>
      <p className="quiet">{t("Who interviewed, and whoever writes or reviews the report.")}</p>
      {grants.length > 0 && (
        <ul>
          {grants.map(({ member_id, reason }) => (
            <li key={member_id}>
              <span>
                {nameOf(member_id)}: {reason}
              </span>
              {isCoordinator && (
                <Button size="compact-xs" variant="subtle" onClick={() => end.mutate(member_id)}>
                  {t("End it")}
                  <span className="visually-hidden">{nameOf(member_id)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isCoordinator && !isLetting && free.length > 0 && (
        <Button size="xs" variant="default" onClick={() => setLetting(true)}>
          {t("Let a member listen …")}
        </Button>
      )}
      {isLetting && <LetListen interview={interview} free={free} onDone={() => setLetting(false)} />}
      <Refused error={end.error} onDismiss={end.reset} />
    </div>
  );
}
