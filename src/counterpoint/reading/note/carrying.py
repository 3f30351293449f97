"""Notes in the version that is in analysis, wherever they were written."""

from dataclasses import replace

from counterpoint.kernel.ids import ReportId
from counterpoint.reading.carrying import Carrying
from counterpoint.reading.note.model import Note
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction


def carried(tx: Transaction, report_id: ReportId, noted: list[Note]) -> list[Note]:
    """Find notes again in the version that is read now; broken ones say so.

    Of a note's words on a sensitive passage an auditor sees none.
    """
    carrying, cover = Carrying(tx.connection, report_id), Cover(tx)
    if any(each.version != carrying.now.version for each in noted):
        noted = _all_again(noted, carrying)
    return [
        replace(
            each, exact=cover.words(report_id, each.version, each.start, each.exact)
        )
        for each in noted
    ]


def _all_again(noted: list[Note], carrying: Carrying) -> list[Note]:
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
