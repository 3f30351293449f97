/** What the text claims of a group, what the data hold, and what its quotes show. */
import { t, tn } from "../lib/translation.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { lumpOf, type Printed } from "./safe.ts";
import { type Letter, SIGNS } from "./Shape.tsx";
import { lineOf } from "./words.ts";

/** One group at one pole. */
export interface ShownCell {
  letter: Letter;
  group: string;
  isClaimed: boolean;
  people: number;
  of: number;
  quotes: number;
  isNotShown: boolean;
  isNotInData: boolean;
}

export interface ShownGiven {
  title: string;
  groups: readonly { key: string; name: string; printed: readonly Printed[] }[];
  cells: readonly ShownCell[];
}

export function shownPicture(given: ShownGiven): Picture {
  return {
    kind: "shown",
    title: t("Claimed, in the data, shown"),
    caption: (paper) =>
      [
        t("“{title}”: for each pole and group, whether the text claims it, how many people with a report in the article voice it, and how many quotes show it.", {
          title: given.title,
        }),
        ...holesOf(given),
        ...(given.cells.some((cell) => peopleIn(cell, given, paper) === "†") ? [t("† Small counts are not shown apart.")] : []),
      ].join(" "),
    draw: (paper) => <Grid given={given} paper={paper} />,
    twin: (paper) => ({
      columns: [t("Pole"), t("Group"), t("Claimed"), t("In the data"), t("Shown")],
      rows: given.cells.map((cell) => [
        SIGNS[cell.letter],
        nameOf(given, cell.group),
        cell.isClaimed ? t("yes") : t("no"),
        peopleIn(cell, given, paper),
        tn("{count} quote", "{count} quotes", cell.quotes),
      ]),
    }),
  };
}

const nameOf = ({ groups }: ShownGiven, key: string) => groups.find((group) => group.key === key)?.name ?? key;

/** A pole's people are the sum of two fields; if one is small, the sum is not told either. */
function peopleIn({ group, letter, people, of }: ShownCell, { groups }: ShownGiven, { isPrinted }: Paper): string {
  const printed = groups.find(({ key }) => key === group)?.printed ?? [];
  const { fields } = lumpOf(printed, ["both", `only_${letter}`], isPrinted);
  return fields.length > 0 ? "†" : t("{count} of {of}", { count: people, of });
}

/** The holes, in words. */
export function holesOf(given: ShownGiven): string[] {
  return given.cells.flatMap((cell) => {
    const values = { pole: SIGNS[cell.letter], group: nameOf(given, cell.group) };
    return [
      ...(cell.isNotInData ? [t("{pole} is claimed for the {group}, and none of them voices it.", values)] : []),
      ...(cell.isNotShown ? [t("{pole} is claimed for the {group}, and no quote of theirs shows it.", values)] : []),
    ];
  });
}

const ROW = 40;
const HEAD = 44;
const LEFT = 30;

function Grid({ given, paper }: { given: ShownGiven; paper: Paper }) {
  const { inks } = paper;
  const letters = (["a", "b"] as const).filter((letter) => given.cells.some((cell) => cell.letter === letter));
  const isWide = given.groups.length * 270 + LEFT <= paper.width;
  const across = isWide ? Math.max(1, given.groups.length) : 1;
  const column = Math.min(330, (paper.width - LEFT - 24 * (across - 1)) / across);
  const block = HEAD + letters.length * ROW + 14;
  const height = Math.ceil(given.groups.length / across) * block;
  return (
    <svg {...canvas({ width: paper.width, height }, t("Claimed, in the data, shown"))} fontFamily={inks.sans} fontSize={12}>
      {given.groups.map(({ key, name }, index) => {
        const x = LEFT + (index % across) * (column + 24);
        const y = Math.floor(index / across) * block;
        return (
          <g key={key} transform={`translate(${x} ${y})`}>
            <Head name={name} column={column} inks={inks} />
            {letters.map((letter, row) => {
              const cell = given.cells.find((each) => each.letter === letter && each.group === key);
              return (
                <g key={letter} transform={`translate(0 ${HEAD + row * ROW})`}>
                  {index % across === 0 && (
                    <text x={-LEFT + 4} y={ROW / 2 + 5} fill={inks[letter]} fontSize={15}>
                      {SIGNS[letter]}
                    </text>
                  )}
                  {cell !== undefined && <Cells cell={cell} given={given} column={column} paper={paper} />}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Head({ name, column, inks }: { name: string; column: number; inks: Inks }) {
  const third = column / 3;
  return (
    <>
      <text y={12} fontWeight={600} fontSize={13} fill={inks.ink}>
        {name}
      </text>
      {[t("claimed"), t("in the data"), t("shown")].map((word, index) => (
        <text key={word} x={third * (index + 0.5)} y={32} textAnchor="middle" fill={inks.quiet}>
          {lineOf(word, third - 6, 12)}
        </text>
      ))}
      <path d={`M0 ${HEAD - 4.5}H${column}`} stroke={inks.ink} />
    </>
  );
}

interface CellsProps {
  cell: ShownCell;
  given: ShownGiven;
  column: number;
  paper: Paper;
}

/** A full square is claimed; a hole is a thick empty frame. */
function Cells({ cell, given, column, paper }: CellsProps) {
  const { inks } = paper;
  const third = column / 3;
  const middle = ROW / 2;
  const words = [
    peopleIn(cell, given, paper),
    cell.quotes === 0 ? t("no quote") : tn("{count} quote", "{count} quotes", cell.quotes),
  ];
  const holes = [cell.isNotInData, cell.isNotShown];
  return (
    <>
      <rect
        x={third / 2 - 6}
        y={middle - 6}
        width={12}
        height={12}
        fill={cell.isClaimed ? inks.ink : "none"}
        stroke={cell.isClaimed ? inks.ink : inks.strong}
        strokeDasharray={cell.isClaimed ? undefined : "2 2"}
      />
      {words.map((word, index) => (
        <g key={index}>
          {holes[index] === true && (
            <rect
              x={third * (index + 1) + 4}
              y={5}
              width={third - 8}
              height={ROW - 10}
              rx={3}
              fill="none"
              stroke={inks.ink}
              strokeWidth={2}
            />
          )}
          <text
            x={third * (index + 1.5)}
            y={middle + 4}
            textAnchor="middle"
            fill={inks.ink}
            fontWeight={holes[index] === true ? 600 : undefined}
            style={{ fontVariantNumeric: "tabular-nums" }}
          >
            {word}
          </text>
        </g>
      ))}
      <path d={`M0 ${ROW - 0.5}H${column}`} stroke={inks.rule} />
    </>
  );
}
