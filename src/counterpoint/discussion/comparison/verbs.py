"""What is asked about readers' notes once they lie on the table."""

from collections import defaultdict
from collections.abc import Sequence

from counterpoint.discussion.comparison.model import ComparedReport, compared
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.reading.assignment import store as assignment_store
from counterpoint.reading.note import store as note_store
from counterpoint.reading.note.carrying import carried
from counterpoint.reading.note.model import Note
from counterpoint.reading.readable import (
    get_readable,
    list_readable,
    readable_text,
)
from counterpoint.reading.seal.store import check_open
from counterpoint.report.model import Report
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed


def show_comparison(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> ComparedReport:
    """Show all readers' notes on a report side by side, passage by passage.

    Raises:
        NotFoundError: The article takes in no such report.
        SealedError: The seal is closed.

    Source: method, row M42; invariant 11.
    """
    permission.ask(tx, Deed.READ_NOTES)
    check_open(tx.connection, article_id)
    report = get_readable(tx.connection, article_id, report_id)
    notes = note_store.list_notes(
        tx.connection, article_id, by=None, report_id=report_id
    )
    return _compared(tx, report, notes, _readers(tx, article_id)[report_id])


def list_comparisons(tx: Transaction, article_id: ArticleId) -> list[ComparedReport]:
    """Show all readers' notes on all reports of an article, by key.

    Linear in the article's words.

    Raises:
        NotFoundError: There is no such article.
        SealedError: The seal is closed.
    """
    permission.ask(tx, Deed.READ_NOTES)
    check_open(tx.connection, article_id)
    noted: dict[ReportId, list[Note]] = defaultdict(list)
    for each in note_store.list_notes(tx.connection, article_id, by=None):
        noted[each.report_id].append(each)
    readers = _readers(tx, article_id)
    return [
        _compared(tx, report, noted[report.id], readers[report.id])
        for report in list_readable(tx.connection, article_id)
    ]


def _compared(
    tx: Transaction,
    report: Report,
    notes: list[Note],
    readers: Sequence[MemberId],
) -> ComparedReport:
    text = readable_text(tx.connection, report.id)
    found = carried(tx, report.id, notes)
    standing = [each for each in found if not each.is_broken]
    return ComparedReport(
        report_id=report.id,
        key=report.key,
        version=text.version,
        readers=tuple(readers),
        passages=compared(text.passages, standing, readers),
        broken=tuple(each for each in found if each.is_broken),
    )


def _readers(tx: Transaction, article_id: ArticleId) -> dict[ReportId, list[MemberId]]:
    """Name who was asked to read each report, in the order of the team."""
    asked = assignment_store.list_assigned(tx.connection, article_id)
    found: dict[ReportId, list[MemberId]] = defaultdict(list)
    for member in list_members(tx.connection):
        for report_id in asked.get(member.id, ()):
            found[report_id].append(member.id)
    return found
