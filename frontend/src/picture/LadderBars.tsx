/** How tightly people hold both poles: a bar a group, a rung for each person. */
import { useId } from "react";

import { t } from "../lib/translation.ts";
import { ofStanding, type Part, partsOf, personWidth, type Rung, RUNGS, type Standing } from "./ladder.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { lumpOf, tellLump } from "./safe.ts";
import { widthOf } from "./words.ts";

export function rungName(rung: Rung | "together"): string {
  const names = {
    "same passage": t("in one passage"),
    "same story": t("in one story"),
    "adjacent passages": t("in adjacent passages"),
    "same interview": t("in one interview"),
    "another interview": t("in two interviews"),
    "only one pole": t("only one pole"),
    "neither pole": t("neither pole"),
    together: t("taken together †"),
  };
  return names[rung];
}

const lumpedIn = ({ printed }: Standing, { isPrinted }: Paper) => lumpOf(printed, RUNGS, isPrinted);

export function ladderPicture(title: string, standings: readonly Standing[]): Picture {
  return {
    kind: "ladder",
    title: t("How tightly the poles are held together"),
    caption: (paper) => captionOf(title, standings, paper),
    draw: (paper) => <Bars standings={standings} paper={paper} />,
    twin: (paper) => ({
      columns: [t("The tightest place where A and B meet"), ...standings.map(({ name }) => name)],
      rows: [
        ...RUNGS.map((rung) => [
          rungName(rung),
          ...standings.map((each) => (lumpedIn(each, paper).fields.includes(rung) ? "†" : (each.counts[rung] ?? 0))),
        ]),
        [t("with a report"), ...standings.map(ofStanding)],
      ],
    }),
  };
}

function captionOf(title: string, standings: readonly Standing[], paper: Paper): string {
  const sentences = [
    t("“{title}”: the tightest place where a person's pole A and pole B meet, of those interviewed and with a report in the article; {groups}. One cell is one person.", {
      title,
      groups: standings.map((each) => `${each.name} (n = ${ofStanding(each)})`).join(", "),
    }),
  ];
  for (const each of standings) {
    const { fields, count } = lumpedIn(each, paper);
    if (fields.length > 0) sentences.push(tellLump(each.name, fields.map(rungName), count, ofStanding(each)));
  }
  return sentences.join(" ");
}

const BAR = 26;
const HEAD = 22;
const BLOCK = HEAD + BAR + 16;
const SWATCH = 22;
const LEGEND_ROW = 20;

/** Where the legend's entries stand, row by row. */
function legendOf(rungs: readonly Part["rung"][], width: number) {
  let [x, y] = [0, 0];
  const entries = rungs.map((rung) => {
    const wide = SWATCH + 6 + widthOf(rungName(rung), 12) + 20;
    if (x > 0 && x + wide > width + 20) [x, y] = [0, y + LEGEND_ROW];
    const entry = { rung, x, y };
    x += wide;
    return entry;
  });
  return { entries, height: rungs.length === 0 ? 0 : y + LEGEND_ROW };
}

function Bars({ standings, paper }: { standings: readonly Standing[]; paper: Paper }) {
  const id = useId().replace(/[^\w-]/g, "");
  const { inks } = paper;
  const person = personWidth(standings, paper.width - 1);
  const bars = standings.map((each) => partsOf(each, lumpedIn(each, paper).fields, person));
  const used = new Set(bars.flat().map(({ rung }) => rung));
  const legend = legendOf([...RUNGS, "together" as const].filter((rung) => used.has(rung)), paper.width);
  const foot = standings.length * BLOCK;
  return (
    <svg {...canvas({ width: paper.width, height: foot + legend.height }, t("How tightly the poles are held together"))} fontFamily={inks.sans} fontSize={12}>
      <Patterns id={id} inks={inks} />
      {standings.map((standing, index) => (
        <g key={standing.group} transform={`translate(0 ${index * BLOCK})`}>
          <text y={12} fill={inks.ink} fontSize={13}>
            <tspan fontWeight={600}>{standing.name}</tspan>
            <tspan fill={inks.quiet} fontSize={12} dx={8}>
              n = {ofStanding(standing)} · {standing.held}
            </tspan>
          </text>
          {bars[index]?.map((part) => (
            <Cells key={part.rung} part={part} person={person} id={id} inks={inks} />
          ))}
        </g>
      ))}
      <g transform={`translate(0 ${foot})`}>
        {legend.entries.map(({ rung, x, y }) => (
          <g key={rung} transform={`translate(${x} ${y})`}>
            <rect x={0.5} y={0.5} width={SWATCH} height={12} fill={fillOf(rung, id, inks)} stroke={inks.ink} strokeWidth={0.75} />
            <text x={SWATCH + 6} y={11} fill={inks.ink}>
              {rungName(rung)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

interface CellsProps {
  part: Part;
  person: number;
  id: string;
  inks: Inks;
}

/** One part of a bar: a cell a person while cells can be told apart, and the count in it. */
function Cells({ part, person, id, inks }: CellsProps) {
  const { x, width, count, rung } = part;
  const words = String(count);
  const wide = widthOf(words, 12) + 8;
  const isTold = width >= wide;
  const middle = x + width / 2;
  return (
    <g>
      <rect x={x + 0.5} y={HEAD} width={width} height={BAR} fill={fillOf(rung, id, inks)} stroke={inks.ink} strokeWidth={1} />
      {person >= 5 &&
        Array.from({ length: count - 1 }, (_, index) => (
          <path
            key={index}
            d={`M${x + 0.5 + person * (index + 1)} ${HEAD + 1}V${HEAD + BAR - 1}`}
            stroke={rung === "same passage" ? inks.sheet : inks.ink}
            strokeWidth={0.5}
            opacity={0.55}
          />
        ))}
      {isTold && (
        <>
          <rect x={middle - wide / 2 + 0.5} y={HEAD + 5} width={wide} height={16} rx={2} fill={inks.sheet} />
          <text x={middle + 0.5} y={HEAD + 17} textAnchor="middle" fill={inks.ink} fontWeight={600}>
            {words}
          </text>
        </>
      )}
    </g>
  );
}

function fillOf(rung: Part["rung"], id: string, inks: Inks): string {
  if (rung === "same passage") return inks.ink;
  if (rung === "neither pole") return inks.sheet;
  return `url(#${id}-${rung.replaceAll(" ", "-")})`;
}

/** A pattern a rung, the tighter the denser; all are told apart in grey. */
function Patterns({ id, inks }: { id: string; inks: Inks }) {
  const pattern = (rung: string, size: number, d: string, stroke: number, turn = 0) => (
    <pattern
      id={`${id}-${rung}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} fill={inks.sheet} />
      <path d={d} stroke={inks.ink} strokeWidth={stroke} fill="none" />
    </pattern>
  );
  return (
    <defs>
      {pattern("same-story", 4, "M0 2H4", 2.4, 45)}
      {pattern("adjacent-passages", 5, "M0 2.5H5", 1.4, -45)}
      {pattern("same-interview", 7, "M0 3.5H7", 1, 45)}
      {pattern("another-interview", 7, "M0 3.5H7M3.5 0V7", 0.7, 45)}
      {pattern("only-one-pole", 6, "M2.2 3H3.8", 1.6)}
      {pattern("together", 6, "M0 3H6", 0.9, 90)}
    </defs>
  );
}
