/** What prints at the foot of the text and comes from no block: the list of works. */
import type { Rendered } from "../../api/shapes.ts";

/** Whether a paragraph belongs to the list of works or is its heading. */
export function isOfList({ block_id, style }: Rendered): boolean {
  return style === "reference" || (block_id === null && style === "heading1");
}
