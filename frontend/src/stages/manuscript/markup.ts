/**
 * The marks that prose may hold, read and written: `*italic*`, `**bold**`, `^[footnote]`,
 * `{kind:key}`, and a backslash before a sign that is meant itself.
 *
 * `counterpoint.manuscript.markup` reads the same; `tests/manuscript/markup.json` holds
 * both to it.
 */
export type Emphasis = "" | "italic" | "bold" | "both";

export interface Words {
  kind: "words";
  text: string;
  emphasis: Emphasis;
}
export interface Reference {
  kind: "reference";
  written: string;
  /** What it refers to: "n", "theme", "label", … */
  of: string;
  key: string;
  emphasis: Emphasis;
}
export interface Note {
  kind: "note";
  /** As it is written between the brackets. */
  text: string;
}
export type Piece = Words | Reference | Note;

interface Stars {
  kind: "stars";
  text: string;
  opens: boolean;
  closes: boolean;
}

const SIGNS =
  /(?<escaped>\\[\\*^[\]])|(?<stars>\*+)|(?<note>\^\[)|(?<reference>\{(?<of>[a-z]+):(?<key>[^{}\s:]+)(?::[^{}]*)?\})/gu;
const ITALIC = 1;
const BOLD = 2;
const WIDEST = ITALIC + BOLD;
const EMPHASES: readonly Emphasis[] = ["", "italic", "bold", "both"];

const words = (text: string): Words => ({ kind: "words", text, emphasis: "" });

/** Read a text's marks; inside a footnote a further one is ordinary text. */
export function piecesOf(text: string, hasNotes = true): Piece[] {
  return emphasised(itemsOf(text, hasNotes));
}

function itemsOf(text: string, hasNotes: boolean): (Piece | Stars)[] {
  const items: (Piece | Stars)[] = [];
  const signs = new RegExp(SIGNS);
  let at = 0;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match.index > at) items.push(words(text.slice(at, match.index)));
    at = match.index + match[0].length;
    const { escaped, stars, reference, of = "", key = "" } = match.groups ?? {};
    if (escaped !== undefined) items.push(words(escaped.slice(1)));
    else if (stars !== undefined) items.push(starsAt(text, match.index, stars));
    else if (reference !== undefined) items.push({ kind: "reference", written: reference, of, key, emphasis: "" });
    else {
      const end = hasNotes ? endOfNote(text, at) : null;
      if (end === null) items.push(words(match[0]));
      else {
        items.push({ kind: "note", text: text.slice(at, end) });
        at = end + 1;
      }
    }
    signs.lastIndex = at;
  }
  if (at < text.length) items.push(words(text.slice(at)));
  return items;
}

function starsAt(text: string, index: number, stars: string): Words | Stars {
  if (stars.length > WIDEST) return words(stars);
  const after = text[index + stars.length];
  const before = text[index - 1];
  return {
    kind: "stars",
    text: stars,
    opens: after !== undefined && !/\s/u.test(after),
    closes: before !== undefined && !/\s/u.test(before),
  };
}

function endOfNote(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return null;
}

function emphasised(items: readonly (Piece | Stars)[]): Piece[] {
  const marks = pairsOf(items);
  const given: Piece[] = [];
  let now = 0;
  const add = (piece: Piece) => {
    const last = given.at(-1);
    if (piece.kind === "words" && last?.kind === "words" && last.emphasis === piece.emphasis) last.text += piece.text;
    else given.push(piece);
  };
  items.forEach((item, index) => {
    if (item.kind === "stars") {
      const width = marks.get(index) ?? 0;
      now ^= width;
      const rest = item.text.length - width;
      if (rest > 0) add({ kind: "words", text: "*".repeat(rest), emphasis: EMPHASES[now] ?? "" });
    } else if (item.kind === "note") add(item);
    else add({ ...item, emphasis: EMPHASES[now] ?? "" });
  });
  return given;
}

/** Which signs open or close what, as a sum of widths by their place. */
function pairsOf(items: readonly (Piece | Stars)[]): Map<number, number> {
  const marks = new Map<number, number>();
  const opened = new Map<number, number>();
  items.forEach((item, index) => {
    if (item.kind !== "stars") return;
    for (const width of item.text.length === WIDEST ? [ITALIC, BOLD] : [item.text.length]) {
      const start = opened.get(width);
      if (start !== undefined && item.closes) {
        opened.delete(width);
        marks.set(start, (marks.get(start) ?? 0) + width);
        marks.set(index, (marks.get(index) ?? 0) + width);
      } else if (start === undefined && item.opens) opened.set(width, index);
    }
  });
  return marks;
}

/** Write pieces down again, so that they are read as they are. */
export function writtenOf(pieces: readonly Piece[]): string {
  let written = "";
  let now = 0;
  const turnTo = (emphasis: Emphasis) => {
    const next = EMPHASES.indexOf(emphasis);
    written += "*".repeat(now ^ next);
    now = next;
  };
  for (const piece of trimmed(pieces)) {
    if (piece.kind === "note") {
      turnTo("");
      written += `^[${piece.text}]`;
    } else {
      turnTo(piece.emphasis);
      written += piece.kind === "words" ? escaped(piece.text) : piece.written;
    }
  }
  turnTo("");
  return written;
}

/** Spaces at the ends of set-off words stay outside: stars beside a space are no mark. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const widthOf = (piece: Piece | undefined) =>
    piece === undefined || piece.kind === "note" ? 0 : EMPHASES.indexOf(piece.emphasis);
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== "words" || piece.emphasis === "") return [piece];
    const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? [];
    const own = widthOf(piece);
    const space = (text: string, beside: Piece | undefined): Words => ({
      ...words(text),
      emphasis: EMPHASES[own & widthOf(beside)] ?? "",
    });
    const parts = [space(before, pieces[index - 1]), { ...piece, text: inner }, space(after, pieces[index + 1])];
    return parts.filter(({ text }) => text !== "");
  });
}

const escaped = (text: string): string => text.replace(/[\\*]|\^(?=\[)/gu, "\\$&");

/** Escape what would end a footnote too early. */
export function noteText(typed: string): string {
  return endOfNote(`${typed}]`, 0) === typed.length ? typed : typed.replace(/[[\]]/gu, "\\$&");
}
