"""Reading and rewriting marks of speakers and keys of reports. The only SQL of it."""

from sqlalchemy import Connection, and_, select, update

from counterpoint.kernel.ids import InterviewId, ReportId
from counterpoint.report.draft.store import draft, draft_passage
from counterpoint.report.speaker.store import report_speaker
from counterpoint.report.store import passage, report
from counterpoint.storage import versions
from counterpoint.storage.erasing import Kept, every_text
from counterpoint.storage.schema import Holds

Of = tuple[ReportId | None, InterviewId | None]
"""A report and its interview, as far as there are any."""


def list_marks(
    connection: Connection,
) -> dict[Of, set[str]]:
    """List the marks of speakers of each report, and of drafts without one."""
    found: dict[Of, set[str]] = {}
    query = select(report.c.id, report.c.interview_id).where(versions.present(report))
    of_interview: dict[str, Of] = {}
    keys: dict[str, Of] = {}
    for row in connection.execute(query):
        keys[row.id] = (ReportId(row.id), row.interview_id)
        of_interview[row.interview_id] = keys[row.id]
    for table in (passage, report_speaker):
        rows = connection.execute(select(table.c.report_id, table.c.mark).distinct())
        for row in rows:
            key = keys.get(row.report_id, (ReportId(row.report_id), None))
            found.setdefault(key, set()).add(row.mark)
    drafted = (
        select(draft.c.interview_id, draft_passage.c.mark)
        .join(draft, draft.c.id == draft_passage.c.draft_id)
        .distinct()
    )
    for row in connection.execute(drafted):
        draft_of = of_interview.get(row.interview_id, (None, row.interview_id))
        found.setdefault(draft_of, set()).add(row.mark)
    return found


def put_mark(
    connection: Connection,
    of: Of,
    was: str,
    becomes: str,
) -> set[tuple[str, int]]:
    """Let a speaker of one report, and of its drafts, be marked in another way.

    Returns:
        The id and since of each row of a draft that was rewritten.
    """
    report_id, interview_id = of
    for table in (passage, report_speaker):
        same = and_(table.c.report_id == report_id, table.c.mark == was)
        connection.execute(update(table).where(same).values(mark=becomes))
    drafts = select(draft.c.id).where(draft.c.interview_id == interview_id)
    same = and_(draft_passage.c.draft_id.in_(drafts), draft_passage.c.mark == was)
    key = select(draft_passage.c.id, draft_passage.c.since).where(same)
    rewritten = {(row.id, row.since) for row in connection.execute(key)}
    connection.execute(update(draft_passage).where(same).values(mark=becomes))
    return rewritten


def list_keys(connection: Connection, report_id: ReportId | None) -> list[Kept]:
    """List the keys of all reports, or of one, in all their rows."""
    kept = every_text(connection, [report], {Holds.NAME})
    return [each for each in kept if report_id in (None, each.id)]


def keys_taken(connection: Connection, but: str) -> set[str]:
    """List the keys that other reports have now."""
    query = select(report.c.key).where(versions.present(report), report.c.id != but)
    return set(connection.scalars(query))
