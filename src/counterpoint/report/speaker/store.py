"""Where it is kept whom a speaker's mark stands for. The only SQL that does."""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select

from counterpoint.kernel.ids import ReportId, new_id
from counterpoint.report.model import Speaker
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

report_speaker = versioned_table(
    "report_speaker",
    identifier("report_id", nullable=False, refers_to="report"),
    words("mark", Holds.NAME),
    state("speaker", nullable=False),
    present_index("report_speaker", "report_id"),
)

_SAID = select(  # made once: making takes time
    report_speaker.c.report_id, report_speaker.c.mark, report_speaker.c.speaker
).where(versions.present(report_speaker))
_SAID_IN_ONE = _SAID.where(report_speaker.c.report_id == bindparam("report_id"))


def speakers_of(connection: Connection, report_id: ReportId) -> dict[str, Speaker]:
    """Give what was said about the marks of a report."""
    said = list_speakers(connection, report_id)
    return {mark: speaker for (_, mark), speaker in said.items()}


def list_speakers(
    connection: Connection, report_id: ReportId | None = None
) -> dict[tuple[ReportId, str], Speaker]:
    """Give what was said about the marks of one report, or of all."""
    query = _SAID if report_id is None else _SAID_IN_ONE
    rows = connection.execute(query, {"report_id": report_id})
    return {(ReportId(row.report_id), row.mark): Speaker(row.speaker) for row in rows}


def put_speakers(
    connection: Connection, seq: int, report_id: ReportId, said: Mapping[str, Speaker]
) -> None:
    """Keep what is said about some marks, after what was said before."""
    table = report_speaker
    query = select(table.c.id, table.c.mark).where(
        table.c.report_id == report_id, versions.present(table)
    )
    known = {row.mark: row.id for row in connection.execute(query)}
    for mark, speaker in said.items():
        versions.put(
            connection,
            table,
            seq,
            known.get(mark) or new_id(),
            report_id=report_id,
            mark=mark,
            speaker=speaker,
        )
