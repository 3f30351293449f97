/** What is worth reading again: lists of reports and passages, never a finding. */
import { Link, useNavigate } from "@tanstack/react-router";

import { aimAt } from "../../api/aim.ts";
import { useRereadings, useStrips, useTurns } from "../../api/holding.ts";
import type { Letter, PoleTurn, Rereading as Person, ReportStrip, Theme } from "../../api/shapes.ts";
import { t, tn } from "../../lib/translation.ts";
import { useGroupName } from "./group.ts";
import { LETTERS, poleName } from "./name.ts";

export function Rereading({ theme }: { theme: Theme }) {
  const people = useRereadings(theme.id).data ?? [];
  const strips = useStrips(theme.id).data ?? [];
  const turns = (useTurns(theme.id).data ?? []).filter(({ markers }) => markers.length > 0);
  const groups = theme.coverage.map(({ group }) => group);
  const lists = groups.flatMap((group) =>
    LETTERS.map((letter) => ({ group, letter, people: people.filter((each) => each.group === group && each.missing !== letter) })),
  ).filter((list) => list.people.length > 0);
  if (lists.length + turns.length === 0) return null;
  return (
    <details className="theme-section rereading">
      <summary>{t("Worth reading again")}</summary>
      {lists.map((list) => (
        <OneSided key={`${list.group} ${list.letter}`} {...list} strips={strips} />
      ))}
      {turns.length > 0 && <Turns turns={turns} />}
    </details>
  );
}

interface OneSidedProps {
  group: string;
  letter: Letter;
  people: Person[];
  strips: ReportStrip[];
}

function OneSided({ group, letter, people, strips }: OneSidedProps) {
  const nameOf = useGroupName();
  const keyOf = (report: string) => strips.find(({ report_id }) => report_id === report)?.report ?? "";
  const values = { pole: poleName(letter), other: poleName(letter === "a" ? "b" : "a"), group: nameOf(group) };
  return (
    <p>
      {tn(
        "{count} of the {group} voices {pole} only. Read the report again for {other}?",
        "{count} of the {group} voice {pole} only. Read the reports again for {other}?",
        people.length,
        values,
      )}{" "}
      {people.flatMap(({ reports, label, readings }) =>
        reports.map((report) => (
          <span key={report} className="rereading-report number">
            <Link to="/code/$reportId" params={{ reportId: report }}>
              {label === null ? keyOf(report) : `(${label})`}
            </Link>{" "}
            <span className="quiet">{tn("read {count} time", "read {count} times", readings)}</span>
          </span>
        )),
      )}
    </p>
  );
}

/** Places where the poles meet and a word of contrast stands. */
function Turns({ turns }: { turns: PoleTurn[] }) {
  const navigate = useNavigate();
  const open = ({ report_id: report, start, end }: PoleTurn) => {
    aimAt(report, { start, end });
    void navigate({ to: "/code/$reportId", params: { reportId: report } });
  };
  return (
    <>
      <p>{t("Places where the poles meet and a word of contrast stands:")}</p>
      <ul className="rereading-turns">
        {turns.map((turn) => (
          <li key={`${turn.report_id} ${turn.start}`}>
            <button type="button" className="link-button number" onClick={() => open(turn)}>
              {turn.label === null ? turn.report : `(${turn.label})`}
            </button>{" "}
            <span className="words">{[...new Set(turn.markers.map(({ word }) => word))].join(", ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
