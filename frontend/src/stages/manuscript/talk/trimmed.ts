/** A long wording, shortened to what stands around its changes. */

interface Part {
  text: string;
  is_changed: boolean;
}

/** So many characters stay on each side of a change. */
const AROUND = 80;

/** Unchanged stretches keep their ends, where changes touch them; "…" stands for the rest. */
export function trimmed(parts: readonly Part[]): Part[] {
  if (parts.every(({ is_changed }) => !is_changed)) return [...parts];
  return parts.map((part, at) => {
    const { text, is_changed } = part;
    const isFirst = at === 0;
    const isLast = at === parts.length - 1;
    if (is_changed || text.length <= (isFirst || isLast ? AROUND : 2 * AROUND) + 1) return part;
    const head = isFirst ? "" : wordsOf(text.slice(0, AROUND), "end");
    const tail = isLast ? "" : wordsOf(text.slice(-AROUND), "start");
    return { text: `${head}…${tail}`, is_changed };
  });
}

/** Leave out the word that was cut through. */
function wordsOf(text: string, cut: "start" | "end"): string {
  return cut === "start" ? text.replace(/^\S*/, "") : text.replace(/\S*$/, "");
}
