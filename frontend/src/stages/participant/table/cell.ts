/** What stands in a cell of the table of people, what is filtered, and what is sent. */
import type { CellChange } from "../../../api/attribute.ts";
import type { Attribute, Definition, Participant } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

/** As the server keeps it; shown in the reader's language. */
export const NOT_DISCLOSED = "not disclosed";
export const UNSPECIFIED = "unspecified";
const SPLIT = ";";

/** A column: a fact of everybody, or an attribute of the group. */
export type Column = { id: "gender" | "age"; asked: null } | { id: string; asked: Definition };

export function columnName({ id, asked }: Column): string {
  return asked?.name ?? (id === "gender" ? t("Gender") : t("Age"));
}

export function columnsOf(definitions: readonly Definition[], group: string): Column[] {
  const asked = definitions.filter((one) => one.group === group && !one.is_retired);
  return [
    { id: "gender", asked: null },
    { id: "age", asked: null },
    ...asked.map((one) => ({ id: one.id, asked: one })),
  ];
}

export function factOf(person: Participant, column: Column): Attribute | undefined {
  return person.attributes.find(({ attribute_id }) => attribute_id === column.id);
}

/** The grouped value as it is kept; empty where nothing is recorded. */
export function valueOf(person: Participant, column: Column): string {
  if (column.asked !== null) return factOf(person, column)?.value ?? "";
  return String((column.id === "gender" ? person.gender : person.age) ?? "");
}

/** Whether it says that nothing, or nothing more, was said. */
export function isSaidSo(value: string): boolean {
  return value === NOT_DISCLOSED || value === UNSPECIFIED;
}

/** What was said and what was not, in the reader's language. */
export function valueName(value: string): string {
  if (value === NOT_DISCLOSED) return t("not disclosed");
  if (value === UNSPECIFIED) return t("unspecified");
  return value;
}

/** What somebody typed, as it is kept: the reader's own word for "not disclosed" is known. */
export function typedValue(typed: string): string {
  const line = typed.trim();
  if (line.toLowerCase() === t("not disclosed").toLowerCase()) return NOT_DISCLOSED;
  if (line.toLowerCase() === t("unspecified").toLowerCase()) return UNSPECIFIED;
  return line;
}

export const MISSING = "";

/** The values people have in a column, by how many have each; those with nothing last. */
export function countedValues(people: readonly Participant[], column: Column): [string, number][] {
  const counted = new Map<string, number>();
  for (const person of people) {
    const parts = valueOf(person, column).split(SPLIT).map((part) => part.trim());
    for (const part of new Set(parts)) counted.set(part, (counted.get(part) ?? 0) + 1);
  }
  return [...counted].sort(
    ([a, n], [b, m]) => Number(a === MISSING) - Number(b === MISSING) || m - n || a.localeCompare(b),
  );
}

export function hasValue(person: Participant, column: Column, wanted: string): boolean {
  const value = valueOf(person, column);
  if (wanted === MISSING) return value === "";
  return value.split(SPLIT).some((part) => part.trim() === wanted);
}

/** What a cell is to hold from now on. */
export interface Wanted {
  value: string;
  own_words?: string;
  as_of?: string | null;
  /** Where in history the fact stood that was looked at. */
  seen: number;
}

export function changeOf(person: Participant, column: Column, wanted: Wanted): CellChange {
  const { value, seen } = wanted;
  if (column.asked !== null) {
    const stands = factOf(person, column);
    const attribute = {
      name: column.asked.name,
      value,
      own_words: wanted.own_words ?? stands?.own_words ?? "",
      as_of: wanted.as_of === undefined ? (stands?.as_of ?? null) : wanted.as_of,
      seen,
    };
    return { person: person.id, fact: { attribute } };
  }
  if (column.id === "gender") {
    return { person: person.id, fact: { facts: { gender: value === "" ? null : value, seen } } };
  }
  return { person: person.id, fact: { facts: { age: value === "" ? null : Number(value), seen } } };
}

export function seenOf(person: Participant, column: Column): number {
  return column.asked === null ? person.seen : (factOf(person, column)?.seen ?? 0);
}

/** Something typed that is not kept: refused, or another member was there before. */
export interface Held {
  person: string;
  column: string;
  wanted: Wanted;
  error: unknown;
}
