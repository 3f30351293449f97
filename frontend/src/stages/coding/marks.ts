/** Codings as marks in the text. */
import type { PlacedCoding } from "../../api/coding.ts";
import type { Code, Member } from "../../api/shapes.ts";
import { initialsOf } from "../../lib/initials.ts";
import { t } from "../../lib/translation.ts";
import type { Mark } from "../../text/mark.ts";

const SPOKEN = 60;

/** A mark stays the same object while its coding and code do: what did not change is not drawn anew. */
const made = new WeakMap<PlacedCoding, { code: Code; by: string | undefined; mark: Mark }>();

/** What is shown: codings of a known code, by members who are not hidden. */
export function marksOf(
  codings: readonly PlacedCoding[],
  codes: ReadonlyMap<string, Code>,
  members: readonly Member[],
  hidden: ReadonlySet<string>,
): Mark[] {
  const names = new Map(members.map(({ id, name }) => [id, { name, initials: initialsOf(name) }]));
  const marks: Mark[] = [];
  for (const coding of codings) {
    const code = codes.get(coding.code_id);
    // Broken: a correction took its words away, so it has no place in this text.
    if (code === undefined || hidden.has(coding.by) || coding.standing === "broken") continue;
    const by = names.get(coding.by);
    const old = made.get(coding);
    if (old !== undefined && old.code.name === code.name && old.code.colour === code.colour && old.by === by?.name) {
      marks.push(old.mark);
      continue;
    }
    const mark: Mark = {
      id: coding.id,
      u0: coding.u0,
      u1: coding.u1,
      name: code.name,
      colour: code.colour,
      initials: by?.initials ?? "",
      spoken: t("{code}, coded by {member}: {words}", {
        code: code.name,
        member: by?.name ?? t("an unknown member"),
        words: coding.exact.slice(0, SPOKEN),
      }),
      isPending: coding.isPending === true,
    };
    made.set(coding, { code, by: by?.name, mark });
    marks.push(mark);
  }
  return marks;
}
