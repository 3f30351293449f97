/** The way through the steps as a line that goes back and forth; the lists beneath say the same. */
import type { AnalysisStep } from "../../api/shapes.ts";
import { shownDay } from "../../kit/moment.ts";
import { t } from "../../lib/translation.ts";

const WIDTH = 640;
const ROW = 22;
const LEFT = 24;
const EDGE = 12;

interface Point {
  id: string;
  day: string;
  x: number;
  y: number;
}

function pointsOf(steps: readonly AnalysisStep[]): Point[] {
  const entries = steps
    .flatMap(({ entries: all }) => all)
    .sort((a, b) => a.entered_on.localeCompare(b.entered_on) || a.id.localeCompare(b.id));
  const times = entries.map(({ entered_on }) => new Date(entered_on).getTime());
  const first = times[0] ?? 0;
  const length = Math.max(1, (times.at(-1) ?? 0) - first);
  return entries.map(({ id, step, entered_on }, index) => ({
    id,
    day: entered_on,
    x: LEFT + EDGE + ((WIDTH - LEFT - 2 * EDGE) * ((times[index] ?? first) - first)) / length,
    y: (Number(step) - 0.5) * ROW,
  }));
}

export function StepPicture({ steps }: { steps: AnalysisStep[] }) {
  const points = pointsOf(steps);
  const first = points[0];
  const last = points.at(-1);
  // With fewer there is no way to see yet.
  if (first === undefined || last === undefined || points.length < 2) return null;
  const height = steps.length * ROW;
  return (
    <figure className="article-way">
      <svg viewBox={`0 0 ${WIDTH} ${height + 20}`} role="img" aria-label={t("The way through the steps; the dates stand beneath.")}>
        {steps.map(({ step }, index) => (
          <g key={step}>
            <text x={4} y={(index + 0.5) * ROW + 4}>{step}</text>
            <line x1={LEFT} x2={WIDTH} y1={(index + 0.5) * ROW} y2={(index + 0.5) * ROW} />
          </g>
        ))}
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r={4} />
        ))}
        <text x={LEFT} y={height + 14}>{shownDay(first.day, { dateStyle: "medium" })}</text>
        <text x={WIDTH} y={height + 14} textAnchor="end">{shownDay(last.day, { dateStyle: "medium" })}</text>
      </svg>
    </figure>
  );
}
