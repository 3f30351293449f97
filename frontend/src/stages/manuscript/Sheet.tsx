/** The sheet of paper: one surface that is written on, as it will print. */
import { Button } from "@mantine/core";
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

import { useLayOut } from "../../api/manuscript.ts";
import { key, refresh } from "../../api/queries.ts";
import { useReferences } from "../../api/reference.ts";
import type { Article, Manuscript } from "../../api/shapes.ts";
import { type Command, useCommands } from "../../kit/keys.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { isOfList } from "./foot.ts";
import { Paragraph } from "./Paragraph.tsx";
import { citationsIn } from "./reference/printed.ts";
import { Parts } from "./sheet/Parts.tsx";
import { Sheet as Engine } from "./sheet/engine.ts";
import { Insert } from "./sheet/Insert.tsx";
import { Toolbar } from "./sheet/Toolbar.tsx";
import { readWritten, useReading } from "./useReading.ts";
import "prosemirror-view/style/prosemirror.css";
import "prosemirror-gapcursor/style/gapcursor.css";
import "./sheet/sheet.css";

interface SheetProps {
  article: Article;
  manuscript: Manuscript;
  selected: string | null;
  onSelect: (block: string | null) => void;
  onChain: (quote: string) => void;
  /** Choose a quote of the pool for the place after this block. */
  onQuote: (after: string | null) => void;
}

export function Sheet(props: SheetProps) {
  const { article, manuscript, selected, onSelect, onChain, onQuote } = props;
  const [engine] = useState(() => new Engine(article.id, manuscript));
  const shown = useSyncExternalStore(engine.subscribe, engine.snapshot);
  const place = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const { read } = useReading(article.id, manuscript.interviewed);
  const works = useReferences(article.id).data?.works ?? [];

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    engine.onOthers = () => refresh(key.manuscript(article.id));
    return engine.open(element, t("The text of the manuscript"));
  }, [engine, article.id]);
  useEffect(() => engine.take(manuscript), [engine, manuscript]);
  useEffect(() => {
    const printed = citationsIn(manuscript, works);
    engine.readWith((written) => printed.get(written) ?? readWritten(written, read, manuscript.blocks));
  });
  // The sheet tells where the hand is, and is told what was chosen beside it. What it told
  // itself comes back as chosen, by then perhaps of a block that the hand has left.
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (selected === null || selected === told.current) return;
    told.current = selected;
    engine.with(selected, "choose");
  }, [engine, selected]);
  useEffect(() => {
    if (shown.active === null) return;
    told.current = shown.active;
    onSelect(shown.active);
  }, [shown.active, onSelect]);
  useSheetCommands(engine, shown.active);

  const before = manuscript.rendered.filter((each) => each.block_id === null && !isOfList(each));
  const isLegend = (style: string, index: number) => style === "notice" && index > 1;
  return (
    <article
      className="sheet"
      aria-label={t("The page as it will print")}
      // Here, since what is drawn in the blocks is a child of this, and not of their place.
      onMouseOver={({ target }) => {
        const over = target instanceof Element ? target.closest<HTMLElement>("[data-block]") : null;
        setHovered(over?.dataset["block"] ?? null);
      }}
      onMouseLeave={() => setHovered(null)}
    >
      <Toolbar sheet={engine} shown={shown} />
      {before.filter(({ style }, index) => !isLegend(style, index)).map((paragraph, index) => (
        <Paragraph key={`${paragraph.style}-${index}`} paragraph={paragraph} />
      ))}
      {manuscript.blocks.length === 0 && <LayOut article={article.id} />}
      <div ref={place} />
      {before.filter(({ style }, index) => isLegend(style, index)).map((paragraph, index) => (
        <Paragraph key={`legend-${index}`} paragraph={paragraph} />
      ))}
      {manuscript.rendered.filter(isOfList).map((paragraph, index) => (
        <Paragraph key={`list-${index}`} paragraph={paragraph} />
      ))}
      <Parts sheet={engine} shown={shown} article={article.id} manuscript={manuscript} hovered={hovered} onChain={onChain} />
      {shown.slash !== null && (
        <Insert
          sheet={engine}
          at={shown.slash}
          article={article.id}
          manuscript={manuscript}
          onQuote={() => {
            engine.closeSlash(false);
            void engine.place().then(onQuote);
          }}
        />
      )}
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

/** What the keys do on the sheet; listed, and in the palette. */
function useSheetCommands(engine: Engine, active: string | null): void {
  const group = t("Manuscript");
  const shownOnly = { group, isOnlyShown: true } as const;
  const commands: Command[] = [
    { id: "block-up", label: t("Move the chosen block up"), keys: ["Alt+ArrowUp"], run: () => active && engine.with(active, "up"), ...shownOnly },
    { id: "block-down", label: t("Move the chosen block down"), keys: ["Alt+ArrowDown"], run: () => active && engine.with(active, "down"), ...shownOnly },
    { id: "block-out", label: t("Take the chosen block out"), group, run: () => active && engine.with(active, "out") },
    { id: "italic", label: t("Italics"), keys: ["mod+I"], run: engine.italicise, ...shownOnly },
    { id: "bold", label: t("Bold"), keys: ["mod+B"], run: engine.embolden, ...shownOnly },
    { id: "footnote", label: t("Footnote"), keys: ["mod+Alt+F"], run: engine.callNote, ...shownOnly },
    { id: "insert", label: t("Put something in"), keys: ["/"], run: engine.openInsert, ...shownOnly },
  ];
  useCommands(active === null ? [] : commands);
}
