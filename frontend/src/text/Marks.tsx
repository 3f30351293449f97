/** Shades and underlines in the text, brackets and labels beside it, for what is near the eye. */
import { memo, useLayoutEffect, useMemo } from "react";

import { colourOf, patternOf } from "../kit/pattern.ts";
import { type Row, stackLabels } from "../lib/lanes.ts";
import type { Engine } from "./engine.ts";
import { bracketLanes, type Extent, type Stroke, underlineLanes } from "./geometry.ts";
import { Label, LABEL_PX } from "./Label.tsx";
import type { Mark } from "./mark.ts";
import type { Window } from "./window.ts";

const LANE_PX = 6;
/** Beyond this many side by side, brackets lie on the last lane. */
const MOST_LANES = 10;
/** Deeper than this, a bracket says enough: more lines under the words would be mud. */
const UNDERLINES = 3;
const DRIFT_PX = 60;

interface Placed extends Extent {
  mark: Mark;
  lane: number;
  underline: number;
}

interface Layout {
  placed: Placed[];
  rows: Row[];
  lanes: number;
}

function layOut(engine: Engine, marks: readonly Mark[]): Layout {
  const extents = engine.geometry.extents(marks);
  const lanes = bracketLanes(extents);
  const underlines = underlineLanes(marks);
  const placed = marks
    .map((mark, index): Placed => {
      const { top, bottom } = extents[index] ?? { top: 0, bottom: 0 };
      const lane = Math.min(lanes[index] ?? 0, MOST_LANES - 1);
      return { mark, top, bottom, lane, underline: underlines[index] ?? 0 };
    })
    .sort((a, b) => a.top - b.top || a.mark.u0 - b.mark.u0 || a.mark.u1 - b.mark.u1);
  const rows = stackLabels(
    placed.map(({ top }) => top),
    LABEL_PX,
    DRIFT_PX,
  );
  return { placed, rows, lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0) };
}

interface MarksProps {
  engine: Engine;
  marks: readonly Mark[];
  window: Window;
  activeId: string | null;
  onActivate: (id: string) => void;
  onLight: (id: string | null) => void;
}

export const Marks = memo(function Marks(props: MarksProps) {
  const { engine, marks, window, activeId, onActivate, onLight } = props;
  const layout = useMemo(() => layOut(engine, marks), [engine, marks]);
  const near = layout.placed.filter(
    ({ mark, top, bottom }) =>
      (bottom >= window.top && top <= window.bottom) || mark.id === activeId,
  );
  useLayoutEffect(() => engine.tint.code(near.map(({ mark }) => mark)));
  const rows = layout.rows.filter(({ top }) => top >= window.top - LABEL_PX && top <= window.bottom);
  const width = layout.lanes * LANE_PX + 6;
  return (
    <>
      <svg className="underlines" aria-hidden="true">
        {near
          .filter(({ mark, underline }) => underline < UNDERLINES || mark.id === activeId)
          .map(({ mark, underline }) => (
            <Underline
              key={mark.id}
              mark={mark}
              strokes={engine.geometry.strokes(mark)}
              lane={Math.min(underline, UNDERLINES - 1)}
              isActive={mark.id === activeId}
            />
          ))}
      </svg>
      <div className="margin" style={{ "--lanes": `${width}px` }}>
        <svg className="brackets" aria-hidden="true" width={width}>
          {near.map(({ mark, top, bottom, lane }) => (
            <Bracket
              key={mark.id}
              mark={mark}
              top={top}
              bottom={bottom}
              lane={lane}
              isActive={mark.id === activeId}
              onActivate={onActivate}
              onLight={onLight}
            />
          ))}
        </svg>
        {rows.map(({ index, top, more }) => {
          const mark = layout.placed[index]?.mark;
          if (mark === undefined) return null;
          return (
            <Label
              key={mark.id}
              mark={mark}
              top={top}
              more={more.map((other) => layout.placed[other]?.mark).filter((one) => one !== undefined)}
              isActive={mark.id === activeId}
              onActivate={onActivate}
              onLight={onLight}
            />
          );
        })}
      </div>
    </>
  );
});

interface UnderlineProps {
  mark: Mark;
  strokes: readonly Stroke[];
  lane: number;
  isActive: boolean;
}

const Underline = memo(function Underline({ mark, strokes, lane, isActive }: UnderlineProps) {
  const { dash, width, isDouble } = patternOf(mark.colour);
  const shifts = isDouble ? [-0.8, 1.4] : [0];
  const path = strokes
    .flatMap(({ x0, x1, y }) =>
      shifts.map((shift) => `M${x0} ${y + 0.5 + lane * 3.6 + shift}H${x1 - 1}`),
    )
    .join("");
  return (
    <path
      d={path}
      fill="none"
      stroke={colourOf(mark.colour)}
      strokeWidth={isActive ? width + 1 : width}
      strokeDasharray={dash}
      data-pending={mark.isPending || undefined}
    />
  );
});

interface BracketProps {
  mark: Mark;
  top: number;
  bottom: number;
  lane: number;
  isActive: boolean;
  onActivate: (id: string) => void;
  onLight: (id: string | null) => void;
}

const Bracket = memo(function Bracket(props: BracketProps) {
  const { mark, top, bottom, lane, isActive, onActivate, onLight } = props;
  const { dash, width, isDouble } = patternOf(mark.colour);
  const x = lane * LANE_PX + 4;
  const hook = `M${x - 3} ${top + 3}H${x - 1}q1 0 1 1V${bottom - 4}q0 1 -1 1H${x - 3}`;
  const path = isDouble ? `${hook}M${x + 2} ${top + 3}V${bottom - 3}` : hook;
  return (
    <g
      onClick={() => onActivate(mark.id)}
      onPointerEnter={() => onLight(mark.id)}
      onPointerLeave={() => onLight(null)}
      data-pending={mark.isPending || undefined}
    >
      <path
        d={path}
        fill="none"
        stroke={colourOf(mark.colour)}
        strokeWidth={isActive ? width + 1.5 : width}
        strokeDasharray={dash}
      />
      <path d={`M${x} ${top}V${bottom}`} className="bracket-reach" />
    </g>
  );
});
