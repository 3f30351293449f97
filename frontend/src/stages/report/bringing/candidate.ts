/** One file on its way in: what was found in it, and what is decided about it. */
import type { ImportItem, Look } from "../../../api/importing.ts";
import type { Group, Participant, Speaker } from "../../../api/shapes.ts";

/** Whose account a file is: unknown, somebody known, or somebody new in a group. */
export type Whose =
  | { kind: "unknown" }
  | { kind: "known"; id: string }
  | { kind: "new"; group: string; number: number | null };

export interface Candidate {
  id: number;
  file: File;
  state: "waiting" | "reading" | "read" | "refused";
  refusal: unknown;
  look: Look | null;
  key: string;
  whose: Whose;
  speakers: Record<string, Speaker>;
}

let born = 0;

export function candidateOf(file: File): Candidate {
  born += 1;
  return {
    id: born,
    file,
    state: "waiting",
    refusal: null,
    look: null,
    key: file.name.replace(/\.[^.]+$/, ""),
    whose: { kind: "unknown" },
    speakers: {},
  };
}

/** What the file's name and its marks propose. */
export function proposed(candidate: Candidate, look: Look): Candidate {
  const { key, group, number, participant_id: known } = look.proposal;
  const whose: Whose =
    known !== null
      ? { kind: "known", id: known }
      : group !== null
        ? { kind: "new", group, number }
        : { kind: "unknown" };
  const speakers = Object.fromEntries(look.marks.map(({ mark, role }) => [mark, role]));
  return { ...candidate, state: "read", look, key, whose, speakers };
}

/** Two files of one import may not bear one key; a later one gets a number. */
export function distinct(key: string, others: readonly string[]): string {
  let number = 1;
  let free = key;
  while (others.includes(free)) {
    number += 1;
    free = `${key}-${number}`;
  }
  return free;
}

export function itemOf(candidate: Candidate): ImportItem | null {
  const { look, key, whose, speakers } = candidate;
  if (look === null) return null;
  return {
    token: look.token,
    key: key.trim(),
    group: whose.kind === "new" ? whose.group : null,
    number: whose.kind === "new" ? whose.number : null,
    participant_id: whose.kind === "known" ? whose.id : null,
    speakers,
    interview_id: null,
  };
}

/** The choice as one word, for a list to choose from. */
export function written(whose: Whose): string {
  if (whose.kind === "unknown") return "";
  if (whose.kind === "known") return `known ${whose.id}`;
  return `new ${whose.number ?? ""} ${whose.group}`;
}

export function parsed(word: string): Whose {
  const [kind, first = "", ...rest] = word.split(" ");
  if (kind === "known") return { kind: "known", id: first };
  if (kind === "new") {
    return { kind: "new", group: rest.join(" "), number: first === "" ? null : Number(first) };
  }
  return { kind: "unknown" };
}

/** The marks that stand in more than one file, with how many. */
export function sharedMarks(candidates: readonly Candidate[]): [mark: string, files: number][] {
  const counts = new Map<string, number>();
  for (const { look } of candidates) {
    for (const { mark } of look?.marks ?? []) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].filter(([, files]) => files > 1);
}

/** Everybody that a file could be about, by group. */
export function peopleOf(group: Group, people: readonly Participant[]): Participant[] {
  return people.filter((one) => one.group === group.key).sort((a, b) => a.number - b.number);
}
