/** Notes as marks in the margin: each reader one colour, one's own first. */
import type { PlacedNote } from "../../api/reading.ts";
import type { Member } from "../../api/shapes.ts";
import { initialsOf } from "../../lib/initials.ts";
import { t } from "../../lib/translation.ts";
import type { Mark } from "../../text/mark.ts";

const LONGEST_NAME = 60;
const SPOKEN = 60;
/** Far from each other on the wheel, and told apart in grey by their pattern. */
const COLOURS = [7, 1, 10, 4, 8, 2, 11, 5, 9, 3, 6, 0];

function nameOf({ code, text }: PlacedNote): string {
  const words = text.replace(/\s+/g, " ");
  const said = code !== "" && words !== "" ? `${code}: ${words}` : code || words;
  return said.length > LONGEST_NAME ? `${said.slice(0, LONGEST_NAME).trimEnd()}…` : said;
}

/** What stands in the margin; a broken note has no place in this text. */
export function marksOf(notes: readonly PlacedNote[], members: readonly Member[], me: string): Mark[] {
  const others = members.filter(({ id }) => id !== me).map(({ id }) => id);
  const order = [me, ...others];
  return notes
    .filter(({ is_broken }) => !is_broken)
    .map((note) => {
      const by = members.find(({ id }) => id === note.by)?.name ?? t("a member who left");
      const words = note.exact.slice(0, SPOKEN);
      return {
        id: note.id,
        u0: note.u0,
        u1: note.u1,
        name: nameOf(note),
        colour: COLOURS[Math.max(0, order.indexOf(note.by)) % COLOURS.length] ?? 0,
        initials: note.by === me ? "" : initialsOf(by),
        spoken: t("Note by {member} on “{words}”", { member: by, words }),
        isPending: false,
      };
    });
}
