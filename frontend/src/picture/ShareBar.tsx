/** How quotes are spread over people: one cell a quote, those of one person joined. */
import { t, tn } from "../lib/translation.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { outline } from "./Shape.tsx";
import { widthOf } from "./words.ts";

export interface Share {
  /** A label or a key. */
  label: string;
  group: string;
  count: number;
}

export interface SharesGiven {
  shares: readonly Share[];
  groups: readonly { key: string; name: string }[];
  /** 1/Σp²: as many equal voices would be as concentrated. */
  effective: number;
  /** People with a report of whom nothing is shown, by group. */
  never: readonly { name: string; count: number; of: number }[];
}

export function sharePicture(given: SharesGiven): Picture {
  const total = given.shares.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: "shares",
    title: t("Whose words are quoted"),
    caption: ({ isPrinted }) =>
      [
        t("{quotes} from {people}; as concentrated as {effective} equal voices. One sign is one quote, a frame one person.", {
          quotes: tn("{count} quote", "{count} quotes", total),
          people: tn("{count} person", "{count} people", given.shares.length),
          effective: given.effective.toFixed(1),
        }),
        // How few are never quoted is for the team; in print it would be a small count.
        ...(isPrinted ? [] : given.never).map(({ count, of, name }) => t("Never quoted: {count} of {of} {name}.", { count, of, name })),
      ].join(" "),
    draw: (paper) => <Bar given={given} paper={paper} total={total} />,
    twin: ({ isPrinted }) => ({
      columns: [t("Person"), t("Group"), t("Quotes")],
      rows: ordered(given.shares).map(({ label, group, count }, index) => [
        isPrinted ? index + 1 : label,
        given.groups.find(({ key }) => key === group)?.name ?? group,
        count,
      ]),
    }),
  };
}

export function ordered(shares: readonly Share[]): Share[] {
  return shares.toSorted(
    (one, other) => other.count - one.count || one.label.localeCompare(other.label, undefined, { numeric: true }),
  );
}

const BAR = 30;

function Bar({ given, paper, total }: { given: SharesGiven; paper: Paper; total: number }) {
  const { inks } = paper;
  const cell = Math.min(26, (paper.width - 1) / Math.max(1, total));
  let x = 0.5;
  const people = ordered(given.shares).map((share) => {
    const made = { ...share, x, width: share.count * cell };
    x += made.width;
    return made;
  });
  return (
    <svg {...canvas({ width: paper.width, height: BAR + 40 }, t("Whose words are quoted"))} fontFamily={inks.sans} fontSize={12}>
      {people.map((person, index) => {
        const group = given.groups.findIndex(({ key }) => key === person.group);
        const middle = person.x + person.width / 2;
        const isTold = !paper.isPrinted && widthOf(person.label, 12) + 4 < person.width;
        return (
          <g key={`${person.group} ${person.label}`}>
            <rect
              x={person.x}
              y={0.5}
              width={person.width}
              height={BAR}
              fill={index % 2 === 0 ? inks.rule : inks.sheet}
              stroke={inks.ink}
              strokeWidth={1}
            />
            {cell >= 6 &&
              Array.from({ length: person.count }, (_, quote) => (
                <path
                  key={quote}
                  d={outline(Math.max(0, group), person.x + cell * (quote + 0.5), BAR / 2 + 0.5, Math.min(9, cell * 0.5))}
                  fill={inks.ink}
                />
              ))}
            {isTold && (
              <text x={middle} y={BAR + 15} textAnchor="middle" fill={inks.ink}>
                {person.label}
              </text>
            )}
          </g>
        );
      })}
      <Legend groups={given.groups} paper={paper} />
    </svg>
  );
}

function Legend({ groups, paper: { inks } }: { groups: SharesGiven["groups"]; paper: Paper }) {
  let x = 5;
  return groups.map(({ key, name }, index) => {
    const here = x;
    x += widthOf(name, 12) + 30;
    return (
      <g key={key}>
        <path d={outline(index, here, BAR + 32, 9)} fill={inks.ink} />
        <text x={here + 10} y={BAR + 36} fill={inks.quiet}>
          {name}
        </text>
      </g>
    );
  });
}
