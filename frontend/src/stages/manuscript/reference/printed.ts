/** How citations print, read off the text as it was rendered: the style decides, on the server. */
import type { Manuscript } from "../../../api/shapes.ts";

const CITATION = /\{cite:[^{}\n]+\}/gu;

/** What each citation prints as; one that was typed since is not among them. */
export function citationsIn({ blocks, rendered }: Manuscript): Map<string, string> {
  const printed = new Map<string, string>();
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
