/** Where a theme or a code came from: whose notes, on which words, in which meeting. */
import "./side.css";

import { Link } from "@tanstack/react-router";

import { useOrigin } from "../../api/talk.ts";
import { useMeeting } from "../../api/discussion.ts";
import type { NoteThen } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { shownDay } from "../../kit/moment.ts";
import { t } from "../../lib/translation.ts";

function Note({ then: { note, report, has_changed, is_withdrawn } }: { then: NoteThen }) {
  const by = useMembers().find(({ id }) => id === note.by)?.name ?? t("a member who left");
  if (is_withdrawn) {
    return (
      <li>
        <p className="quiet">{t("{name} noted something on a report whose words were withdrawn.", { name: by })}</p>
      </li>
    );
  }
  return (
    <li>
      <p className="quiet">
        {by} · <Link to="/discussion/notes/$reportId" params={{ reportId: note.report_id }} hash={note.id}>{report}</Link>
        {has_changed && ` · ${t("changed or taken away since")}`}
      </p>
      <q className="words" dir="auto">{note.exact}</q>
      {note.code !== "" && <span className="private-code">{note.code}</span>}
      {note.text !== "" && <p dir="auto">{note.text}</p>}
    </li>
  );
}

function Met({ id }: { id: string }) {
  const met = useMeeting(id).data?.meeting;
  if (met === undefined) return null;
  return (
    <p>
      <Link to="/discussion/$meetingId" params={{ meetingId: id }}>{t("Meeting of {day}", { day: shownDay(met.held_on) })}</Link>
    </p>
  );
}

interface CameFromProps {
  kind: "theme" | "code";
  id: string;
  className?: string;
}

/** Nothing where nothing is known: most themes and codes were not made from notes. */
export function CameFrom({ kind, id, className = "theme-section" }: CameFromProps) {
  const origin = useOrigin(kind, id).data;
  if (origin === undefined || origin.notes.length === 0) return null;
  return (
    <section className={`${className} origin`} aria-labelledby={`origin-${id}`}>
      <h2 id={`origin-${id}`}>{t("Where it came from")}</h2>
      {origin.meeting_id !== null && <Met id={origin.meeting_id} />}
      <ul>
        {origin.notes.map((then) => (
          <Note key={then.note.id} then={then} />
        ))}
      </ul>
    </section>
  );
}
