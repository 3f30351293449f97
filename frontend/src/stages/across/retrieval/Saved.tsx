/** Questions that are kept: asked again by one key, shared, saved anew, taken away. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import {
  type SavedQuestion,
  useChangeQuestion,
  useQuestions,
  useSaveQuestion,
  useTakeQuestionAway,
} from "../../../api/question.ts";
import type { Retrieved } from "../../../api/shapes.ts";
import { useMe } from "../../../api/session.ts";
import { useMembers } from "../../../api/study.ts";
import { Keys } from "../../../kit/Keys.tsx";
import { useCommands } from "../../../kit/keys.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";

/** How many of them have a key: those from 1 to 9. */
const WITH_KEYS = 9;

export function useMaySave(): boolean {
  return useMe()?.roles.some((role) => role !== "auditor") ?? false;
}

interface SavedLineProps {
  article: string;
  saved: SavedQuestion;
  at: number;
  onAsk: (saved: SavedQuestion) => void;
}

function SavedLine({ article, saved, at, onAsk }: SavedLineProps) {
  const change = useChangeQuestion(article);
  const take = useTakeQuestionAway(article);
  const me = useMe();
  const by = useMembers().find(({ id }) => id === saved.by);
  const isMine = saved.by === me?.id;
  const facts = [
    saved.is_shared ? t("shared") : t("for you alone"),
    isMine ? "" : (by?.name ?? ""),
    tn("{count} coding on {day}", "{count} codings on {day}", saved.found, { day: shownDay(saved.at) }),
  ];
  return (
    <li>
      <button type="button" className="link-button" aria-describedby={`of-${saved.id}`} onClick={() => onAsk(saved)}>
        {saved.name}
      </button>{" "}
      {at < WITH_KEYS && <Keys keys={[String(at + 1)]} />}{" "}
      <span id={`of-${saved.id}`} className="quiet number">{facts.filter((fact) => fact !== "").join(" · ")}</span>
      {isMine && (
        <span className="saved-deeds">
          <Button size="compact-xs" variant="default" onClick={() => change.mutate({ id: saved.id, is_shared: !saved.is_shared })}>
            {saved.is_shared ? t("Keep it for me alone") : t("Share it")} <span className="visually-hidden">{saved.name}</span>
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => take.mutate(saved.id)}>
            {t("Take away")} <span className="visually-hidden">{saved.name}</span>
          </Button>
        </span>
      )}
      {saved.gone.length > 0 && (
        <p className="quiet">
          {t("No longer there: {names}. Ask it, write another name in its place, and save it anew.", { names: saved.gone.join(", ") })}
        </p>
      )}
      <Refused error={change.error ?? take.error} />
    </li>
  );
}

interface SavedProps {
  article: string;
  onAsk: (saved: SavedQuestion) => void;
}

export function Saved({ article, onAsk }: SavedProps) {
  const questions = useQuestions(article);
  const items = questions.data ?? [];
  useCommands(
    items.slice(0, WITH_KEYS).map((saved, at) => ({
      id: `ask ${saved.id}`,
      label: t("Ask again: {name}", { name: saved.name }),
      group: t("Retrieve"),
      keys: [String(at + 1)],
      run: () => onAsk(saved),
    })),
  );
  if (items.length === 0) return <Refused error={questions.error} />;
  return (
    <section className="saved-questions" aria-labelledby="saved-questions">
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
    <p className="saved-since number">
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
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name, question, is_shared: isShared }, { onSuccess: onSaved });
  };
  return (
    <form className="query-form save-question" onSubmit={submit} autoComplete="off">
      <TextInput
        label={t("Save this question as")}
        value={name}
        maxLength={120}
        spellCheck={false}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t("Others see it too")}
        checked={isShared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <Button type="submit" variant="default" loading={save.isPending} disabled={name.trim() === ""}>
        {t("Save the question")}
      </Button>
      <Refused error={save.error} />
    </form>
  );
}
