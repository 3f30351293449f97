/** A report's text in which words are chosen for a quote, by mouse or by boxes. */
import { type RefObject, useEffect, useRef } from "react";

import type { Stretch } from "../../api/quote.ts";
import type { Placed, ReadReport } from "../../api/report.ts";
import type { Passage } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";
import { piecesOf } from "./stretches.ts";

interface CutTextProps {
  report: ReadReport;
  chosen: Stretch[];
  onTake: (stretch: Stretch) => void;
  onLeave: (stretch: Stretch) => void;
}

/** Notes and renderings are nobody's own words. */
const canBeQuoted = ({ kind }: Passage) => kind === "own words" || kind === "question" || kind === "unknown";

/** Where a boundary of the selection lies in the report's text. */
function unitAt(node: Node, offset: number): number | null {
  const passage = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-u0]");
  if (passage === null || passage === undefined) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, offset);
  return Number(passage.dataset["u0"]) + before.toString().length;
}

function selected(): Stretch | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const u0 = unitAt(range.startContainer, range.startOffset);
  const u1 = unitAt(range.endContainer, range.endOffset);
  return u0 === null || u1 === null || u0 >= u1 ? null : { u0, u1 };
}

function useSelecting(text: RefObject<HTMLElement | null>, onTake: (stretch: Stretch) => void) {
  useEffect(() => {
    const element = text.current;
    const take = () => {
      const stretch = selected();
      if (stretch === null) return;
      document.getSelection()?.removeAllRanges();
      onTake(stretch);
    };
    element?.addEventListener("pointerup", take);
    return () => element?.removeEventListener("pointerup", take);
  });
}

export function CutText({ report, chosen, onTake, onLeave }: CutTextProps) {
  const text = useRef<HTMLDivElement>(null);
  useSelecting(text, onTake);
  return (
    <div className="cut-text words" ref={text}>
      {report.passages.map((passage) => (
        <PassageRow
          key={passage.id}
          passage={passage}
          text={report.text}
          chosen={chosen}
          onTake={onTake}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
}

interface PassageRowProps extends Omit<CutTextProps, "report"> {
  passage: Placed<Passage>;
  text: string;
}

function PassageRow({ passage, text, chosen, onTake, onLeave }: PassageRowProps) {
  const range = { u0: passage.u0, u1: passage.u1 };
  const pieces = piecesOf(range, chosen);
  const can = canBeQuoted(passage);
  return (
    <div className="cut-row" data-kind={passage.kind}>
      {can ? (
        <input
          type="checkbox"
          aria-label={t("Take passage {number}", { number: passage.order + 1 })}
          checked={pieces.some(({ isChosen }) => isChosen)}
          onChange={(event) => (event.currentTarget.checked ? onTake(range) : onLeave(range))}
        />
      ) : (
        <span />
      )}
      <p dir="auto" {...(can ? { "data-u0": passage.u0 } : {})}>
        {pieces.map(({ u0, u1, isChosen }) => {
          const words = text.slice(u0, u1);
          return isChosen ? <mark key={u0}>{words}</mark> : <span key={u0}>{words}</span>;
        })}
      </p>
    </div>
  );
}
