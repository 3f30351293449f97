/**
 * Small counts of people as they may leave the team: the server says which of them have
 * to stand together, and a picture for print shows these as one.
 */
import { t } from "../lib/translation.ts";

/** A count that may print: of one field, or of several where one of them is small. */
export interface Printed {
  fields: readonly string[];
  count: number;
}

/** The fields that may not stand apart, and how many people they hold together. */
export function lumpOf<Field extends string>(
  printed: readonly Printed[],
  all: readonly Field[],
  isPrinted: boolean,
): { fields: readonly Field[]; count: number } {
  const lump = isPrinted ? printed.find(({ fields }) => fields.length > 1) : undefined;
  if (lump === undefined) return { fields: [], count: 0 };
  return { fields: all.filter((field) => lump.fields.includes(field)), count: lump.count };
}

/** What a caption says of the counts that stand together. */
export function tellLump(group: string, parts: readonly string[], count: number, of: number): string {
  return t("† {group}: {parts}, together {count} of {of}; small counts are not shown apart.", {
    group,
    parts: parts.join(", "),
    count,
    of,
  });
}
