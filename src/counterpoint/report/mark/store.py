"""Where it is kept what was marked at a passage since. The only SQL that does."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report.mark.model import Marks, read, written
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

passage_mark = versioned_table(
    "passage_mark",
    identifier("report_id", nullable=False, refers_to="report"),
    state("marks", nullable=False),
    present_index("passage_mark", "report_id"),
)
"""One row a passage, of the passage's id: all its marks, none if empty."""

_GIVEN = select(passage_mark.c.id, passage_mark.c.marks).where(  # made once
    passage_mark.c.report_id == bindparam("report_id"), versions.present(passage_mark)
)


def put_marks(
    connection: Connection,
    seq: int,
    report_id: ReportId,
    passage_id: PassageId,
    given: Marks,
) -> None:
    """Keep a passage's marks, after those before."""
    versions.put(
        connection,
        passage_mark,
        seq,
        passage_id,
        report_id=report_id,
        marks=written(given),
    )


def marks_of(connection: Connection, report_id: ReportId) -> dict[PassageId, Marks]:
    """Give the marks that passages of a report were given since it was filed."""
    rows = connection.execute(_GIVEN, {"report_id": report_id})
    return {PassageId(row.id): read(row.marks) for row in rows}


def list_marks(
    connection: Connection, reports: Collection[ReportId]
) -> dict[PassageId, Marks]:
    """Give the marks that passages of some reports were given since."""
    query = select(passage_mark.c.id, passage_mark.c.marks).where(
        passage_mark.c.report_id.in_(reports), versions.present(passage_mark)
    )
    return {PassageId(row.id): read(row.marks) for row in connection.execute(query)}
