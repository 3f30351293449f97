/** What one can do with a code of the tree. */
import type { CodeChange } from "../../api/code.ts";
import type { Code } from "../../api/shapes.ts";
import type { CodeField } from "./useRoom.ts";

export interface CodeDeeds {
  change: (id: string, change: CodeChange) => void;
  rename: (id: string) => void;
  addBeneath: (id: string) => void;
  choose: (id: string, field?: CodeField) => void;
  /** Put it on the words that are selected in the text. */
  give: (id: string) => void;
  step: (code: Code, step: -1 | 1) => void;
  /** Take it from a place where it stands besides; it stays in the others. */
  takeFrom: (code: Code, parent: string) => void;
  retire: (code: Code) => void;
}
