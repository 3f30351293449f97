"""What was made of a report, gathered from codings, notes and what was left."""

from dataclasses import replace

from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Standing
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.uncoded import store
from counterpoint.coding.uncoded.model import LeftUncoded, ReportCover, covered
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.spans import Span
from counterpoint.reading.carrying import Carrying
from counterpoint.reading.note import store as note_store
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction


def cover_of(tx: Transaction, article_id: ArticleId, report: Report) -> ReportCover:
    """Say what was made of each passage of a report in analysis.

    Asks no permission and no seal; verbs that have asked both call it.
    """
    connection = tx.connection
    carrying = Carrying(connection, report.id)
    now = carrying.now.version
    texts = Texts(connection)
    codings = [
        texts.carried(each, now)
        for each in coding_store.list_of_report(connection, report.id, article_id)
    ]
    notes = note_store.list_notes(connection, article_id, by=None, report_id=report.id)
    noted = [carrying.span(note.version, note.span) for note in notes]
    left = [
        _carried(each, carrying)
        for each in store.list_left(connection, article_id, report.id)
    ]
    return ReportCover(
        report_id=report.id,
        key=report.key,
        version=now,
        passages=covered(
            carrying.now.passages,
            [c.span for c in codings if c.standing is not Standing.BROKEN],
            [span for span in noted if span is not None],
            [each for each in left if each is not None],
        ),
    )


def _carried(left: LeftUncoded, carrying: Carrying) -> LeftUncoded | None:
    """Find what was left in the version in analysis; None if its words are gone."""
    span: Span | None = carrying.span(left.version, left.span)
    if span is None:
        return None
    version = carrying.now.version
    return replace(left, version=version, start=span.start, end=span.end)
