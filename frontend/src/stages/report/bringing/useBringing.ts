/** The files on their way in: read a few at a time, decided about, brought in together. */
import { useEffect, useRef, useState } from "react";

import { lookAtFile, MOST_FILES } from "../../../api/importing.ts";
import type { Speaker } from "../../../api/shapes.ts";
import { takeDropped, useDropped } from "../../../kit/dropped.ts";
import { type Candidate, candidateOf, distinct, proposed } from "./candidate.ts";

/** Files read at the same time; the server's machine is the reader's own. */
const AT_ONCE = 2;

export interface Bringing {
  candidates: readonly Candidate[];
  change: (id: number, change: Partial<Candidate>) => void;
  remove: (id: number) => void;
  clear: () => void;
  /** Say in every file that has this mark who speaks. */
  sayEverywhere: (mark: string, speaker: Speaker) => void;
}

export function useBringing(): Bringing {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const dropped = useDropped();
  const stop = useRef<AbortController>(null);
  const begun = useRef(new Set<number>());
  const free = MOST_FILES - candidates.length;

  useEffect(() => {
    if (dropped.length === 0 || free <= 0) return;
    const taken = takeDropped(free);
    setCandidates((old) => [...old, ...taken.map(candidateOf)]);
  }, [dropped, free]);

  useEffect(() => {
    const leaving = new AbortController();
    stop.current = leaving;
    return () => leaving.abort();
  }, []);

  const change = (id: number, changed: Partial<Candidate>) =>
    setCandidates((old) => old.map((one) => (one.id === id ? { ...one, ...changed } : one)));

  const read = async (candidate: Candidate) => {
    const signal = stop.current?.signal ?? new AbortController().signal;
    try {
      const look = await lookAtFile(candidate.file, signal);
      setCandidates((old) =>
        old.map((one) => {
          if (one.id !== candidate.id) return one;
          const next = proposed(one, look);
          const others = old.filter(({ id, state }) => id !== one.id && state === "read");
          return { ...next, key: distinct(next.key, others.map(({ key }) => key)) };
        }),
      );
    } catch (refusal) {
      if (!signal.aborted) change(candidate.id, { state: "refused", refusal });
    }
  };

  const reading = candidates.filter(({ state }) => state === "reading").length;
  const next = reading < AT_ONCE ? candidates.find(({ state }) => state === "waiting") : undefined;
  useEffect(() => {
    if (next === undefined || begun.current.has(next.id)) return;
    begun.current.add(next.id);
    change(next.id, { state: "reading" });
    void read(next);
  }, [next]);

  return {
    candidates,
    change,
    remove: (id) => setCandidates((old) => old.filter((one) => one.id !== id)),
    clear: () => setCandidates([]),
    sayEverywhere: (mark, speaker) =>
      setCandidates((old) =>
        old.map((one) =>
          mark in one.speakers
            ? { ...one, speakers: { ...one.speakers, [mark]: speaker } }
            : one,
        ),
      ),
  };
}
