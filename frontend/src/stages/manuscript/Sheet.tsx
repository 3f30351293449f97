/** The sheet of paper: the paragraphs that will print, each movable and editable in place. */
import { Button } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";

import { useLayOut, useMoveBlock, useRetireBlock } from "../../api/manuscript.ts";
import type { Article, Block, Manuscript, Rendered } from "../../api/shapes.ts";
import { type Command, useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import { BlockView } from "./BlockView.tsx";
import { Gap } from "./Gap.tsx";
import { Paragraph } from "./Paragraph.tsx";

interface SheetProps {
  article: Article;
  manuscript: Manuscript;
  selected: string | null;
  onSelect: (block: string | null) => void;
  onChain: (quote: string) => void;
  /** Choose a quote of the pool for the place after this block. */
  onQuote: (after: string | null) => void;
}

export function Sheet({ article, manuscript, selected, onSelect, onChain, onQuote }: SheetProps) {
  const { blocks, rendered } = manuscript;
  const [edited, setEdited] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const move = useMoveBlock();
  const retire = useRetireBlock();

  const focus = (id: string | undefined) => {
    if (id !== undefined) sheet.current?.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus();
  };
  const moveBy = (index: number, by: number) => {
    const block = blocks[index];
    // Up: after the one before the one before; down: after the next.
    const target = by < 0 ? index - 2 : index + 1;
    if (block === undefined || target >= blocks.length || index + by < 0) return;
    move.mutate({ id: block.id, after: blocks[target]?.id ?? null }, { onSuccess: () => focus(block.id) });
  };
  const at = blocks.findIndex(({ id }) => id === selected);
  useSheetCommands({
    isOn: at >= 0,
    onMove: (by) => moveBy(at, by),
    onRetire: () => {
      const block = blocks[at];
      if (block !== undefined) takeOut(block);
    },
  });
  const takeOut = (block: Block) =>
    retire.mutate(block.id, { onSuccess: () => say(t("Taken out of the manuscript. Undo brings it back.")) });
  const handleKey = (event: KeyboardEvent, index: number) => {
    const block = blocks[index];
    if (block === undefined || event.target !== event.currentTarget) return;
    const down = event.key === "ArrowDown";
    if (down || event.key === "ArrowUp") {
      event.preventDefault();
      if (event.altKey) moveBy(index, down ? 1 : -1);
      else focus(blocks[index + (down ? 1 : -1)]?.id);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (block.kind === "quote" && block.quote_id !== null) onChain(block.quote_id);
      else setEdited(block.id);
    } else if (event.key === "Delete") {
      event.preventDefault();
      takeOut(block);
    }
  };
  const drop = (after: string | null) => {
    if (dragged !== null && dragged !== after) move.mutate({ id: dragged, after });
    setDragged(null);
  };
  const gap = (after: string | null, isLast: boolean) => (
    <Gap
      article={article.id}
      after={after}
      isLast={isLast}
      isTarget={dragged !== null}
      onDrop={() => drop(after)}
      onQuote={() => onQuote(after)}
      onAdded={setEdited}
    />
  );
  return (
    <article className="sheet" ref={sheet} aria-label={t("The page as it will print")}>
      {rendered
        .filter(({ block_id }) => block_id === null)
        .map((paragraph, index) => (
          <Paragraph key={`${paragraph.style}-${index}`} paragraph={paragraph} />
        ))}
      <Refused
        error={move.error ?? retire.error}
        onDismiss={() => {
          move.reset();
          retire.reset();
        }}
      />
      {blocks.length === 0 && <LayOut article={article.id} />}
      {gap(null, blocks.length === 0)}
      {blocks.map((block, index) => (
        <div key={block.id}>
          <BlockView
            block={block}
            paragraphs={paragraphsOf(rendered, block.id)}
            article={article.id}
            interviewed={manuscript.interviewed}
            isSelected={selected === block.id}
            isEdited={edited === block.id}
            isFirst={index === 0}
            isLast={index === blocks.length - 1}
            onKey={(event) => handleKey(event, index)}
            onSelect={() => onSelect(block.id)}
            onEdit={(is) => {
              setEdited(is ? block.id : null);
              if (!is) requestAnimationFrame(() => focus(block.id));
            }}
            onMove={(by) => moveBy(index, by)}
            onRetire={() => takeOut(block)}
            onChain={onChain}
            onDrag={setDragged}
          />
          {gap(block.id, index === blocks.length - 1)}
        </div>
      ))}
    </article>
  );
}

/** What an empty sheet offers. */
function LayOut({ article }: { article: string }) {
  const lay = useLayOut(article);
  return (
    <div className="lay-out">
      <p className="quiet">
        {t("Background, method, findings with your themes, discussion, limitations: an order to begin with.")}
      </p>
      <Button size="compact-sm" variant="default" loading={lay.isPending} onClick={() => lay.mutate(undefined)}>
        {t("Lay out the sections")}
      </Button>
      <Refused error={lay.error} onDismiss={lay.reset} />
    </div>
  );
}

interface SheetCommands {
  isOn: boolean;
  onMove: (by: number) => void;
  onRetire: () => void;
}

/** What the keys do on the chosen block; listed, and in the palette. */
function useSheetCommands({ isOn, onMove, onRetire }: SheetCommands): void {
  const group = t("Manuscript");
  const commands: Command[] = [
    { id: "block-up", label: t("Move the chosen block up"), group, keys: ["Alt+ArrowUp"], run: () => onMove(-1) },
    { id: "block-down", label: t("Move the chosen block down"), group, keys: ["Alt+ArrowDown"], run: () => onMove(1) },
    { id: "block-out", label: t("Take the chosen block out"), group, run: onRetire },
  ];
  useCommands(isOn ? commands : []);
}

function paragraphsOf(rendered: readonly Rendered[], block: string): Rendered[] {
  return rendered.filter(({ block_id }) => block_id === block);
}
