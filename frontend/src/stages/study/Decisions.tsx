/** What was decided, why, and what else was possible. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import type { Decision } from "../../api/shapes.ts";
import { useDecisions, useMembers, useRecordDecision } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

function DecisionNote({ decision }: { decision: Decision }) {
  const by = useMembers().find(({ id }) => id === decision.by);
  const day = shownDay(decision.at);
  return (
    <li>
      <p className="study-decided">{decision.text}</p>
      <p>
        <span className="quiet">{t("Because")}</span> {decision.reason}
      </p>
      {decision.alternatives !== "" && (
        <p>
          <span className="quiet">{t("Instead of")}</span> {decision.alternatives}
        </p>
      )}
      <p className="quiet number">
        {by?.name} · <time dateTime={decision.at}>{day}</time>
      </p>
    </li>
  );
}

function Record({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const [alternatives, setAlternatives] = useState("");
  const record = useRecordDecision();
  useUnsent(`${text}${reason}${alternatives}` !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(
      { about_kind: "study", about_id: "study", text, reason, alternatives },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="study-form study-form-wide" onSubmit={submit} autoComplete="off">
      <Textarea
        label={t("What was decided")}
        value={text}
        required
        autosize
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Textarea
        label={t("Because")}
        value={reason}
        required
        autosize
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Textarea
        label={t("Instead of")}
        value={alternatives}
        autosize
        onChange={(event) => setAlternatives(event.currentTarget.value)}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={record.isPending}>
          {t("Record the decision")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={record.error} />
    </form>
  );
}

export function Decisions() {
  const [isRecording, setRecording] = useState(false);
  return (
    <section className="study-decisions" aria-labelledby="study-decisions">
      <h2 id="study-decisions">{t("Decisions")}</h2>
      <Waiting query={useDecisions()}>
        {(all) => {
          // An article's own stand in its discussion, with everybody's position.
          const decisions = all.filter(({ about_kind }) => about_kind !== "article");
          return decisions.length === 0 && !isRecording ? (
            <p className="quiet">
              {t("Write down what you settle and why, while you still remember the other ways.")}
            </p>
          ) : (
            <ol className="study-log">
              {[...decisions].reverse().map((decision) => (
                <DecisionNote key={decision.id} decision={decision} />
              ))}
            </ol>
          );
        }}
      </Waiting>
      {isRecording ? (
        <Record onDone={() => setRecording(false)} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setRecording(true)}
        >
          {t("Record a decision")}
        </Button>
      )}
    </section>
  );
}
