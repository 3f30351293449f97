/** One's own notes over all reports: searched, gathered by private code, renamed. */
import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { searchMyNotes, useMyNotes, useRenamePrivateCode } from "../../api/reading.ts";
import { useReports } from "../../api/report.ts";
import type { Note } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t, tn } from "../../lib/translation.ts";

function codesOf(notes: readonly Note[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { code } of notes) if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => one.localeCompare(other));
}

function Rename({ article, code, onDone }: { article: string; code: string; onDone: () => void }) {
  const [name, setName] = useState(code);
  const rename = useRenamePrivateCode(article);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ code, name }, { onSuccess: onDone });
  };
  return (
    <form className="rename" onSubmit={submit} autoComplete="off">
      <TextInput size="xs" label={t("Name of the private code")} value={name} autoFocus onChange={(event) => setName(event.currentTarget.value)} />
      <Button size="compact-sm" type="submit" loading={rename.isPending}>{t("Rename")}</Button>
      <Button size="compact-sm" variant="subtle" onClick={onDone}>{t("Leave it")}</Button>
      <Refused error={rename.error} />
    </form>
  );
}

function NoteLine({ note, keys }: { note: Note; keys: ReadonlyMap<string, string> }) {
  return (
    <li>
      <Link to="/reading/$reportId" params={{ reportId: note.report_id }} hash={note.id}>
        {keys.get(note.report_id) ?? ""}
      </Link>{" "}
      <q className="words" dir="auto">{note.exact}</q>
      {note.code !== "" && <span className="private-code">{note.code}</span>}
      {note.text !== "" && <p dir="auto">{note.text}</p>}
    </li>
  );
}

export function MyNotes({ article, isSealed }: { article: string; isSealed: boolean }) {
  const notes = useMyNotes(article).data ?? [];
  const reports = useReports().data ?? [];
  const keys = new Map(reports.map(({ id, key }) => [id, key]));
  const [words, setWords] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const found = useQuery({
    queryKey: ["notes", article, "search", words],
    enabled: words.trim() !== "",
    queryFn: () => searchMyNotes(article, words),
    gcTime: 0,
  });
  if (notes.length === 0) return null;
  const isSearching = words.trim() !== "";
  const shown = isSearching ? (found.data ?? []) : notes.filter((note) => code !== null && note.code === code);
  return (
    <section aria-labelledby="my-notes">
      <h2 id="my-notes">{t("My notes")}</h2>
      <p className="quiet number">
        {isSealed
          ? tn("{count} note, for you alone until the seal opens", "{count} notes, for you alone until the seal opens", notes.length)
          : tn("{count} note, which all readers can see now", "{count} notes, which all readers can see now", notes.length)}
      </p>
      <TextInput
        className="my-search"
        label={t("Search my notes")}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className="private-codes" aria-label={t("My private codes")}>
        {codesOf(notes).map(([name, count]) => (
          <li key={name}>
            <button type="button" className="private-code" aria-pressed={code === name} onClick={() => setCode(code === name ? null : name)}>
              {name} <span className="number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {code !== null && !isSearching && renamed !== code && (
        <Button size="compact-xs" variant="default" onClick={() => setRenamed(code)}>{t("Rename this code …")}</Button>
      )}
      {renamed !== null && renamed === code && (
        <Rename key={renamed} article={article} code={renamed} onDone={() => { setRenamed(null); setCode(null); }} />
      )}
      <Refused error={found.error} />
      {isSearching && found.data?.length === 0 && <p className="quiet">{t("None of your notes holds these words.")}</p>}
      <ul className="note-lines">
        {shown.map((note) => <NoteLine key={note.id} note={note} keys={keys} />)}
      </ul>
    </section>
  );
}
