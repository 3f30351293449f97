/** Which of the study's reports the article is about; the rest is left out, with a reason. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useLeaveOut, useSelection, useTakeIn } from "../../api/article.ts";
import type { Article, ReportChoice } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

function workOn({ codings, evidence, quotes }: ReportChoice): string {
  if (codings + evidence + quotes === 0) return "";
  return t("{codings} codings · {evidence} in evidence · {quotes} quotes", { codings, evidence, quotes });
}

interface ChoiceRowProps {
  choice: ReportChoice;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function ChoiceRow({ choice, isChosen, onChoose }: ChoiceRowProps) {
  const told = choice.left_out !== null ? t("left out: {reason}", { reason: choice.left_out }) : workOn(choice);
  return (
    <li>
      <Checkbox
        size="xs"
        checked={isChosen}
        label={
          <>
            {choice.key} {choice.label !== null && <span className="quiet">({choice.label})</span>}
          </>
        }
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span className={choice.left_out === null ? "quiet number" : "article-out"}>
        {told}
        {!choice.is_followed && choice.left_out === null && (
          <span> {t("of a group the article does not follow")}</span>
        )}
      </span>
    </li>
  );
}

function Choices({ article, choices }: { article: Article; choices: ReportChoice[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const leaveOut = useLeaveOut(article.id);
  const takeIn = useTakeIn(article.id);
  useUnsent(reason !== "");
  const picked = choices.filter(({ report_id }) => chosen.includes(report_id));
  const inside = picked.filter(({ left_out }) => left_out === null);
  const outside = picked.filter(({ left_out }) => left_out !== null);
  const unfollowed = choices.filter(({ is_followed, left_out }) => !is_followed && left_out === null);
  const done = () => {
    setChosen([]);
    setReason("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leaveOut.mutate({ report_ids: inside.map(({ report_id }) => report_id), reason }, { onSuccess: done });
  };
  return (
    <>
      {unfollowed.length > 0 && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setChosen(unfollowed.map(({ report_id }) => report_id));
              setReason(t("Of a group that this article does not follow"));
            }}
          >
            {t("Choose the {count} of groups the article does not follow", { count: unfollowed.length })}
          </button>
        </p>
      )}
      <ul className="article-choices">
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.report_id}
            choice={choice}
            isChosen={chosen.includes(choice.report_id)}
            onChoose={(isChosen) =>
              setChosen(isChosen ? [...chosen, choice.report_id] : chosen.filter((id) => id !== choice.report_id))
            }
          />
        ))}
      </ul>
      {inside.length > 0 && (
        <form className="article-inline" onSubmit={submit} autoComplete="off">
          <TextInput
            size="xs"
            label={t("Why they are left out")}
            required
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" loading={leaveOut.isPending}>
            {t("Leave out {count}", { count: inside.length })}
          </Button>
        </form>
      )}
      {outside.length > 0 && (
        <Button
          size="xs"
          variant="default"
          loading={takeIn.isPending}
          onClick={() => takeIn.mutate(outside.map(({ report_id }) => report_id), { onSuccess: done })}
        >
          {t("Take in {count} again", { count: outside.length })}
        </Button>
      )}
      <Refused error={leaveOut.error} onDismiss={leaveOut.reset} />
      <Refused error={takeIn.error} onDismiss={takeIn.reset} />
    </>
  );
}

export function Selection({ article }: { article: Article }) {
  return (
    <section className="article-section" aria-labelledby="article-reports">
      <h2 id="article-reports">{t("Reports in it")}</h2>
      <Waiting query={useSelection(article.id)}>
        {(choices) => {
          const inside = choices.filter(({ left_out }) => left_out === null).length;
          return choices.length === 0 ? (
            <p className="quiet">{t("There are no reports yet. An article is about all of them, also those to come, but for the ones you leave out.")}</p>
          ) : (
            <>
              <p>
                {t("{inside} of {all} reports.", { inside, all: choices.length })}{" "}
                <span className="quiet">
                  {t("An article is about all reports, also those to come, but for the ones you leave out. Nothing is lost by leaving out, and a report that carries codings, evidence or quotes of the article stays in.")}
                </span>
              </p>
              <details className="article-fold">
                <summary>{t("Choose")}</summary>
                <Choices article={article} choices={choices} />
              </details>
            </>
          );
        }}
      </Waiting>
    </section>
  );
}
