/** One line a report: where each pole is said on it, and what is said in one breath. */
import { type KeyboardEvent, useId, useRef, useState } from "react";

import { t } from "../lib/translation.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { voicedName } from "./PeopleGrid.tsx";
import { FIELDS } from "./people.ts";
import { lumpOf, type Printed } from "./safe.ts";
import { triangle, type Voiced } from "./Shape.tsx";
import {
  inOrder,
  isDense,
  isShared,
  layOut,
  neighbour,
  type Order,
  type Said,
  saidOn,
  storiesOn,
  type Strip,
  type StripLayout,
  type StripRow,
  type Unit,
} from "./strip.ts";
import { lineOf } from "./words.ts";

export interface StripsGiven {
  title: string;
  strips: readonly Strip[];
  groups: readonly { key: string; name: string; printed: readonly Printed[] }[];
  unit: Unit;
  order: Order;
  /** Read the passage, or hear it as well. */
  onOpen: (report: string, place: number, isHeard: boolean) => void;
}

/** The field of the people grid that a report's line belongs to. */
function fieldOf({ marks }: Strip): Voiced {
  const [a, b] = [marks.some((mark) => mark.a), marks.some((mark) => mark.b)];
  if (a && b) return "both";
  return a ? "only_a" : b ? "only_b" : "neither";
}

/** The lines that may be seen on this paper: in print, none of a field that is small. */
function seen({ strips, groups }: StripsGiven, { isPrinted }: Paper): Strip[] {
  return strips.filter((strip) => {
    const group = groups.find(({ key }) => key === strip.group);
    return group !== undefined && !lumpOf(group.printed, FIELDS, isPrinted).fields.includes(fieldOf(strip));
  });
}

export function stripPicture(given: StripsGiven): Picture {
  return {
    kind: "strips",
    title: t("Where it is said"),
    caption: (paper) => captionOf(given, paper),
    draw: (paper) => <Strips given={given} paper={paper} />,
    twin: (paper) => ({
      columns: [t("Report"), t("Group"), t("Passages"), t("Pole A"), t("Pole B"), t("in one passage")],
      rows: given.groups
        .flatMap(({ key }) => inOrder(seen(given, paper).filter(({ group }) => group === key), given.order))
        .map((strip, index) => [
          paper.isPrinted ? index + 1 : strip.label,
          given.groups.find(({ key }) => key === strip.group)?.name ?? "",
          strip.passages,
          strip.marks.filter(({ a }) => a).length,
          strip.marks.filter(({ b }) => b).length,
          strip.marks.filter(isShared).length,
        ]),
    }),
  };
}

function captionOf(given: StripsGiven, paper: Paper): string {
  const { strips, groups } = given;
  const lines = seen(given, paper);
  const countIn = (all: readonly Strip[], key: string) => all.filter(({ group }) => group === key).length;
  const sentences = [
    t("“{title}”: one line a report, from its beginning to its end; {groups}.", {
      title: given.title,
      groups: groups.map(({ key, name }) => `${name} (n = ${countIn(strips, key)})`).join(", "),
    }),
    t("▲ pole A, ▼ pole B; framed: both in one passage."),
  ];
  if (lines.some((strip) => storiesOn(saidOn(strip, given.unit)).length > 0)) {
    sentences.push(t("A thick stretch is one story."));
  }
  if (paper.isPrinted) {
    sentences.push(t("Lines are drawn to one length and carry no labels, so that nobody is known by them."));
    for (const { key, name, printed } of groups) {
      const { fields } = lumpOf(printed, FIELDS, true);
      if (fields.length === 0) continue;
      sentences.push(
        t("† {group}: {parts}, {count} of {of} reports, are not drawn; they would be too few by themselves.", {
          group: name,
          parts: fields.map(voicedName).join(", "),
          count: countIn(strips, key) - countIn(lines, key),
          of: countIn(strips, key),
        }),
      );
    }
  }
  return sentences.join(" ");
}

interface StripsProps {
  given: StripsGiven;
  paper: Paper;
}

function Strips({ given, paper }: StripsProps) {
  const layout = layOut(seen(given, paper), given.groups.map(({ key }) => key), paper.width, {
    unit: given.unit,
    order: given.order,
    isUniform: paper.isPrinted,
  });
  const { inks } = paper;
  return (
    <svg {...canvas(layout, t("Where it is said"), !paper.isPrinted)} fontFamily={inks.sans} fontSize={12}>
      {layout.heads.map(({ group, y }) => (
        <g key={group}>
          <text x={0} y={y + 14} fontWeight={600} fontSize={13} fill={inks.ink}>
            {given.groups.find(({ key }) => key === group)?.name}
          </text>
          <path d={`M0 ${y + 21.5}H${layout.width}`} stroke={inks.rule} />
        </g>
      ))}
      {layout.rows.map((row) => (
        <Line key={row.strip.report} row={row} unit={given.unit} layout={layout} paper={paper} />
      ))}
      <Marks given={given} layout={layout} paper={paper} />
    </svg>
  );
}

/** A report's line, its label, and the stretches that are stories. */
interface LineProps {
  row: StripRow;
  unit: Unit;
  layout: StripLayout;
  paper: Paper;
}

function Line({ row, unit, layout, paper }: LineProps) {
  const { strip, y, x0, x1 } = row;
  const { inks } = paper;
  const wide = x1 - x0;
  const dense = isDense(layout.row);
  return (
    <g aria-hidden="true">
      {!dense && !paper.isPrinted && (
        <text x={0} y={y + 4} fill={inks.quiet} style={{ fontVariantNumeric: "tabular-nums" }}>
          {lineOf(strip.label, x0 - 8, 12)}
        </text>
      )}
      <path d={`M${x0} ${y}H${x1}`} stroke={inks.strong} strokeWidth={dense ? 0.5 : 1} />
      {!dense && <path d={`M${x0} ${y - 3}V${y + 3}M${x1} ${y - 3}V${y + 3}`} stroke={inks.strong} />}
      {storiesOn(saidOn(strip, unit)).map(([from, to]) => (
        <path
          key={from}
          d={`M${x0 + wide * from} ${y}H${x0 + wide * to}`}
          stroke={inks.strong}
          strokeWidth={dense ? 1.5 : 3.5}
        />
      ))}
    </g>
  );
}

function sayMark(strip: Strip, { place, a, b }: Said): string {
  const values = { report: strip.label, place: place + 1, of: strip.passages };
  if (a && b) return t("Report {report}, passage {place} of {of}: both poles", values);
  return a
    ? t("Report {report}, passage {place} of {of}: pole A", values)
    : t("Report {report}, passage {place} of {of}: pole B", values);
}

/** All marks: one tab stop, arrow keys from mark to mark, Enter reads, Shift+Enter hears. */
function Marks({ given, layout, paper }: { given: StripsGiven; layout: StripLayout; paper: Paper }) {
  const hint = useId();
  const [at, setAt] = useState<readonly [number, number] | null>(null);
  const group = useRef<SVGGElement>(null);
  const said = layout.rows.map(({ strip }) => saidOn(strip, given.unit));
  const first = [said.findIndex((marks) => marks.length > 0), 0] as const;
  const [row, mark] = at !== null && said[at[0]]?.[at[1]] !== undefined ? at : first;
  const move = (event: KeyboardEvent) => {
    const next = neighbour(said, [row, mark], event.key);
    if (next[0] === row && next[1] === mark) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelector<SVGElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  if (paper.isPrinted) {
    return said.map((marks, index) => {
      const one = layout.rows[index] as StripRow;
      return marks.map((each) => <Mark key={`${index} ${each.place}`} said={each} row={one} layout={layout} paper={paper} />);
    });
  }
  return (
    <g ref={group} onKeyDown={move}>
      <desc id={hint}>{t("Arrow keys lead from mark to mark. Enter reads the passage, Shift+Enter hears it.")}</desc>
      {said.map((marks, index) => {
        const one = layout.rows[index] as StripRow;
        return marks.map((each, place) => (
          <g
            key={`${one.strip.report} ${each.place}`}
            className="strip-mark"
            role="button"
            aria-label={sayMark(one.strip, each)}
            aria-describedby={hint}
            data-at={`${index} ${place}`}
            tabIndex={index === row && place === mark ? 0 : -1}
            onFocus={() => setAt([index, place])}
            onClick={(event) => given.onOpen(one.strip.report, each.place, event.shiftKey)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              given.onOpen(one.strip.report, each.place, event.shiftKey);
            }}
          >
            <title>{sayMark(one.strip, each)}</title>
            <Mark said={each} row={one} layout={layout} paper={paper} />
          </g>
        ));
      })}
    </g>
  );
}

interface MarkProps {
  said: Said;
  row: StripRow;
  layout: StripLayout;
  paper: Paper;
}

/** A above the line, B beneath; both in one passage are framed. */
function Mark({ said, row, layout, paper }: MarkProps) {
  const { inks } = paper;
  const x = row.x0 + (row.x1 - row.x0) * said.at;
  if (isDense(layout.row)) {
    const reach = layout.row / 2 - 0.5;
    return (
      <>
        {said.a && <path d={`M${x} ${row.y}V${row.y - reach}`} stroke={inks.a} strokeWidth={1.6} />}
        {said.b && <path d={`M${x} ${row.y}V${row.y + reach}`} stroke={inks.b} strokeWidth={1.6} />}
      </>
    );
  }
  const size = Math.min(9, layout.row * 0.36);
  const away = size * 0.5 + 1.2;
  const reach = away + size / 2 + 0.6;
  return (
    <>
      <rect className="strip-reach" x={x - size} y={row.y - layout.row / 2} width={size * 2} height={layout.row} fill="transparent" />
      {isShared(said) && (
        <rect
          x={x - size / 2 - 2.5}
          y={row.y - reach}
          width={size + 5}
          height={reach * 2}
          rx={3}
          fill={inks.sheet}
          stroke={inks.ink}
          strokeWidth={1.25}
        />
      )}
      {said.a && <path d={triangle("a", x, row.y - away, size)} fill={inks.a} />}
      {said.b && <path d={triangle("b", x, row.y + away, size)} fill={inks.b} />}
    </>
  );
}
