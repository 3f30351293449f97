/**
 * A draft as it is being written: passages, and every earlier state of this visit.
 *
 * Nothing here knows the page. States are never changed, only followed by others, so that
 * undoing goes all the way back and costs nothing.
 */
import type { DraftPassage, PassageKind, PassageMark } from "../../../api/shapes.ts";

export type Passages = readonly DraftPassage[];

/** Where the caret goes after a change. */
export interface Caret {
  id: string;
  at: number;
}

export interface Written {
  passages: Passages;
  caret: Caret | null;
}

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** A name of its own for a passage, as the study makes them: 20 letters, by time and chance. */
export function newId(now: number = Date.now()): string {
  const chance = crypto.getRandomValues(new Uint8Array(10));
  let name = "";
  for (let rest = now, left = 10; left > 0; left -= 1) {
    name = (LETTERS[rest % 32] ?? "0") + name;
    rest = Math.floor(rest / 32);
  }
  return name + [...chance].map((byte) => LETTERS[byte % 32]).join("");
}

export function emptyPassage(kind: PassageKind = "own words"): DraftPassage {
  return { id: newId(), text: "", kind, marks: [], start_ms: null, end_ms: null, mark: "", origin: null };
}

/** What follows a passage: an answer after a question, else more of the same. */
export function kindAfter(kind: PassageKind): PassageKind {
  return kind === "question" || kind === "unknown" ? "own words" : kind;
}

/** Words that are changed are the writer's own from then on, wherever they came from. */
export function changed(passages: Passages, id: string, change: Partial<DraftPassage>): Passages {
  const touched = change.text === undefined ? {} : { origin: null };
  return passages.map((one) => (one.id === id ? { ...one, ...touched, ...change } : one));
}

/** Put passages from elsewhere behind those that are written; only empty ones make room. */
export function filled(passages: Passages, answered: Passages): Written {
  const known = new Set(passages.map(({ id }) => id));
  const added = answered.filter(({ id }) => !known.has(id));
  const last = passages.findLastIndex(({ text }) => text.trim() !== "");
  const first = added[0];
  return {
    passages: [...passages.slice(0, last + 1), ...added],
    caret: first === undefined ? null : { id: first.id, at: 0 },
  };
}

/** How far in the sound the written passages reach. */
export function reached(passages: Passages): number {
  return Math.max(
    0,
    ...passages.map(({ text, start_ms, end_ms }) => (text.trim() === "" ? 0 : Math.max(start_ms ?? 0, end_ms ?? 0))),
  );
}

/** The next passage of which nobody has said what it is. */
export function nextOpen(passages: Passages, id: string): DraftPassage | undefined {
  const index = passages.findIndex((one) => one.id === id);
  return passages.slice(index + 1).find(({ kind }) => kind === "unknown");
}

export function toggled(passage: DraftPassage, mark: PassageMark): PassageMark[] {
  return passage.marks.includes(mark)
    ? passage.marks.filter((one) => one !== mark)
    : [...passage.marks, mark];
}

/**
 * Let the next passage begin at the caret.
 *
 * @param now_ms where the sound is; the passage ends there and the next begins there
 */
export function split(passages: Passages, id: string, at: number, now_ms: number | null): Written {
  const index = passages.findIndex((one) => one.id === id);
  const passage = passages[index];
  if (passage === undefined) return { passages, caret: null };
  const tail = passage.text.slice(at).trimStart();
  const head = passage.text.slice(0, at).trimEnd();
  const isHeard = now_ms !== null && passage.start_ms !== null && now_ms > passage.start_ms;
  const next: DraftPassage = {
    ...emptyPassage(tail === "" ? kindAfter(passage.kind) : passage.kind),
    text: tail,
    marks: tail === "" ? [] : passage.marks,
    mark: tail === "" ? "" : passage.mark,
    start_ms: now_ms,
    // A passage that is cut in two ends where it ended.
    end_ms: tail === "" || (now_ms !== null && (passage.end_ms ?? 0) <= now_ms) ? null : passage.end_ms,
  };
  const ended = tail === "" ? passage.end_ms : null;
  const before = { ...passage, text: head, origin: null, end_ms: isHeard ? (ended ?? now_ms) : ended };
  return {
    passages: [...passages.slice(0, index), before, next, ...passages.slice(index + 1)],
    caret: { id: next.id, at: 0 },
  };
}

/** Join a passage to the one before it; the first one stays. */
export function joined(passages: Passages, id: string): Written {
  const index = passages.findIndex((one) => one.id === id);
  const [before, passage] = [passages[index - 1], passages[index]];
  if (before === undefined || passage === undefined) return { passages, caret: null };
  const seam = before.text === "" || passage.text === "" ? "" : " ";
  const whole: DraftPassage = {
    ...(before.text === "" ? passage : before),
    id: before.id,
    text: before.text + seam + passage.text,
    origin: null,
    marks: [...new Set([...before.marks, ...passage.marks])],
    start_ms: before.start_ms ?? passage.start_ms,
    end_ms: passage.text === "" ? before.end_ms : passage.end_ms,
  };
  return {
    passages: [...passages.slice(0, index - 1), whole, ...passages.slice(index + 1)],
    caret: { id: before.id, at: before.text.length + seam.length },
  };
}

/** What was written during this visit: the present state, those before, those taken back. */
export interface History {
  present: Written;
  past: readonly Written[];
  future: readonly Written[];
  /** Changes of one name follow each other as one step. */
  step: string | null;
}

export function begun(passages: Passages): History {
  const first = passages.length === 0 ? [emptyPassage()] : passages;
  return { present: { passages: first, caret: null }, past: [], future: [], step: null };
}

export function went(history: History, present: Written, step: string | null = null): History {
  const isSame = step !== null && step === history.step;
  return {
    present,
    past: isSame ? history.past : [...history.past, history.present],
    future: [],
    step,
  };
}

/** The caret goes to where the two states part. */
function comingTo(state: Written, from: Written): Written {
  const other = new Map(from.passages.map((one) => [one.id, one]));
  const parted = state.passages.find((one) => other.get(one.id) !== one) ?? state.passages.at(-1);
  return { ...state, caret: parted === undefined ? null : { id: parted.id, at: parted.text.length } };
}

export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    present: comingTo(before, history.present),
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
    step: null,
  };
}

export function redone(history: History): History {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return {
    present: comingTo(next, history.present),
    past: [...history.past, history.present],
    future: rest,
    step: null,
  };
}

/** Typing is one step a word: a step begins with the first letter after white space. */
export function typingStep(id: string, before: string, after: string): string {
  const words = after.length >= before.length ? after.trim().split(/\s+/).length : -1;
  return `${id} ${words}`;
}
