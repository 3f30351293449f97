/** What the chosen notes become: a theme that the team decides on, a theme, or a code. */
import { Button, MultiSelect, Select, Textarea, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useCodeFromNotes, usePropose, useThemeFromNotes } from "../../api/talk.ts";
import { useMeetings } from "../../api/discussion.ts";
import type { AgendaMark } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { useCommands } from "../../kit/keys.ts";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t, tn } from "../../lib/translation.ts";

type Becoming = "proposal" | "theme" | "code";

interface FromNotesProps {
  article: string;
  sources: readonly string[];
  /** What stands on the agenda in this report, to be struck off by the decision. */
  marks: readonly AgendaMark[];
  onClear: () => void;
}

export function FromNotes({ article, sources, marks, onClear }: FromNotesProps) {
  const [becoming, setBecoming] = useState<Becoming | null>(null);
  const done = (said: string) => {
    setBecoming(null);
    onClear();
    say(said);
  };
  useCommands([
    { id: "side-theme", group: t("Notes side by side"), label: t("Put a theme from the chosen notes before the team"), keys: ["t"], run: () => sources.length > 0 && setBecoming("proposal") },
  ]);
  if (sources.length === 0) return null;
  const leave = () => setBecoming(null);
  return (
    <section className="from-notes" aria-label={t("From the chosen notes")}>
      {becoming === null && (
        <div className="draft-buttons">
          <strong className="number">{tn("{count} note chosen", "{count} notes chosen", sources.length)}</strong>
          <Button size="xs" onClick={() => setBecoming("proposal")}>{t("Put a theme before the team …")}</Button>
          <Button size="xs" variant="default" onClick={() => setBecoming("theme")}>{t("Begin a theme …")}</Button>
          <Button size="xs" variant="default" onClick={() => setBecoming("code")}>{t("Make a shared code …")}</Button>
          <Button size="xs" variant="subtle" onClick={onClear}>{t("Choose none")}</Button>
        </div>
      )}
      {becoming === "proposal" && (
        <ProposalForm article={article} sources={sources} marks={marks} onLeave={leave} onDone={() => done(t("It is before the team. Everybody says how they stand, in the room Discussion."))} />
      )}
      {becoming === "theme" && (
        <NameForm kind="theme" article={article} sources={sources} onLeave={leave} onDone={() => done(t("The theme has begun, and keeps the notes it came from."))} />
      )}
      {becoming === "code" && (
        <NameForm kind="code" article={article} sources={sources} onLeave={leave} onDone={() => done(t("The code stands in the codebook, and keeps the notes it came from."))} />
      )}
    </section>
  );
}

interface FormProps {
  article: string;
  sources: readonly string[];
  onLeave: () => void;
  onDone: () => void;
}

/** Ids of marks that stand on the chosen notes are struck off by the decision, unless left out. */
function ProposalForm({ article, sources, marks, onLeave, onDone }: FormProps & { marks: readonly AgendaMark[] }) {
  const propose = usePropose(article);
  const meetings = useMeetings(article).data?.items ?? [];
  const latest = meetings.at(-1)?.id ?? null;
  const [title, setTitle] = useState("");
  const [reason, setReason] = useState("");
  const [alternatives, setAlternatives] = useState("");
  const [meeting, setMeeting] = useState<string | null>();
  const [struck, setStruck] = useState(() => marks.filter(({ note_id }) => note_id !== null && sources.includes(note_id)).map(({ id }) => id));
  useUnsent(title !== "" || reason !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate(
      {
        title,
        text: t("Begin the preliminary theme “{title}”.", { title }),
        reason,
        alternatives,
        definition: "",
        notes: [...sources],
        marks: struck,
        meeting_id: meeting === undefined ? latest : meeting,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="draft-form" onSubmit={submit} autoComplete="off" aria-label={t("Put a theme before the team")}>
      <TextInput required autoFocus label={t("Name of the theme")} spellCheck={false} value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
      <Textarea autosize required minRows={2} label={t("Because")} description={t("It will stand in the method text.")} spellCheck={false} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      <Textarea autosize label={t("Instead of")} description={t("What else was considered; needed before it can be adopted.")} spellCheck={false} value={alternatives} onChange={({ currentTarget }) => setAlternatives(currentTarget.value)} />
      {meetings.length > 0 && (
        <Select
          label={t("Came up in")}
          allowDeselect={false}
          value={(meeting === undefined ? latest : meeting) ?? ""}
          data={[
            ...[...meetings].reverse().map(({ id, held_on }) => ({ value: id, label: t("Meeting of {day}", { day: shownDay(held_on) }) })),
            { value: "", label: t("no meeting") },
          ]}
          onChange={(value) => setMeeting(value === "" ? null : value)}
        />
      )}
      {marks.length > 0 && (
        <MultiSelect label={t("Takes off the agenda, once settled")} data={marks.map(markChoice)} value={struck} onChange={setStruck} />
      )}
      <p className="quiet">
        {tn("The theme will keep the {count} note it came from, with whose it is.", "The theme will keep the {count} notes it came from, with whose they are.", sources.length)}
      </p>
      <div className="draft-buttons">
        <Button type="submit" size="xs" loading={propose.isPending}>{t("Put it before the team")}</Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>{t("Not now")}</Button>
      </div>
      <Refused error={propose.error} onDismiss={propose.reset} />
    </form>
  );
}

export function markChoice({ id, report, exact, why }: AgendaMark): { value: string; label: string } {
  const words = why === "" ? exact.replace(/\s+/g, " ") : why;
  return { value: id, label: `${report}: ${words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words}` };
}

function NameForm({ kind, article, sources, onLeave, onDone }: FormProps & { kind: "theme" | "code" }) {
  const theme = useThemeFromNotes(article);
  const code = useCodeFromNotes(article);
  const change = kind === "theme" ? theme : code;
  const [name, setName] = useState("");
  useUnsent(name !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const notes = [...sources];
    if (kind === "theme") theme.mutate({ title: name, notes }, { onSuccess: onDone });
    else code.mutate({ name, notes }, { onSuccess: onDone });
  };
  return (
    <form className="draft-form" onSubmit={submit} autoComplete="off" aria-label={kind === "theme" ? t("Begin a theme") : t("Make a shared code")}>
      <TextInput required autoFocus label={kind === "theme" ? t("Name of the theme") : t("Name of the code")} spellCheck={false} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <div className="draft-buttons">
        <Button type="submit" size="xs" loading={change.isPending}>{kind === "theme" ? t("Begin it") : t("Make it")}</Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>{t("Not now")}</Button>
      </div>
      <Refused error={change.error} onDismiss={change.reset} />
    </form>
  );
}

/** The way from the room Discussion to the notes. */
export function ToNotes() {
  return (
    <p>
      <Link to="/discussion/notes">{t("All readers' notes side by side")}</Link>
    </p>
  );
}
