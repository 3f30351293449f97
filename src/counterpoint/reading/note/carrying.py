"""Notes in the version that is in analysis, wherever they were written."""

from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.kernel.ids import ReportId
from counterpoint.reading.carrying import Carrying
from counterpoint.reading.note.model import Note


def carried(
    connection: Connection, report_id: ReportId, noted: list[Note]
) -> list[Note]:
    """Find notes again in the version that is read now; broken ones say so."""
    carrying = Carrying(connection, report_id)
    if all(each.version == carrying.now.version for each in noted):
        return noted
    found = [_found_again(each, carrying) for each in noted]
    return sorted(found, key=lambda each: (each.start, each.end, each.id))


def _found_again(each: Note, carrying: Carrying) -> Note:
    span = carrying.span(each.version, each.span)
    if span is None:
        return replace(each, is_broken=True)
    now = carrying.now
    return replace(
        each,
        version=now.version,
        start=span.start,
        end=span.end,
        exact=span.of(now.text),
    )
