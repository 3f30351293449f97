/** What each group is asked: guides in versions, each interview keeping the one it used. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useGuides, useWriteGuide } from "../../api/interview.ts";
import type { Group, Guide } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

function GuideForm({ group, begun, onDone }: { group: Group; begun: string; onDone: () => void }) {
  const [text, setText] = useState(begun);
  const [note, setNote] = useState("");
  const write = useWriteGuide();
  useUnsent(text !== begun && !write.isSuccess);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ group: group.key, questions: text.split("\n"), note }, { onSuccess: onDone });
  };
  return (
    <form className="study-form study-form-wide" onSubmit={submit} autoComplete="off">
      <Textarea
        label={t("Questions")}
        description={t("One on each line, in the order in which you ask.")}
        required
        autosize
        minRows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={t("What is new in it, or what to mind")}
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={write.isPending}>
          {t("Keep as the next version")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={write.error} />
    </form>
  );
}

function GuideOf({ group, versions }: { group: Group; versions: Guide[] }) {
  const [isWriting, setWriting] = useState(false);
  const latest = versions.at(-1);
  return (
    <li className="study-group">
      <h3>
        {group.plural}{" "}
        <span className="quiet">
          {latest === undefined ? t("no guide yet") : t("version {version}", { version: latest.version })}
        </span>
      </h3>
      {latest !== undefined && !isWriting && (
        <>
          <ol className="study-questions">
            {latest.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          {latest.note !== "" && <p className="quiet">{latest.note}</p>}
        </>
      )}
      {isWriting ? (
        <GuideForm
          group={group}
          begun={latest?.questions.join("\n") ?? ""}
          onDone={() => setWriting(false)}
        />
      ) : (
        <div>
          <Button size="xs" variant="default" onClick={() => setWriting(true)}>
            {latest === undefined ? t("Write the guide") : t("Write the next version")}
          </Button>
        </div>
      )}
    </li>
  );
}

export function Guides({ groups }: { groups: Group[] }) {
  const guides = useGuides().data ?? [];
  return (
    <section aria-labelledby="study-guides" className="study-section">
      <h2 id="study-guides">{t("Guides")}</h2>
      <ul className="study-groups">
        {groups.map((group) => (
          <GuideOf
            key={group.key}
            group={group}
            versions={guides.filter((one) => one.group === group.key)}
          />
        ))}
      </ul>
    </section>
  );
}
