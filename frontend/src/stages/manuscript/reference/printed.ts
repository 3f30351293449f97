/** How citations print, read off the text as it was rendered: the style decides, on the server. */
import type { Work } from "../../../api/reference.ts";
import type { Manuscript } from "../../../api/shapes.ts";

const CITATION = /\{cite:[^{}\n]+\}/gu;

/** What each citation prints as; one that was put in since prints as the work does alone. */
export function citationsIn({ blocks, rendered }: Manuscript, works: readonly Work[]): Map<string, string> {
  const printed = new Map(works.map(({ id, cited }) => [`{cite:${id}}`, cited]));
  for (const { id, text } of blocks) {
    const written = text.match(CITATION) ?? [];
    const runs = rendered
      .filter(({ block_id }) => block_id === id)
      .flatMap((paragraph) => paragraph.runs)
      .filter(({ bound }) => bound?.kind === "citation");
    // Those in a footnote, or of a work that is gone, print elsewhere or not at all.
    if (written.length !== runs.length) continue;
    written.forEach((each, index) => printed.set(each, runs[index]?.text ?? each));
  }
  return printed;
}
