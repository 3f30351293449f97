/** What can be done with an interview now: one filled button, and what forbids it beneath. */
import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useEndInterview, useInformAnew, useSkipInterview, useStartInterview } from "../../api/interview.ts";
import type { Interview } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { timeNow, today } from "./word.ts";

function Anew({ interview, onDone }: { interview: Interview; onDone: () => void }) {
  const inform = useInformAnew(interview.id);
  const [on, setOn] = useState(today());
  const [clock, setClock] = useState(timeNow());
  const [document, setDocument] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    inform.mutate(
      { on, clock: clock === "" ? null : clock, document, form: "oral" },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="interview-form interview-step" onSubmit={submit} autoComplete="off">
      <p className="quiet">
        {t("Before the interview, say once more what the study is, that taking part is free, and that one may stop.")}
      </p>
      <div className="interview-pair">
        <TextInput label={t("Day")} type="date" required value={on} onChange={({ currentTarget }) => setOn(currentTarget.value)} />
        <TextInput label={t("Time")} type="time" value={clock} onChange={({ currentTarget }) => setClock(currentTarget.value)} />
      </div>
      <TextInput
        label={t("Document and version")}
        placeholder={t("information sheet, version 1")}
        required
        value={document}
        onChange={({ currentTarget }) => setDocument(currentTarget.value)}
      />
      <div className="interview-buttons">
        <Button type="submit" loading={inform.isPending}>
          {t("Record that they were informed anew")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={inform.error} onDismiss={inform.reset} />
    </form>
  );
}

function Before({ interview }: { interview: Interview }) {
  const start = useStartInterview(interview.id);
  const skip = useSkipInterview(interview.id);
  const [isInforming, setInforming] = useState(false);
  if (isInforming) return <Anew interview={interview} onDone={() => setInforming(false)} />;
  return (
    <>
      <div className="interview-buttons">
        <Button
          loading={start.isPending}
          onClick={() => start.mutate({ on: today(), clock: timeNow() })}
        >
          {t("Start the interview")}
        </Button>
        <Button variant="default" onClick={() => setInforming(true)}>
          {t("Informed anew …")}
        </Button>
        <Button variant="subtle" onClick={() => skip.mutate("no-show")}>
          {t("They did not come")}
        </Button>
        <Button variant="subtle" onClick={() => skip.mutate("cancel")}>
          {t("Cancel it")}
        </Button>
      </div>
      <Refused error={start.error} onDismiss={start.reset} />
      <Refused error={skip.error} onDismiss={skip.reset} />
    </>
  );
}

function During({ interview }: { interview: Interview }) {
  const end = useEndInterview(interview.id);
  const [minutes, setMinutes] = useState<number | string>("");
  const [reason, setReason] = useState("");
  const [note, setNote] = useState(interview.field_note);
  const finish = (broken_off: boolean) =>
    end.mutate({
      minutes: typeof minutes === "number" ? minutes : null,
      minutes_reason: reason,
      field_note: note,
      broken_off,
    });
  return (
    <form
      className="interview-form interview-step"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        finish(false);
      }}
    >
      <div className="interview-pair">
        <NumberInput label={t("Minutes")} min={1} allowDecimal={false} value={minutes} onChange={setMinutes} />
        <TextInput
          label={t("How you know the length")}
          description={t("Until there is a recording.")}
          placeholder={t("by the clock")}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <Textarea
        label={t("Field note")}
        description={t("What you noticed; no names.")}
        autosize
        minRows={3}
        spellCheck={false}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className="interview-buttons">
        <Button type="submit" loading={end.isPending}>
          {t("The interview is over")}
        </Button>
        <Button variant="subtle" onClick={() => finish(true)}>
          {t("It was broken off")}
        </Button>
      </div>
      <Refused error={end.error} onDismiss={end.reset} />
    </form>
  );
}

export function Steps({ interview }: { interview: Interview }) {
  if (interview.state === "booked") return <Before interview={interview} />;
  if (interview.state === "started") return <During interview={interview} />;
  return null;
}
