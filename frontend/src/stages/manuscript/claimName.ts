/** What claims are called on the page, and what each of them can be about. */
import type { Claim, ClaimKind, Code, Letter, Theme } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";
import { LETTERS, SIGNS } from "../theme/name.ts";

export const KINDS: readonly ClaimKind[] = [
  "presence",
  "both groups",
  "how many",
  "the same people",
  "parity",
  "listed",
  "pole re-stated",
  "said again",
];

export function isKind(value: string): value is ClaimKind {
  return KINDS.some((kind) => kind === value);
}

export function kindName(kind: ClaimKind): string {
  return {
    presence: t("It is voiced"),
    "both groups": t("Both groups voice it"),
    "how many": t("So many voice it"),
    "the same people": t("The same people voice both poles"),
    parity: t("Both poles weigh the same"),
    listed: t("Each of what it lists is voiced"),
    "pole re-stated": t("It says a pole anew"),
    "said again": t("It says an earlier claim again"),
  }[kind];
}

/** Claims about words alone name nobody. */
export function isOfPeople(kind: ClaimKind): boolean {
  return kind !== "pole re-stated" && kind !== "said again";
}

export function poleWords(theme: Theme, letter: Letter): string {
  const pole = theme.poles?.[letter];
  return `${SIGNS[letter]} ${pole?.name || pole?.own_wording || ""}`;
}

/** One of the things that a sentence can be about, as a choice of a list. */
export interface Choice {
  value: string;
  label: string;
}

/** The choices for a kind; the earlier claims stand with the words they were made in. */
export function choicesFor(
  kind: ClaimKind,
  themes: readonly Theme[],
  codes: readonly Code[],
  earlier: readonly Choice[],
): Choice[] {
  const paradoxes = themes.filter(({ poles }) => poles !== null);
  const poles = paradoxes.flatMap((theme) =>
    LETTERS.map((letter) => ({ value: `pole ${theme.id} ${letter}`, label: `${theme.title}: ${poleWords(theme, letter)}` })),
  );
  if (kind === "the same people" || kind === "pole re-stated") return poles;
  if (kind === "parity") return paradoxes.map(({ id, title }) => ({ value: `theme ${id}`, label: title }));
  if (kind === "said again") return [...earlier];
  const plain = themes
    .filter((theme) => theme.poles === null)
    .map(({ id, title }) => ({ value: `theme ${id}`, label: title }));
  if (kind !== "how many") return [...poles, ...plain];
  const ways = paradoxes.flatMap(({ ways: all, short, title }) =>
    all.map(({ id, text }) => ({ value: `way ${id}`, label: `${short || title}: ${text}` })),
  );
  const named = codes.map(({ id, name }) => ({ value: `code ${id}`, label: t("Code: {name}", { name }) }));
  return [...poles, ...plain, ...ways, ...named];
}

type About = Pick<Claim, "theme_id" | "letter" | "way_id" | "code_ids" | "repeats">;

/** What a choice names, in the parts that a claim has. */
export function aboutOf(choice: string): About {
  const [what = "", id = "", letter] = choice.split(" ");
  return {
    theme_id: what === "pole" || what === "theme" ? id : null,
    letter: letter === "a" || letter === "b" ? letter : null,
    way_id: what === "way" ? id : null,
    code_ids: what === "code" ? [id] : [],
    repeats: what === "claim" ? id : null,
  };
}

/** What a claim is about, in a few words. */
export function aboutName(claim: Claim, themes: readonly Theme[], codes: readonly Code[]): string {
  const theme = themes.find(({ id }) => id === claim.theme_id);
  const way = themes.flatMap(({ ways }) => ways).find(({ id }) => id === claim.way_id);
  if (way !== undefined) return way.text;
  if (claim.code_ids.length > 0) {
    return codes.filter(({ id }) => claim.code_ids.includes(id)).map(({ name }) => name).join(", ");
  }
  if (theme === undefined) return "";
  return claim.letter === null ? theme.short || theme.title : poleWords(theme, claim.letter);
}
