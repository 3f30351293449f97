/** Finds the sentence again, and its values, in one that came filled in. */

export interface Filled {
  sentence: string;
  values: Record<string, string>;
}

const PLACE = /\{(\w+)\}/g;
/** Shorter ones ("{name}: {words}") would be found in anything. */
const LEAST_WORDING = 8;

function wording(sentence: string): number {
  return sentence.replace(PLACE, "").length;
}

function pattern(sentence: string): RegExp {
  const parts = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+?)")}$`, "su");
}

/** The one with most wording of its own that can have been filled in so. */
export function foundAgain(filled: string, sentences: readonly string[]): Filled | undefined {
  const fitting = sentences
    .filter((each) => each.includes("{") && wording(each) >= LEAST_WORDING)
    .sort((one, other) => wording(other) - wording(one));
  for (const sentence of fitting) {
    const match = pattern(sentence).exec(filled);
    if (match === null) continue;
    const names = [...sentence.matchAll(PLACE)].map(([, name]) => name ?? "");
    const values = names.map((name, index) => [name, match[index + 1] ?? ""] as const);
    return { sentence, values: Object.fromEntries(values) };
  }
  return undefined;
}
