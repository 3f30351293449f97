/** The six steps of the analysis: what was done in each, and when one went in, also again. */
import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useEnterStep, useRetireStepEntry, useSteps } from "../../api/article.ts";
import type { AnalysisStep, Article, StepEntry } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, told } from "../../lib/translation.ts";
import { StepPicture } from "./StepPicture.tsx";

const today = () => new Date().toLocaleDateString("sv-SE");

function Enter({ article, step, onDone }: { article: string; step: AnalysisStep; onDone: () => void }) {
  const enter = useEnterStep(article);
  const [on, setOn] = useState(today);
  const [note, setNote] = useState("");
  useUnsent(note !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ step: step.step, on, note }, { onSuccess: onDone });
  };
  return (
    <form className="article-inline" onSubmit={submit} autoComplete="off">
      <TextInput size="xs" type="date" label={t("On")} required value={on} onChange={({ currentTarget }) => setOn(currentTarget.value)} />
      <TextInput
        size="xs"
        label={t("What it is about this time")}
        className="article-note"
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={enter.isPending}>
        {t("Enter")}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {t("Not now")}
      </Button>
      <Refused error={enter.error} onDismiss={enter.reset} />
    </form>
  );
}

function Entry({ article, entry }: { article: string; entry: StepEntry }) {
  const by = useMembers().find(({ id }) => id === entry.by)?.name ?? "";
  const retire = useRetireStepEntry(article);
  const day = shownDay(entry.entered_on);
  return (
    <li>
      <span>
        <time dateTime={entry.entered_on}>{day}</time> · {by}
        {entry.note !== "" && <span className="article-said"> {entry.note}</span>}
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={t("Take away: entered on {day}", { day })}
        onClick={() => retire.mutate(entry.id)}
      >
        {t("Take away")}
      </button>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </li>
  );
}

function span({ first, last }: AnalysisStep["evidence"][number]): string {
  if (last === null) return "";
  if (first === null || first === last) return shownDay(last);
  return t("{first} to {last}", { first: shownDay(first), last: shownDay(last) });
}

function StepNote({ article, step }: { article: string; step: AnalysisStep }) {
  const [isEntering, setEntering] = useState(false);
  return (
    <li className="article-step">
      <h3>
        <span className="quiet number">{step.step}</span> <span lang="en">{step.name}</span>
      </h3>
      <ul className="article-evidence">
        {step.evidence.map((piece) => (
          <li key={piece.sentence}>
            {told(piece)} <span className="quiet number">{span(piece)}</span>
          </li>
        ))}
      </ul>
      {step.entries.length > 0 && (
        <ol className="article-entries" aria-label={t("Entered")}>
          {step.entries.map((entry) => (
            <Entry key={entry.id} article={article} entry={entry} />
          ))}
        </ol>
      )}
      {isEntering ? (
        <Enter article={article} step={step} onDone={() => setEntering(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setEntering(true)}>
          <Icon name="plus" size={14} /> {step.entries.length === 0 ? t("Enter this step") : t("Enter it again")}
          <span className="visually-hidden"> {step.name}</span>
        </button>
      )}
    </li>
  );
}

export function Steps({ article }: { article: Article }) {
  return (
    <section className="article-section" aria-labelledby="article-steps">
      <h2 id="article-steps">{t("The six steps")}</h2>
      <p className="quiet">
        {t("As Braun and Clarke (2006) name them. Nothing waits for one to be done: going back is how it is meant, and each time you go in can be noted.")}
      </p>
      <Waiting query={useSteps(article.id)}>
        {(steps) => (
          <>
            <StepPicture steps={steps} />
            <p>
              <Link to="/article/method-log">{t("Read how it all came about, as prose for an appendix")}</Link>
            </p>
            <ol className="article-steps">
              {steps.map((step) => (
                <StepNote key={step.step} article={article.id} step={step} />
              ))}
            </ol>
          </>
        )}
      </Waiting>
    </section>
  );
}
