/** The latest steps, gathered so that a day's work can be read at a glance. */
import type { Happening } from "../../api/shapes.ts";
import { told } from "../../lib/translation.ts";

export interface Stint {
  actor: string;
  /** The latest moment in it. */
  at: string;
  sentences: { text: string; times: number }[];
}

/** Steps of one member on one day, one after another, are one stint; equal sentences are counted. */
export function stints(steps: readonly Happening[], most: number): Stint[] {
  const found: Stint[] = [];
  let lines = 0;
  for (const step of steps) {
    const { actor, at } = step;
    const sentence = told(step);
    let last = found.at(-1);
    if (last === undefined || last.actor !== actor || last.at.slice(0, 10) !== at.slice(0, 10)) {
      last = { actor, at, sentences: [] };
      found.push(last);
    }
    const known = last.sentences.find(({ text }) => text === sentence);
    if (known !== undefined) {
      known.times += 1;
    } else {
      if (lines === most) return found.filter(({ sentences }) => sentences.length > 0);
      last.sentences.push({ text: sentence, times: 1 });
      lines += 1;
    }
  }
  return found;
}
