/** What does not hold yet, quietly, beside the page. */
import type { Manuscript } from "../../api/shapes.ts";
import { problemSaid } from "../../lib/problem.ts";
import { t } from "../../lib/translation.ts";
import { kindOf } from "./BlockView.tsx";

interface HoldsProps {
  manuscript: Manuscript;
  onGo: (block: string) => void;
}

export function Holds({ manuscript, onGo }: HoldsProps) {
  const open = manuscript.rendered.flatMap(({ block_id, problems }) =>
    problems.map((problem) => ({ block_id, problem })),
  );
  if (open.length === 0) {
    return <p className="quiet beside-words">{t("Everything holds: every number, label and quote stands as the data say today.")}</p>;
  }
  const go = (id: string) => {
    onGo(id);
    const block = document.querySelector<HTMLElement>(`[data-block="${id}"]`);
    block?.scrollIntoView({ block: "center" });
    block?.focus({ preventScroll: true });
  };
  return (
    <ol className="holds">
      {open.map(({ block_id, problem }, index) => {
        const block = manuscript.blocks.find(({ id }) => id === block_id);
        return (
          <li key={`${block_id ?? ""}-${index}`}>
            <button type="button" className="hold" onClick={() => block !== undefined && go(block.id)}>
              <span className="quiet">{block === undefined ? t("Manuscript") : kindOf(block)}</span>
              {problemSaid(problem)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
