/** What is drawn in the blocks of the sheet beside the words that are typed. */
import { memo, type ReactNode } from "react";
import { createPortal } from "react-dom";

import type { Block, Manuscript, Rendered } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import type { IconName } from "../../../kit/icons/paths.ts";
import { Meanwhile } from "../../../kit/Meanwhile.tsx";
import { problemSaid } from "../../../lib/problem.ts";
import { t } from "../../../lib/translation.ts";
import { ClaimsOf } from "../ClaimsOf.tsx";
import { Paragraph } from "../Paragraph.tsx";
import { EpigraphSource, FormulaExtracts, HeadingLevel } from "./Details.tsx";
import type { Sheet } from "./engine.ts";
import type { Shown } from "./shown.ts";
import { PictureOf } from "./PictureOf.tsx";
import type { Host } from "./views.ts";

interface PartsProps {
  sheet: Sheet;
  shown: Shown;
  article: string;
  manuscript: Manuscript;
  hovered: string | null;
  onChain: (quote: string) => void;
}

export function Parts({ sheet, shown, article, manuscript, hovered, onChain }: PartsProps) {
  const blocks = new Map(manuscript.blocks.map((block) => [block.id, block]));
  const printed = new Map<string, Rendered[]>();
  for (const paragraph of manuscript.rendered) {
    if (paragraph.block_id === null) continue;
    const list = printed.get(paragraph.block_id);
    if (list === undefined) printed.set(paragraph.block_id, [paragraph]);
    else list.push(paragraph);
  }
  return shown.hosts.map((host) => {
    const block = blocks.get(host.id);
    const paragraphs = printed.get(host.id) ?? NONE;
    const isActive = host.id === shown.active;
    const theirs = shown.disputed.get(host.id);
    return (
      <Fragments key={host.number}>
        {host.print !== null && createPortal(<Printed kind={host.kind} paragraphs={paragraphs} />, host.print)}
        {(isActive || host.id === hovered) &&
          createPortal(<Tools sheet={sheet} host={host} block={block} onChain={onChain} />, host.tools)}
        {createPortal(
          <>
            {theirs !== undefined && <Dispute sheet={sheet} host={host} theirs={theirs} mine={block?.text ?? ""} />}
            <Problems paragraphs={paragraphs} />
            {block !== undefined && isActive && (
              <Details block={block} article={article} manuscript={manuscript} />
            )}
          </>,
          host.foot,
        )}
      </Fragments>
    );
  });
}

const NONE: Rendered[] = [];

function Fragments({ children }: { children: ReactNode }) {
  return children;
}

/** What prints in a block that is not typed, as the study last said it. */
const Printed = memo(
  function Printed({ kind, paragraphs }: { kind: string; paragraphs: Rendered[] }) {
    const shown = paragraphs.filter(({ style }) => style !== "caption");
    if (shown.every(({ runs, grid, drawn }) => runs.length === 0 && grid === null && drawn === null)) {
      return <p className="print-prose quiet">{t("Nothing prints here yet.")}</p>;
    }
    return shown.map((paragraph, index) =>
      kind === "picture" && paragraph.drawn !== null ? (
        <PictureOf key="picture" drawn={paragraph.drawn} />
      ) : (
        <Paragraph key={`${paragraph.style}-${index}`} paragraph={paragraph} />
      ),
    );
  },
  (before, after) => before.kind === after.kind && JSON.stringify(before.paragraphs) === JSON.stringify(after.paragraphs),
);

function Problems({ paragraphs }: { paragraphs: Rendered[] }) {
  const problems = [...new Set(paragraphs.flatMap((paragraph) => paragraph.problems))];
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

/** Two wrote the same block: both texts, and the choice. */
function Dispute({ sheet, host, theirs, mine }: { sheet: Sheet; host: Host; theirs: string; mine: string }) {
  return <Meanwhile theirs={theirs} mine={sheet.textOf(host.id) ?? mine} onKeep={(text) => sheet.settle(host.id, text)} />;
}

function Details({ block, article, manuscript }: { block: Block; article: string; manuscript: Manuscript }) {
  const { interviewed } = manuscript;
  switch (block.kind) {
    case "prose":
      return <ClaimsOf block={block} article={article} interviewed={interviewed} />;
    case "formula":
      return <FormulaExtracts block={block} article={article} interviewed={interviewed} />;
    case "epigraph":
      return <EpigraphSource block={block} />;
    case "heading":
      return <HeadingLevel block={block} />;
    default:
      return null;
  }
}

interface ToolsProps {
  sheet: Sheet;
  host: Host;
  block: Block | undefined;
  onChain: (quote: string) => void;
}

function Tools({ sheet, host, block, onChain }: ToolsProps) {
  const quote = block?.quote_id ?? null;
  const tool = (icon: IconName, label: string, run: () => void) => (
    <button
      type="button"
      className="plain-button"
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon name={icon} size={16} />
    </button>
  );
  return (
    <div className="block-tools" role="toolbar" aria-label={t("This block")}>
      {quote !== null && tool("chain", t("Where it comes from"), () => onChain(quote))}
      {tool("up", t("Move up"), () => sheet.with(host.id, "up"))}
      {tool("down", t("Move down"), () => sheet.with(host.id, "down"))}
      {tool("retire", t("Take out"), () => sheet.with(host.id, "out"))}
    </div>
  );
}
