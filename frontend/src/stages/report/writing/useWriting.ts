/** The draft in hand: its history, and saving it while one writes. */
import { useCallback, useEffect, useRef, useState } from "react";

import { Refusal } from "../../../api/client.ts";
import type { Draft, Taken } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { saveDraft } from "../../../api/writing.ts";
import { begun, filled, type History, type Passages, redone, undone, went, type Written } from "./draft.ts";

/** After the last letter, the draft is saved when the hand has rested so long. */
const REST_MS = 1200;
/** And at the latest so long after the first letter, if it does not rest. */
const LONGEST_MS = 10_000;

export type Saving = "saved" | "waiting" | "saving" | "stopped";

export interface Writing {
  history: History;
  change: (make: (passages: Passages) => Written, step?: string) => void;
  undo: () => void;
  redo: () => void;
  saving: Saving;
  error: unknown;
  /** Save now; answers whether everything written is saved. */
  flush: () => Promise<boolean>;
  /** Let the study put passages behind what is saved; they are one step that undo takes back. */
  take: (ask: (revision: number) => Promise<Taken>) => Promise<Taken | null>;
}

export function useWriting(draft: Draft): Writing {
  const [history, setHistory] = useState(() => begun(draft.passages));
  const [saving, setSaving] = useState<Saving>("saved");
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(history.present.passages);
  const saved = useRef(latest.current);
  const revision = useRef(draft.revision);
  const underWay = useRef<Promise<boolean> | null>(null);
  const timers = useRef<{ rest: number; longest: number | null }>({ rest: 0, longest: null });
  // Another window has saved meanwhile: this one must not write over it.
  const isStopped = useRef(false);
  useUnsent(saving !== "saved");

  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timers.current.rest);
    if (timers.current.longest !== null) window.clearTimeout(timers.current.longest);
    timers.current.longest = null;
    // One save at a time: each is written on the revision that the one before made.
    while (underWay.current !== null) await underWay.current;
    if (isStopped.current) return false;
    const passages = latest.current;
    if (passages === saved.current) {
      setSaving("saved");
      return true;
    }
    setSaving("saving");
    const work = saveDraft(draft.interview_id, revision.current, passages)
      .then((answer) => {
        revision.current = answer.revision;
        saved.current = passages;
        setError(null);
        setSaving(passages === latest.current ? "saved" : "waiting");
        return true;
      })
      .catch((problem: unknown) => {
        isStopped.current = problem instanceof Refusal && problem.kind === "StaleDraftError";
        setError(problem);
        setSaving("stopped");
        return false;
      })
      .finally(() => {
        underWay.current = null;
      });
    underWay.current = work;
    return work;
  }, [draft.interview_id]);

  const show = useCallback(
    (next: (history: History) => History) => {
      setHistory((before) => {
        const after = next(before);
        latest.current = after.present.passages;
        return after;
      });
    },
    [],
  );

  const take = useCallback(
    async (ask: (revision: number) => Promise<Taken>): Promise<Taken | null> => {
      if (!(await flush())) return null;
      const work = ask(revision.current);
      // Saves wait: they are written on the revision that this makes.
      underWay.current = work.then(() => true, () => false).finally(() => {
        underWay.current = null;
      });
      const answer = await work;
      revision.current = answer.draft.revision;
      show((before) => {
        const next = filled(before.present.passages, answer.draft.passages);
        // What was typed meanwhile is saved after it; else all is saved already.
        if (before.present.passages === saved.current) saved.current = next.passages;
        return went(before, next);
      });
      return answer;
    },
    [flush, show],
  );

  // Whatever changed the passages, they are saved soon after.
  const { passages } = history.present;
  useEffect(() => {
    if (passages === saved.current || isStopped.current) return;
    setSaving((now) => (now === "saving" ? now : "waiting"));
    window.clearTimeout(timers.current.rest);
    timers.current.rest = window.setTimeout(() => void flush(), REST_MS);
    timers.current.longest ??= window.setTimeout(() => void flush(), LONGEST_MS);
  }, [passages, flush]);
  useEffect(() => () => void flush(), [flush]);

  return {
    history,
    change: useCallback(
      (make, step) => show((before) => {
        const next = make(before.present.passages);
        return next.passages === before.present.passages ? before : went(before, next, step ?? null);
      }),
      [show],
    ),
    undo: useCallback(() => show(undone), [show]),
    redo: useCallback(() => show(redone), [show]),
    saving,
    error,
    flush,
    take,
  };
}
