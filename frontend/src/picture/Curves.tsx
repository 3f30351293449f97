/** How the codes of each pole accumulate over reports: curves, and no word of enough. */
import { t, tn } from "../lib/translation.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { apart, scaleOf, ticksTo } from "./plot.ts";
import { type Letter, outline, SIGNS } from "./Shape.tsx";
import { widthOf } from "./words.ts";

export interface Curve {
  group: string;
  name: string;
  letter: Letter;
  /** After 1, 2 … reports. */
  mean: readonly number[];
}

const nameOf = ({ letter, name }: Curve) => `${SIGNS[letter]} ${name}`;

export function curvePicture(title: string, curves: readonly Curve[]): Picture {
  const drawn = curves.filter(({ mean }) => mean.length > 0);
  return {
    kind: "accumulation",
    title: t("How codes accumulate"),
    caption: () =>
      t("“{title}”: the mean number of different codes under a pole after that many reports, over all orders of the reports; {groups}. It says how new codes become rarer, not that there are no more.", {
        title,
        groups: drawn
          .map((each) => tn("{name}: {count} report", "{name}: {count} reports", each.mean.length, { name: nameOf(each) }))
          .join(", "),
      }),
    draw: (paper) => <Plot curves={drawn} paper={paper} />,
    twin: () => ({
      columns: [t("Reports"), ...drawn.map(nameOf)],
      rows: Array.from({ length: Math.max(0, ...drawn.map(({ mean }) => mean.length)) }, (_, index) => [
        index + 1,
        ...drawn.map(({ mean }) => mean[index]?.toFixed(1) ?? ""),
      ]),
    }),
  };
}

const HEIGHT = 240;
const FOOT = 36;
const LEFT = 30;
const TOP = 20;

function Plot({ curves, paper }: { curves: readonly Curve[]; paper: Paper }) {
  const { inks } = paper;
  const longest = Math.max(1, ...curves.map(({ mean }) => mean.length));
  const highest = Math.max(1, ...curves.flatMap(({ mean }) => mean));
  const right = Math.max(0, ...curves.map((each) => widthOf(nameOf(each), 12) + 14));
  const x = scaleOf([0, longest], [LEFT, paper.width - right]);
  const y = scaleOf([0, highest], [HEIGHT - FOOT, TOP]);
  const groups = [...new Set(curves.map(({ group }) => group))];
  const labels = apart(curves.map(({ mean }) => y(mean.at(-1) ?? 0)), 15, HEIGHT - FOOT);
  return (
    <svg {...canvas({ width: paper.width, height: HEIGHT }, t("How codes accumulate"))} fontFamily={inks.sans} fontSize={12}>
      <Axes x={x} y={y} longest={longest} highest={highest} inks={inks} />
      {curves.map((curve, index) => {
        const colour = inks[curve.letter];
        const group = groups.indexOf(curve.group);
        const end = [x(curve.mean.length), y(curve.mean.at(-1) ?? 0)] as const;
        const label = labels[index] ?? 0;
        return (
          <g key={`${curve.group} ${curve.letter}`}>
            <path
              d={`M${x(0)} ${y(0)}${curve.mean.map((value, step) => `L${x(step + 1)} ${y(value)}`).join("")}`}
              fill="none"
              stroke={colour}
              strokeWidth={1.6}
              strokeDasharray={curve.letter === "a" ? undefined : "6 3"}
            />
            <path d={outline(group, end[0], end[1], 7)} fill={colour} />
            <path d={`M${end[0] + 5} ${end[1]}L${x(longest) + 10} ${label}`} stroke={inks.rule} fill="none" />
            <text x={x(longest) + 13} y={label + 4} fill={colour}>
              {nameOf(curve)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

export interface AxesProps {
  x: (value: number) => number;
  y: (value: number) => number;
  longest: number;
  highest: number;
  inks: Inks;
}

export function Axes({ x, y, longest, highest, inks }: AxesProps) {
  return (
    <g fill={inks.quiet} style={{ fontVariantNumeric: "tabular-nums" }}>
      {ticksTo(highest).map((tick) => (
        <g key={tick}>
          <path d={`M${x(0)} ${y(tick)}H${x(longest)}`} stroke={tick === 0 ? inks.ink : inks.rule} />
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {ticksTo(longest).map((tick) => (
        <text key={tick} x={x(tick)} y={y(0) + 16} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text x={x(longest)} y={y(0) + 31} textAnchor="end">
        {t("reports")}
      </text>
      <text x={0} y={10}>
        {t("different codes")}
      </text>
    </g>
  );
}
