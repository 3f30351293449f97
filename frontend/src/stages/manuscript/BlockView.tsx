/** A block on the sheet: its paragraphs, the tools in its margin, its editor when open. */
import type { KeyboardEvent } from "react";

import type { Block, Interviewed, Rendered } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import type { IconName } from "../../kit/icons/paths.ts";
import { problemSaid } from "../../lib/problem.ts";
import { t } from "../../lib/translation.ts";
import { BlockEditor } from "./BlockEditor.tsx";
import { ClaimsOf } from "./ClaimsOf.tsx";
import { Paragraph } from "./Paragraph.tsx";

interface BlockViewProps {
  block: Block;
  paragraphs: Rendered[];
  article: string;
  interviewed: Interviewed[];
  isSelected: boolean;
  isEdited: boolean;
  isFirst: boolean;
  isLast: boolean;
  onKey: (event: KeyboardEvent) => void;
  onSelect: () => void;
  onEdit: (is: boolean) => void;
  onMove: (by: number) => void;
  onRetire: () => void;
  onChain: (quote: string) => void;
  onDrag: (block: string | null) => void;
}

export function kindOf(block: Block): string {
  const names = {
    heading: t("Heading"),
    theme: t("Theme heading"),
    prose: t("Prose"),
    quote: t("Quote"),
    formula: t("Formula"),
    epigraph: t("Epigraph"),
    discussion: t("Part of the discussion"),
    table: t("Table"),
    picture: t("Picture"),
  };
  return names[block.kind];
}

export function BlockView(props: BlockViewProps) {
  const { block, paragraphs, isEdited, isSelected } = props;
  const isWritten = block.kind === "heading" || block.kind === "prose";
  return (
    <div
      className="block"
      data-block={block.id}
      data-kind={block.kind}
      data-selected={isSelected}
      role="group"
      aria-label={kindOf(block)}
      tabIndex={0}
      onKeyDown={props.onKey}
      onFocus={props.onSelect}
    >
      <Tools {...props} isWritten={isWritten} />
      {isEdited && isWritten ? (
        <BlockEditor block={block} article={props.article} interviewed={props.interviewed} onDone={() => props.onEdit(false)} />
      ) : (
        <div className="block-print" onClick={() => pressed(props, isWritten)}>
          {paragraphs.map((paragraph, index) => (
            <Paragraph key={`${paragraph.style}-${index}`} paragraph={paragraph} />
          ))}
          {paragraphs.every(({ runs, grid }) => runs.length === 0 && grid === null) && (
            <p className="print-prose quiet">{t("Nothing prints here yet.")}</p>
          )}
        </div>
      )}
      <BlockProblems paragraphs={paragraphs} />
      {block.kind === "prose" && isSelected && !isEdited && (
        <ClaimsOf block={block} article={props.article} interviewed={props.interviewed} />
      )}
    </div>
  );
}

/** A click edits what is written, and shows where a quote comes from. */
function pressed({ block, onEdit, onChain }: BlockViewProps, isWritten: boolean): void {
  if (document.getSelection()?.isCollapsed === false) return;
  if (isWritten) onEdit(true);
  else if (block.quote_id !== null) onChain(block.quote_id);
}

function BlockProblems({ paragraphs }: { paragraphs: Rendered[] }) {
  const problems = paragraphs.flatMap((paragraph) => paragraph.problems);
  if (problems.length === 0) return null;
  return (
    <ul className="block-problems">
      {problems.map((problem) => (
        <li key={problem}>
          <Icon name="info" size={14} /> {problemSaid(problem)}
        </li>
      ))}
    </ul>
  );
}

function Tools(props: BlockViewProps & { isWritten: boolean }) {
  const { block, isWritten, isFirst, isLast } = props;
  const { quote_id } = block;
  const tool = (icon: IconName, label: string, run: () => void, isOff = false) => (
    <button type="button" className="plain-button" aria-label={label} title={label} disabled={isOff} onClick={run}>
      <Icon name={icon} size={16} />
    </button>
  );
  return (
    <div className="block-tools">
      <span
        className="block-drag"
        draggable
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer.setData("text/plain", block.id);
          props.onDrag(block.id);
        }}
        onDragEnd={() => props.onDrag(null)}
      >
        <Icon name="drag" size={16} />
      </span>
      {isWritten && tool("edit", t("Edit"), () => props.onEdit(true))}
      {quote_id !== null && tool("chain", t("Where it comes from"), () => props.onChain(quote_id))}
      {tool("up", t("Move up"), () => props.onMove(-1), isFirst)}
      {tool("down", t("Move down"), () => props.onMove(1), isLast)}
      {tool("retire", t("Take out"), props.onRetire)}
    </div>
  );
}
