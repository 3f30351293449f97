/** How codes accumulate over reports: a curve for all and one a group; no word of enough. */
import { t, tn } from "../lib/translation.ts";
import { Axes } from "./Curves.tsx";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { apart, scaleOf } from "./plot.ts";
import { widthOf } from "./words.ts";

export interface CodeCurve {
  name: string;
  /** How many different codes were met. */
  codes: number;
  /** After 1, 2 … reports. */
  mean: readonly number[];
  unseenIncluded: number;
}

const DASHES = [undefined, "6 3", "2 3", "8 3 2 3"] as const;
const HEIGHT = 240;
const FOOT = 36;
const LEFT = 34;
const TOP = 20;

export function codeCurvesPicture(article: string, curves: readonly CodeCurve[]): Picture {
  const title = t("How codes accumulate");
  return {
    kind: "accumulation",
    title,
    caption: () =>
      [
        t("“{title}”: the mean number of different codes after that many reports, over all orders of the reports. It says how new codes become rarer, not that there are no more.", { title: article }),
        ...curves.map(({ name, codes, mean, unseenIncluded }) =>
          tn(
            "{name}: {codes} codes in {count} report; with those not met yet about {guess} (Chao2).",
            "{name}: {codes} codes in {count} reports; with those not met yet about {guess} (Chao2).",
            mean.length,
            { name, codes, guess: unseenIncluded.toFixed(1) },
          ),
        ),
      ].join(" "),
    draw: (paper) => <Plot title={title} curves={curves} paper={paper} />,
    twin: () => ({
      columns: [t("Reports"), ...curves.map(({ name }) => name)],
      rows: Array.from({ length: Math.max(0, ...curves.map(({ mean }) => mean.length)) }, (_, index) => [
        index + 1,
        ...curves.map(({ mean }) => mean[index]?.toFixed(1) ?? ""),
      ]),
    }),
  };
}

function Plot({ title, curves, paper }: { title: string; curves: readonly CodeCurve[]; paper: Paper }) {
  const { inks } = paper;
  const longest = Math.max(1, ...curves.map(({ mean }) => mean.length));
  const highest = Math.max(1, ...curves.flatMap(({ mean }) => mean));
  const right = Math.max(0, ...curves.map(({ name }) => widthOf(name, 12) + 14));
  const x = scaleOf([0, longest], [LEFT, paper.width - right]);
  const y = scaleOf([0, highest], [HEIGHT - FOOT, TOP]);
  const labels = apart(curves.map(({ mean }) => y(mean.at(-1) ?? 0)), 15, HEIGHT - FOOT);
  return (
    <svg {...canvas({ width: paper.width, height: HEIGHT }, title)} fontFamily={inks.sans} fontSize={12}>
      <Axes x={x} y={y} longest={longest} highest={highest} inks={inks} />
      {curves.map(({ name, mean }, index) => {
        const end = [x(mean.length), y(mean.at(-1) ?? 0)] as const;
        const label = labels[index] ?? 0;
        return (
          <g key={name}>
            <path
              d={`M${x(0)} ${y(0)}${mean.map((value, step) => `L${x(step + 1)} ${y(value)}`).join("")}`}
              fill="none"
              stroke={inks.ink}
              strokeWidth={1.6}
              strokeDasharray={DASHES[index % DASHES.length]}
            />
            <path d={`M${end[0] + 3} ${end[1]}L${x(longest) + 10} ${label}`} stroke={inks.rule} fill="none" />
            <text x={x(longest) + 13} y={label + 4} fill={inks.ink}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
