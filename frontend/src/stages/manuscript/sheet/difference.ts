/** What has to be told to the study so that its blocks become those on the sheet. */
import type { WritingStep } from "../../../api/shapes.ts";
import type { Standing } from "./document.ts";
import { TITLED } from "./schema.ts";

export const isSame = (one: string, other: string): boolean => one.normalize("NFC").trim() === other.normalize("NFC").trim();

const isWaiting = ({ kind, text }: Standing): boolean => TITLED.has(kind) && text === "";

/**
 * The steps from what the study holds to what the sheet shows.
 *
 * @param base As the study holds it.
 * @param now As the sheet shows it.
 * @param disputed Blocks whose text waits for a choice; it is not sent.
 */
export function stepsBetween(
  base: readonly Standing[],
  now: readonly Standing[],
  disputed: ReadonlySet<string> = new Set(),
): WritingStep[] {
  const before = new Map(base.map((each) => [each.id, each]));
  // A heading without words is not sent: it is still being written.
  const shown = now.filter((each) => before.has(each.id) || !isWaiting(each));
  const here = new Set(shown.map(({ id }) => id));
  const steps: WritingStep[] = base
    .filter(({ id }) => !here.has(id))
    .map(({ id }) => ({ kind: "take out", block_id: id, text: "" }));
  const still = stillOf(
    base.filter(({ id }) => here.has(id)).map(({ id }) => id),
    shown.map(({ id }) => id),
  );
  let after: string | null = null;
  for (const each of shown) {
    const was = before.get(each.id);
    if (was === undefined) steps.push(put(each, after));
    else {
      if (!still.has(each.id)) steps.push({ kind: "move", block_id: each.id, text: "", after });
      const isChanged = !isSame(was.text, each.text) && !isWaiting(each) && !disputed.has(each.id);
      if (isChanged) steps.push({ kind: "write", block_id: each.id, text: each.text, seen: was.text });
    }
    after = each.id;
  }
  return steps;
}

/**
 * What the sheet and the study have in common once steps were taken: what others did is not in it.
 *
 * @param base As the study held it before.
 * @param sent As the sheet showed it when the steps were sent.
 * @param steps What was sent; a text that waits for a choice or for words was not.
 * @param made The ids of new blocks, by the names that the steps give them.
 */
export function agreed(
  base: readonly Standing[],
  sent: readonly Standing[],
  steps: readonly WritingStep[],
  made: Readonly<Record<string, string>>,
): Standing[] {
  const before = new Map(base.map((each) => [each.id, each]));
  const written = new Set(steps.filter(({ kind }) => kind === "write").map(({ block_id }) => block_id));
  return sent.flatMap((each) => {
    const was = before.get(each.id);
    if (was !== undefined) return [written.has(each.id) ? each : { ...each, text: was.text }];
    const id = made[each.id];
    return id === undefined ? [] : [{ ...each, id }];
  });
}

function put(each: Standing, after: string | null): WritingStep {
  const { id, kind, text, theme, quote, key, level } = each;
  const content = { kind, text, theme_id: theme, quote_id: quote, key, level: kind === "heading" ? level : 1, author: "", year: "", groups: [] };
  return { kind: "put", block_id: id, text: "", after, content };
}

/** The most blocks that can stay where they are, in one order and in the other. */
function stillOf(before: readonly string[], now: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const ids = now.filter((id) => place.has(id));
  const at = (id: string | undefined): number => (id === undefined ? -1 : (place.get(id) ?? -1));
  // Longest rising row of places (patience sorting).
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const id of ids) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < at(id)) low = middle + 1;
      else high = middle;
    }
    previous.set(id, ends[low - 1]);
    ends[low] = id;
  }
  const still = new Set<string>();
  for (let id = ends.at(-1); id !== undefined; id = previous.get(id)) still.add(id);
  return still;
}

/** What others did meanwhile, put into what is being written here. */
export interface Merged {
  blocks: Standing[];
  /** What others wrote in blocks that are being written here, by block. */
  disputed: Map<string, string>;
}

/**
 * Take in what others did, without touching a word that is being written.
 *
 * @param base As the study held it when the writing began.
 * @param local As the sheet shows it.
 * @param theirs As the study holds it now.
 * @param name Gives a name to a block that others took out while it was written on.
 */
export function merged(
  base: readonly Standing[],
  local: readonly Standing[],
  theirs: readonly Standing[],
  name: () => string,
): Merged {
  const was = new Map(base.map((each) => [each.id, each]));
  const is = new Map(theirs.map((each) => [each.id, each]));
  const disputed = new Map<string, string>();
  const blocks: Standing[] = [];
  for (const mine of local) {
    const before = was.get(mine.id);
    const now = is.get(mine.id);
    if (now === undefined) {
      const isTaken = before !== undefined;
      const isMine = before !== undefined && !isSame(before.text, mine.text);
      if (!isTaken) blocks.push(mine);
      else if (isMine) blocks.push({ ...mine, id: name() });
      continue;
    }
    const isUntouched = before === undefined || isSame(before.text, mine.text);
    const isTheirs = before !== undefined && !isSame(before.text, now.text);
    const text = isUntouched ? now.text : mine.text;
    if (!isUntouched && isTheirs && !isSame(now.text, mine.text)) disputed.set(mine.id, now.text);
    blocks.push({ ...now, text });
  }
  insertNew(blocks, was, theirs);
  return { blocks: ordered(blocks, base, local, theirs), disputed };
}

/** What both have in common: a disputed block keeps the text from which both began. */
export function withDisputes(
  theirs: readonly Standing[],
  base: readonly Standing[],
  disputed: ReadonlyMap<string, string>,
): Standing[] {
  const was = new Map(base.map(({ id, text }) => [id, text]));
  return theirs.map((each) => (disputed.has(each.id) ? { ...each, text: was.get(each.id) ?? each.text } : each));
}

/** Put what is new in the study behind the block that it follows there. */
function insertNew(blocks: Standing[], was: ReadonlyMap<string, Standing>, theirs: readonly Standing[]): void {
  theirs.forEach((each, index) => {
    if (was.has(each.id) || blocks.some(({ id }) => id === each.id)) return;
    const before = theirs
      .slice(0, index)
      .map(({ id }) => blocks.findIndex((block) => block.id === id))
      .findLast((place) => place >= 0);
    blocks.splice((before ?? -1) + 1, 0, each);
  });
}

/** If only others moved blocks, theirs is the order; else it stays as it is here. */
function ordered(
  blocks: Standing[],
  base: readonly Standing[],
  local: readonly Standing[],
  theirs: readonly Standing[],
): Standing[] {
  const common = (list: readonly Standing[]) => {
    const everywhere = [base, local, theirs].map((each) => new Set(each.map(({ id }) => id)));
    return list.map(({ id }) => id).filter((id) => everywhere.every((ids) => ids.has(id)));
  };
  const [before, here, there] = [common(base).join(), common(local).join(), common(theirs).join()];
  if (before === there || before !== here) return blocks;
  const places = new Map(theirs.map(({ id }, index) => [id, index]));
  // A block of this sheet alone stays behind the one that it follows here.
  let last = -1;
  const keyed = blocks.map((block, index) => {
    last = places.get(block.id) ?? last;
    return { block, place: places.get(block.id) ?? last + 0.5, index };
  });
  return keyed.toSorted((one, other) => one.place - other.place || one.index - other.index).map(({ block }) => block);
}
