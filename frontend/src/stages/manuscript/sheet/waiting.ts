/** Words of a sheet that were not sent: for how long, and what becomes of them when it is left. */
import { whenForgotten } from "../../../api/held.ts";
import { key, queries } from "../../../api/queries.ts";
import type { Session } from "../../../api/shapes.ts";
import { holdUnsent, whileUnsent } from "../../../api/unsent.ts";
import { isSame, merged, type Merged, withDisputes } from "./difference.ts";
import { newName, type Standing } from "./document.ts";

/** Who sits at this window; undefined if nobody does. */
export const whoSits = () => queries.getQueryData<Session>(key.session)?.member?.id;

/** That a sheet has words to send. */
export class Unsent {
  private done: (() => void) | null = null;
  private release: (() => void) | null = null;

  /** The tab warns, and what waits for all to be sent waits for the next answer. */
  begin(): void {
    this.release ??= holdUnsent();
    if (this.done !== null) return;
    const coming = new Promise<void>((resolve) => {
      this.done = resolve;
    });
    void whileUnsent(coming);
  }

  /** Nothing waits for what was not taken; the tab warns on. */
  answered(): void {
    this.done?.();
    this.done = null;
  }

  end(): void {
    this.handOver()?.();
  }

  /** Leave it to another to end the warning; null if there is none. */
  handOver(): (() => void) | null {
    const { release } = this;
    this.answered();
    this.release = null;
    return release;
  }
}

/** What was not sent when a sheet was left, in the memory of this window. */
export interface Left {
  /** What the sheet and the study had in common. */
  base: readonly Standing[];
  now: readonly Standing[];
  /** Ends the warning of the tab. */
  release: () => void;
}

const waiting = new Map<string, Left[]>();

whenForgotten(() => {
  for (const { release } of [...waiting.values()].flat()) release();
  waiting.clear();
});

/** Keep what was left, beside what waits already. */
export function keep(article: string, left: Left): void {
  waiting.set(article, [...(waiting.get(article) ?? []), left]);
}

/**
 * Take up all that waits, in the order in which it was left; null if nothing does.
 *
 * @param theirs As the study holds the article's blocks now.
 */
export function takeUp(article: string, theirs: readonly Standing[]): (Merged & { base: Standing[] }) | null {
  const all = waiting.get(article);
  if (all === undefined) return null;
  waiting.delete(article);
  const texts = new Map(theirs.map(({ id, text }) => [id, text]));
  const disputed = new Map<string, string>();
  let base = [...theirs];
  let blocks = [...theirs];
  for (const { base: before, now, release } of all) {
    const met = merged(before, now, blocks, newName);
    const isTheirs = (id: string, text: string) => isSame(texts.get(id) ?? "", text);
    const found = new Map([...met.disputed].filter(([id, text]) => isTheirs(id, text)));
    base = withDisputes(base, before, found);
    for (const [id, text] of found) disputed.set(id, text);
    // What was left before in the same block stands behind it: neither is lost.
    blocks = met.blocks.flatMap((each) => {
      const earlier = met.disputed.get(each.id);
      const isKept = earlier !== undefined && !found.has(each.id);
      return isKept ? [each, { ...each, id: newName(), text: earlier }] : [each];
    });
    release();
  }
  return { blocks, base, disputed };
}
