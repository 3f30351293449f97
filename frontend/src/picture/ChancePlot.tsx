/** What chance alone would give, with a line at what was counted. No star, no verdict. */
import { t } from "../lib/translation.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { scaleOf } from "./plot.ts";
import { widthOf } from "./words.ts";

export interface Distribution {
  /** Whose, and under which model; unique on a page. */
  kind: string;
  name: string;
  observed: number;
  of: number;
  expected: number;
  /** The count that the first mass belongs to. */
  first: number;
  masses: readonly number[];
  /** What people hold both of; poles, if nothing is said. */
  both?: "codes";
}

const bothWords = ({ both }: Distribution) => (both === "codes" ? t("people with both codes") : t("people with both poles"));

export function chancePicture(given: Distribution): Picture {
  return {
    kind: `chance-${given.kind}`,
    title: t("By chance alone: {name}", { name: given.name }),
    caption: () =>
{
      const values = { name: given.name, observed: given.observed, of: given.of, expected: given.expected.toFixed(1) };
      return given.both === "codes"
        ? t("How often each number of people with both codes would come about if who tells of one were shuffled within groups and thirds of report length: counted {observed} of {of}, on average {expected}. Of those interviewed only.", values)
        : t("How often each number of {name} with both poles would come about if the two totals met by chance: counted {observed} of {of}, on average {expected}. Of those interviewed only.", values);
    },
    draw: (paper) => <Plot given={given} paper={paper} />,
    twin: () => ({
      columns: [given.both === "codes" ? t("People with both codes") : t("People with both poles"), t("How often by chance, of 1000")],
      rows: seen(given).map(({ count, mass }) => [count, (mass * 1000).toFixed(0)]),
    }),
  };
}

/** The counts that are worth a bar: never fewer than reach what was counted. */
export function seen({ first, masses, observed }: Distribution): { count: number; mass: number }[] {
  const all = masses.map((mass, index) => ({ count: first + index, mass }));
  const told = all.filter(({ mass }) => mass >= 0.0005).map(({ count }) => count);
  const [low, high] = [Math.min(observed, ...told), Math.max(observed, ...told)];
  return all.filter(({ count }) => count >= low && count <= high);
}

const HEIGHT = 170;
const FOOT = 34;
const TOP = 38;

function Plot({ given, paper }: { given: Distribution; paper: Paper }) {
  const { inks } = paper;
  const bars = seen(given);
  const [low, high] = [bars[0]?.count ?? given.observed, bars.at(-1)?.count ?? given.observed];
  const step = Math.min(28, (paper.width - 20) / (high - low + 1));
  const x = (count: number) => 10 + (count - low + 0.5) * step;
  const y = scaleOf([0, Math.max(0.001, ...bars.map(({ mass }) => mass))], [HEIGHT - FOOT, TOP]);
  const every = Math.ceil(24 / step);
  const words = t("counted: {observed} of {of}", { observed: given.observed, of: given.of });
  const isRight = x(given.observed) + widthOf(words, 12) + 8 < paper.width;
  return (
    <svg {...canvas({ width: paper.width, height: HEIGHT }, t("By chance alone: {name}", { name: given.name }))} fontFamily={inks.sans} fontSize={12}>
      {bars.map(({ count, mass }) => (
        <rect
          key={count}
          x={x(count) - step * 0.38}
          y={y(mass)}
          width={step * 0.76}
          height={Math.max(0, y(0) - y(mass))}
          fill={inks.rule}
          stroke={inks.strong}
          strokeWidth={0.75}
        />
      ))}
      <path d={`M0 ${y(0)}H${Math.max(x(high) + step, 120)}`} stroke={inks.ink} />
      <g fill={inks.quiet} textAnchor="middle" style={{ fontVariantNumeric: "tabular-nums" }}>
        {bars
          .filter(({ count }) => (count - low) % every === 0)
          .map(({ count }) => (
            <text key={count} x={x(count)} y={y(0) + 15}>
              {count}
            </text>
          ))}
      </g>
      <text x={0} y={y(0) + 30} fill={inks.quiet}>
        {bothWords(given)}
      </text>
      <path d={`M${x(given.expected)} ${y(0)}V${TOP - 2}`} stroke={inks.quiet} strokeDasharray="2 3" />
      <path d={`M${x(given.observed)} ${y(0)}V16`} stroke={inks.ink} strokeWidth={2} />
      <text x={x(given.observed) + (isRight ? 6 : -6)} y={22} textAnchor={isRight ? "start" : "end"} fill={inks.ink} fontWeight={600}>
        {words}
      </text>
    </svg>
  );
}
