/** Codes that meet, drawn three ways: as arcs, as a matrix, and as a map. */
import { t } from "../lib/translation.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { distancesOf, type DrawnPair, fewestFor, onSheet, type PairsGiven, placed } from "./pairs.ts";
import { linesOf, widthOf } from "./words.ts";

const SIZE = 12;
const ROW = 24;
/** More arcs than these cannot be told apart. */
const MOST_ARCS = 40;
const FEWEST_ARCS = 6;
const ARCS_A_CODE = 1.5;
/** So many rows fill a sheet. */
const ROOMY = 16;

const isKept = ({ mayLeave }: { mayLeave: boolean }, { isPrinted }: Paper) => isPrinted && !mayLeave;
const nameIn = ({ codes }: PairsGiven, id: string) => codes.find((code) => code.id === id)?.name ?? "";
const short = (name: string, width: number, font: string) => linesOf(name, width, SIZE, font, 1)[0] ?? "";

function kept(given: PairsGiven, paper: Paper): string {
  return given.pairs.some((pair) => isKept(pair, paper)) ? ` ${t("† Few people would stand apart; the count is not shown.")}` : "";
}

function listed(given: PairsGiven, pairs: readonly DrawnPair[]): Picture["twin"] {
  return (paper) => ({
    columns: [t("Code"), t("with"), t("people with both codes")],
    rows: pairs.map((pair) => [
      nameIn(given, pair.one),
      nameIn(given, pair.other),
      isKept(pair, paper) ? "†" : t("{people} of {of}", { people: pair.people, of: given.of }),
    ]),
  });
}

/** An arc between each two codes that enough people tell of, the thicker the more people. */
export function networkPicture(given: PairsGiven): Picture {
  const fewest = fewestFor(given.pairs, arcsFor(given.codes.length));
  const pairs = given.pairs.filter(({ people }) => people >= fewest);
  const title = t("Codes that meet, as a network");
  return {
    kind: "network",
    title,
    caption: (paper) =>
      t("“{title}”: an arc joins two codes that at least {fewest} of {of} people tell of; the thicker, the more people. A code counts with those beneath it.", {
        title: given.article,
        fewest,
        of: given.of,
      }) + kept({ ...given, pairs }, paper),
    draw: (paper) => <Arcs title={title} given={given} pairs={pairs.filter((pair) => !isKept(pair, paper))} paper={paper} />,
    twin: listed(given, pairs),
  };
}

interface ArcsProps {
  title: string;
  given: PairsGiven;
  pairs: readonly DrawnPair[];
  paper: Paper;
}

/** Of few codes, nearly all pairs meet: only those that most people have tell one code from another. */
function arcsFor(codes: number): number {
  return Math.min(MOST_ARCS, Math.max(FEWEST_ARCS, Math.ceil(ARCS_A_CODE * codes)));
}

function Arcs({ title, given, pairs, paper }: ArcsProps) {
  const { inks, width } = paper;
  const { codes } = given;
  const most = Math.max(1, ...pairs.map(({ people }) => people));
  const words = Math.min(width * 0.45, Math.max(40, ...codes.map(({ name }) => widthOf(name, SIZE))) + 4);
  const x = words + 8;
  // Few codes would huddle in a corner of the sheet: they stand further apart.
  const row = ROW * Math.max(1, Math.min(2, ROOMY / codes.length));
  const least = Math.min(most, ...pairs.map(({ people }) => people));
  const strength = (people: number) => (people - least + 1) / (most - least + 1);
  const weakFirst = pairs.toSorted((one, other) => one.people - other.people);
  const y = (id: string) => row * (codes.findIndex((code) => code.id === id) + 0.5);
  const room = width - x - 6;
  const farthest = Math.max(1, ...pairs.map(({ one, other }) => Math.abs(y(one) - y(other))));
  return (
    <svg {...canvas({ width, height: codes.length * row }, title)} fontFamily={inks.sans} fontSize={SIZE}>
      {weakFirst.map(({ one, other, people }) => {
        const [from, to] = [y(one), y(other)];
        const far = Math.abs(to - from);
        const reach = Math.min(far * 1.4 + 6, (room * far * 0.75) / farthest);
        return (
          <path
            key={`${one} ${other}`}
            d={`M${x} ${from}C${x + reach * 1.33} ${from} ${x + reach * 1.33} ${to} ${x} ${to}`}
            fill="none"
            stroke={inks.strong}
            strokeOpacity={0.4 + 0.5 * strength(people)}
            strokeWidth={0.75 + 5 * strength(people)}
          />
        );
      })}
      {codes.map(({ id, name }) => (
        <g key={id}>
          <circle cx={x} cy={y(id)} r={3.5} fill={inks.ink} />
          <text x={words} y={y(id) + 4} textAnchor="end" fill={inks.ink}>
            {short(name, words, inks.sans)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Half a matrix: each two codes once, shaded by people, the number over it where it fits. */
export function matrixPicture(given: PairsGiven): Picture {
  const title = t("Codes that meet, as a matrix");
  return {
    kind: "matrix",
    title,
    caption: (paper) =>
      t("“{title}”: how many of {of} people tell of both codes; the darker, the more. A code counts with those beneath it; a dash stands where nobody does, or where one is beneath the other.", {
        title: given.article,
        of: given.of,
      }) + kept(given, paper),
    draw: (paper) => <Half title={title} given={given} paper={paper} />,
    twin: listed(given, given.pairs),
  };
}

function Half({ title, given, paper }: { title: string; given: PairsGiven; paper: Paper }) {
  const { inks, width } = paper;
  const { codes, pairs } = given;
  const most = Math.max(1, ...pairs.map(({ people }) => people));
  const words = Math.min(width * 0.45, Math.max(40, ...codes.map(({ name }) => widthOf(name, SIZE))) + 28);
  const cell = Math.max(6, Math.min(30, (width - words - 1) / Math.max(1, codes.length)));
  const row = Math.max(cell, 16);
  const of = new Map(pairs.flatMap((pair) => [[`${pair.one} ${pair.other}`, pair], [`${pair.other} ${pair.one}`, pair]]));
  const size = Math.min(SIZE, cell * 0.6);
  return (
    <svg {...canvas({ width, height: codes.length * row + 18 }, title)} fontFamily={inks.sans} fontSize={SIZE} style={{ fontVariantNumeric: "tabular-nums" }}>
      {codes.map(({ id, name }, i) => (
        <g key={id} transform={`translate(0 ${i * row})`}>
          <text x={0} y={row / 2 + 4} fill={inks.ink}>
            {`${i + 1} ${short(name, words - 28, inks.sans)}`}
          </text>
          {codes.slice(0, i).map((other, j) => {
            const pair = of.get(`${id} ${other.id}`);
            const isHidden = pair !== undefined && isKept(pair, paper);
            const share = pair === undefined || isHidden ? 0 : pair.people / most;
            return (
              <g key={other.id} transform={`translate(${words + j * cell} 0)`}>
                <rect width={cell} height={row} fill={inks.ink} fillOpacity={share * 0.4} stroke={inks.rule} strokeWidth={0.5} />
                {cell >= 15 && (
                  <text x={cell / 2} y={row / 2 + size * 0.36} fontSize={size} textAnchor="middle" fill={inks.ink}>
                    {pair === undefined ? "–" : isHidden ? "†" : pair.people}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      {codes.slice(0, -1).map(({ id }, j) => (
        <text key={id} x={words + (j + 0.5) * cell} y={codes.length * row + 13} fontSize={Math.min(10, cell * 0.75)} textAnchor="middle" fill={inks.quiet}>
          {j + 1}
        </text>
      ))}
    </svg>
  );
}

const MAP_ROW = 18;

/** Codes near each other where the same people tell of them. */
export function codeMapPicture(given: PairsGiven): Picture {
  const title = t("A map of the codes");
  return {
    kind: "code-map",
    title,
    caption: () =>
      t("“{title}”: codes stand near each other where the same people tell of both, of {of} people; the larger a dot, the more people. Only nearness says something, not left or right, above or below, and on a sheet of paper it can say it only roughly.", {
        title: given.article,
        of: given.of,
      }),
    draw: (paper) => <CodeMap title={title} given={given} paper={paper} />,
    twin: listed(given, given.pairs),
  };
}

function CodeMap({ title, given, paper }: { title: string; given: PairsGiven; paper: Paper }) {
  const { inks, width } = paper;
  const codes = given.codes.filter((code) => !isKept(code, paper));
  const drawn = { ...given, codes };
  const names = codes.map(({ name }) => short(name, width / 2.4, inks.sans));
  const widths = names.map((name) => widthOf(name, SIZE) + 26);
  const height = Math.max(220, codes.length * MAP_ROW);
  const places = onSheet(placed(distancesOf(drawn)), widths, { width, height, line: MAP_ROW });
  const lowest = Math.max(height, ...places.map(({ y }) => y + MAP_ROW));
  return (
    <svg {...canvas({ width, height: lowest }, title)} fontFamily={inks.sans} fontSize={SIZE}>
      {codes.map(({ id, people }, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 };
        return (
          <g key={id}>
            <circle cx={x + 9} cy={y} r={2 + 6 * Math.sqrt(people / Math.max(1, given.of))} fill={inks.strong} />
            <text x={x + 20} y={y + 4} fill={inks.ink}>
              {names[index]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
