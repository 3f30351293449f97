/** What is left out of the sound and why: to add to, to look at, to bring back. */
import { Button, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";

import type { ExclusionReason } from "../../../api/shapes.ts";
import { useExclude } from "../../../api/writing.ts";
import { Keys } from "../../../kit/Keys.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { ExclusionLog } from "../ExclusionLog.tsx";
import { TimeField } from "./PassageTools.tsx";
import { reasonName, REASONS } from "./word.ts";

/** A stretch that is about to be left out; either end may still be open. */
export interface Chosen {
  start_ms: number | null;
  end_ms: number | null;
}

interface FormProps {
  interview: string;
  chosen: Chosen;
  onDone: () => void;
}

function Form({ interview, chosen, onDone }: FormProps) {
  const exclude = useExclude(interview);
  const [stretch, setStretch] = useState(chosen);
  const [reason, setReason] = useState<ExclusionReason>("small talk");
  const [note, setNote] = useState("");
  useEffect(() => setStretch(chosen), [chosen]);
  const { start_ms, end_ms } = stretch;
  const isWhole = start_ms !== null && end_ms !== null && start_ms < end_ms;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) exclude.mutate({ start_ms, end_ms, reason, note }, { onSuccess: onDone });
  };
  return (
    <form
      className="writing-exclude"
      aria-label={t("Leave a stretch out")}
      autoComplete="off"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <div className="writing-times">
        <TimeField
          id="writing-exclude-start"
          label={t("From")}
          isAtOnce
          value={start_ms}
          onKeep={(ms) => setStretch((before) => ({ ...before, start_ms: ms }))}
        />
        <TimeField
          label={t("To")}
          isAtOnce
          value={end_ms}
          onKeep={(ms) => setStretch((before) => ({ ...before, end_ms: ms }))}
        />
      </div>
      <Radio.Group
        label={t("Why")}
        value={reason}
        onChange={(value) => setReason(REASONS.find((one) => one === value) ?? "small talk")}
      >
        <div className="writing-choices">
          {REASONS.map((one) => (
            <Radio key={one} size="xs" value={one} label={reasonName(one)} />
          ))}
        </div>
      </Radio.Group>
      {reason === "small talk" && (
        <p className="quiet">{t("Keep talk about small talk: what people say of it can be data.")}</p>
      )}
      <TextInput
        size="xs"
        label={t("Note")}
        description={t("For you and the interviewer; it is never written out.")}
        value={note}
        spellCheck={false}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className="writing-buttons">
        <Button type="submit" size="xs" disabled={!isWhole} loading={exclude.isPending}>
          {t("Leave it out")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      {!isWhole && <p className="quiet">{t("Write where the stretch begins and ends in the sound.")}</p>}
      <Refused error={exclude.error} onDismiss={exclude.reset} />
    </form>
  );
}

interface LeftOutProps {
  interview: string;
  /** The stretch in the form; null while it is closed. */
  chosen: Chosen | null;
  onOpen: () => void;
  onDone: () => void;
}

export function LeftOut({ interview, chosen, onOpen, onDone }: LeftOutProps) {
  return (
    <section className="writing-left-out" aria-labelledby="writing-left-out">
      <h2 id="writing-left-out">{t("Left out of the sound")}</h2>
      <ExclusionLog interview={interview} mayRestore />
      {chosen === null ? (
        <Button size="xs" variant="default" onClick={onOpen} rightSection={<Keys keys={["Alt+X"]} />}>
          {t("Leave a stretch out …")}
        </Button>
      ) : (
        <Form interview={interview} chosen={chosen} onDone={onDone} />
      )}
    </section>
  );
}
