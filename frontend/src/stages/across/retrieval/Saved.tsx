/** Questions that are kept: asked again by one key, shared, saved anew, taken away. */
import "../kept/kept.css";

import { Button } from "@mantine/core";

import {
  type SavedQuestion,
  useChangeQuestion,
  useQuestions,
  useSaveQuestion,
  useTakeQuestionAway,
} from "../../../api/question.ts";
import type { Retrieved } from "../../../api/shapes.ts";
import { useMe } from "../../../api/session.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { KeptLine, useKeptKeys } from "../kept/KeptLine.tsx";
import { SaveAs } from "../kept/SaveAs.tsx";

interface SavedLineProps {
  article: string;
  saved: SavedQuestion;
  at: number;
  onAsk: (saved: SavedQuestion) => void;
}

function SavedLine({ article, saved, at, onAsk }: SavedLineProps) {
  const change = useChangeQuestion(article);
  const take = useTakeQuestionAway(article);
  return (
    <KeptLine
      kept={saved}
      at={at}
      then={tn("{count} coding on {day}", "{count} codings on {day}", saved.found, { day: shownDay(saved.at) })}
      onAsk={() => onAsk(saved)}
      onShare={(is_shared) => change.mutate({ id: saved.id, is_shared })}
      onTake={() => take.mutate(saved.id)}
      error={change.error ?? take.error}
    >
      {saved.merged.map(({ was, now }) => (
        <p key={was} className="quiet">
          {t("“{was}” was merged into “{now}”, which is asked for in its place.", { was, now })}
        </p>
      ))}
      {saved.gone.length > 0 && (
        <p className="quiet">
          {t("No longer there: {names}. Ask it, write another name in its place, and save it anew.", { names: saved.gone.join(", ") })}
        </p>
      )}
    </KeptLine>
  );
}

interface SavedProps {
  article: string;
  onAsk: (saved: SavedQuestion) => void;
}

export function Saved({ article, onAsk }: SavedProps) {
  const questions = useQuestions(article);
  const items = questions.data ?? [];
  useKeptKeys(items, t("Retrieve"), (name) => t("Ask again: {name}", { name }), onAsk);
  if (items.length === 0) return <Refused error={questions.error} />;
  return (
    <section className="kept" aria-labelledby="saved-questions">
      <h2 id="saved-questions">{t("Saved questions")}</h2>
      <ol>
        {items.map((saved, at) => (
          <SavedLine key={saved.id} article={article} saved={saved} at={at} onAsk={onAsk} />
        ))}
      </ol>
    </section>
  );
}

interface SinceProps {
  article: string;
  saved: SavedQuestion;
  asked: string;
  found: Retrieved;
}

/** What a saved question found then beside what it finds now, and keeping that instead. */
export function Since({ article, saved, asked, found }: SinceProps) {
  const change = useChangeQuestion(article);
  const me = useMe();
  const isSame = saved.question === asked;
  const isOld = saved.answer !== found.answer;
  const day = shownDay(saved.at);
  const said = () => {
    if (!isSame) return t("Another wording of the saved question “{name}”.", { name: saved.name });
    if (!isOld) return t("“{name}”: the same codings as on {day}.", { name: saved.name, day });
    if (saved.found === found.of) return t("“{name}”: as many as on {day}, but not the same codings.", { name: saved.name, day });
    return t("“{name}”: {then} on {day}, {now} now.", { name: saved.name, day, then: saved.found, now: found.of });
  };
  return (
    <p className="kept-since number">
      {said()}{" "}
      {saved.by === me?.id && (!isSame || isOld) && (
        <Button size="compact-xs" variant="default" onClick={() => change.mutate({ id: saved.id, question: asked })}>
          {isSame ? t("Keep what it finds now") : t("Save “{name}” anew with this wording", { name: saved.name })}
        </Button>
      )}
      <Refused error={change.error} />
    </p>
  );
}

export function SaveForm({ article, question, onSaved }: { article: string; question: string; onSaved: (saved: SavedQuestion) => void }) {
  const save = useSaveQuestion(article);
  return (
    <SaveAs
      label={t("Save this question as")}
      deed={t("Save the question")}
      isPending={save.isPending}
      error={save.error}
      onSave={(name, is_shared) => save.mutate({ name, question, is_shared }, { onSuccess: onSaved })}
    />
  );
}
