/** One report as strips: where each code lies in it, a lane a member; a mark opens its words. */
import { type KeyboardEvent, useRef, useState } from "react";

import { t, tn } from "../lib/translation.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { linesOf, widthOf } from "./words.ts";

export interface PortraitMark {
  id: string;
  code: string;
  member: string;
  /** Where it begins and ends, from 0 to 1. */
  from: number;
  to: number;
  /** The number of the passage it begins in, from 1. */
  passage: number;
}

export interface PortraitGiven {
  report: string;
  passages: number;
  codes: readonly { id: string; name: string }[];
  members: readonly { id: string; name: string }[];
  marks: readonly PortraitMark[];
  onOpen: (coding: string) => void;
}

const SIZE = 12;
const LANE = 9;
const GAP = 9;

export function portraitPicture(given: PortraitGiven): Picture {
  const title = t("A portrait of {report}", { report: given.report });
  const nameOf = (all: PortraitGiven["codes"], id: string) => all.find((each) => each.id === id)?.name ?? "";
  return {
    kind: "portrait",
    title,
    caption: () =>
      [
        tn("{report} from its beginning to its end, {count} passage; a line a code, a lane a member.", "{report} from its beginning to its end, {count} passages; a line a code, a lane a member.", given.passages, {
          report: given.report,
        }),
        t("Lanes from above: {members}. A mark opens its words in the text.", { members: given.members.map(({ name }) => name).join(", ") }),
      ].join(" "),
    draw: (paper) => <Portrait title={title} given={given} paper={paper} />,
    twin: () => ({
      columns: [t("Code"), t("Member"), t("Passage")],
      rows: given.marks.map(({ code, member, passage }) => [nameOf(given.codes, code), nameOf(given.members, member), passage]),
    }),
  };
}

function Portrait({ title, given, paper }: { title: string; given: PortraitGiven; paper: Paper }) {
  const { inks, width } = paper;
  const { codes, members, marks } = given;
  const [at, setAt] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const words = Math.min(width * 0.4, Math.max(40, ...codes.map(({ name }) => widthOf(name, SIZE))) + 10);
  const room = width - words - 2;
  const tall = Math.max(18, members.length * LANE + GAP);
  const lay = ({ code, member, from, to }: PortraitMark) => ({
    x: words + from * room,
    y: codes.findIndex(({ id }) => id === code) * tall + GAP / 2 + members.findIndex(({ id }) => id === member) * LANE,
    width: Math.max(3, (to - from) * room),
  });
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      const mark = marks[at];
      if (mark !== undefined) given.onOpen(mark.id);
    }
    if (step === undefined && event.key !== " ") return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marks.length - 1, at + (step ?? 0)));
    setAt(next);
    drawing.current?.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
  };
  return (
    <svg {...canvas({ width, height: codes.length * tall + 1 }, title, true)} ref={drawing} fontFamily={inks.sans} fontSize={SIZE} onKeyDown={move}>
      {codes.map(({ id, name }, index) => (
        <g key={id} aria-hidden="true">
          <text x={0} y={index * tall + tall / 2 + 4} fill={inks.ink}>
            {linesOf(name, words - 8, SIZE, inks.sans, 1)[0]}
          </text>
          <path d={`M0 ${(index + 1) * tall}H${width}`} stroke={inks.rule} />
        </g>
      ))}
      {marks.map((mark, index) => (
        <rect
          key={mark.id}
          {...lay(mark)}
          height={LANE - 2}
          className="portrait-mark"
          fill={inks.strong}
          stroke={inks.ink}
          strokeWidth={0.75}
          role="link"
          tabIndex={index === at ? 0 : -1}
          data-mark={index}
          aria-label={t("{code}, {member}, passage {passage}", {
            code: codes.find(({ id }) => id === mark.code)?.name ?? "",
            member: members.find(({ id }) => id === mark.member)?.name ?? "",
            passage: mark.passage,
          })}
          onFocus={() => setAt(index)}
          onClick={() => given.onOpen(mark.id)}
        />
      ))}
    </svg>
  );
}
