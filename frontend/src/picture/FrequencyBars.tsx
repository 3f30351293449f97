/** Who of each group is coded with what: a bar a group beneath the code's name. */
import { useId } from "react";

import { t, tn } from "../lib/translation.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { linesOf } from "./words.ts";

export interface GroupUse {
  group: string;
  /** The group's name for many. */
  name: string;
  people: number;
  of: number;
  codings: number;
  /** Whether the count may print: nobody few stands apart in it. */
  mayLeave: boolean;
}

export interface CodeUse {
  id: string;
  name: string;
  isTop: boolean;
  groups: readonly GroupUse[];
}

const isKept = ({ mayLeave }: GroupUse, { isPrinted }: Paper) => isPrinted && !mayLeave;

/** A count with its whole and the codings; where few people would stand apart, a mark. */
export function tellUse(use: GroupUse, paper: Paper): string {
  if (isKept(use, paper)) return "†";
  return `${t("{people} of {of}", { people: use.people, of: use.of })} · ${tn("{count} coding", "{count} codings", use.codings)}`;
}

/** With codes that have two names, a sentence says whose stands first. */
export function frequencyPicture(article: string, codes: readonly CodeUse[], naming = ""): Picture {
  const title = t("Codes by group");
  return {
    kind: "frequencies",
    title,
    caption: (paper) => [captionOf(article, codes, paper), naming].filter(Boolean).join(" "),
    draw: (paper) => <Bars title={title} codes={codes} paper={paper} />,
    twin: (paper) => ({
      columns: [t("Code"), ...(codes[0]?.groups ?? []).flatMap(({ name }) => [name, t("codings, {group}", { group: name })])],
      rows: codes.map(({ name, groups }) => [
        name,
        ...groups.flatMap((use) =>
          isKept(use, paper) ? ["†", "†"] : [t("{people} of {of}", { people: use.people, of: use.of }), use.codings],
        ),
      ]),
    }),
  };
}

function captionOf(article: string, codes: readonly CodeUse[], paper: Paper): string {
  const groups = (codes[0]?.groups ?? []).map(({ name, of }) => `${name} (n = ${of})`).join(", ");
  const sentences = [
    t("“{title}”: people with a coding of the code or of one beneath it, of those with a report in the article; {groups}. All members' codings.", {
      title: article,
      groups,
    }),
  ];
  if (codes.some((code) => code.groups.some((use) => isKept(use, paper)))) {
    sentences.push(t("† Few people would stand apart; the count is not shown."));
  }
  return sentences.join(" ");
}

const LINE = 16;
const BAR = 12;
const ROW = 18;
const TOLD = 150;

function Bars({ title, codes, paper }: { title: string; codes: readonly CodeUse[]; paper: Paper }) {
  const id = useId().replace(/[^\w-]/g, "");
  const { inks, width } = paper;
  const room = Math.max(60, width - TOLD - 1);
  const groups = codes[0]?.groups ?? [];
  let y = groups.length * ROW + 10;
  const rows = codes.map((code) => {
    const lines = linesOf(code.name, width - 2, 13, inks.sans, 2);
    const at = y;
    y += lines.length * LINE + code.groups.length * ROW + 10;
    return { code, lines, at };
  });
  return (
    <svg {...canvas({ width, height: y }, title)} fontFamily={inks.sans} fontSize={12}>
      <defs>
        {groups.map(({ group }, index) => (
          <Pattern key={group} id={`${id}-${index}`} index={index} inks={inks} />
        ))}
      </defs>
      {groups.map(({ group, name, of }, index) => (
        <g key={group} transform={`translate(0 ${index * ROW})`}>
          <rect x={0.5} y={0.5} width={22} height={BAR} fill={`url(#${id}-${index})`} stroke={inks.ink} strokeWidth={0.75} />
          <text x={30} y={11} fill={inks.ink}>{`${name} (n = ${of})`}</text>
        </g>
      ))}
      {rows.map(({ code, lines, at }) => (
        <g key={code.id} transform={`translate(0 ${at})`}>
          {lines.map((line, index) => (
            <text key={index} y={12 + index * LINE} fill={inks.ink} fontSize={13} fontWeight={code.isTop ? 600 : 400}>
              {line}
            </text>
          ))}
          {code.groups.map((use, index) => {
            const top = lines.length * LINE + index * ROW;
            const long = use.of === 0 || isKept(use, paper) ? 0 : (room * use.people) / use.of;
            return (
              <g key={use.group} transform={`translate(0 ${top})`}>
                <rect x={0.5} y={0.5} width={room} height={BAR} fill="none" stroke={inks.rule} strokeWidth={0.75} />
                {long > 0 && (
                  <rect x={0.5} y={0.5} width={long} height={BAR} fill={`url(#${id}-${index})`} stroke={inks.ink} strokeWidth={0.75} />
                )}
                <text x={room + 8} y={11} fill={inks.ink}>
                  {tellUse(use, paper)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** A pattern a group, told apart in grey: full, hatched, dotted, crossed. */
function Pattern({ id, index, inks }: { id: string; index: number; inks: Inks }) {
  const drawn = ["M0 3H6", "M0 3H6", "M2.2 3H3.8", "M0 3H6M3 0V6"][index % 4];
  const stroke = [6, 1.6, 1.6, 0.8][index % 4];
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={`rotate(${[0, 45, 0, -45][index % 4] ?? 0})`}>
      <rect width={6} height={6} fill={inks.sheet} />
      <path d={drawn} stroke={inks.ink} strokeWidth={stroke} />
    </pattern>
  );
}
