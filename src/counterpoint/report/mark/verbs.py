"""What is done about marks: give a passage its marks."""

from collections.abc import Collection

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report import store
from counterpoint.report.event import PassageMarked
from counterpoint.report.mark.carrying import aligned
from counterpoint.report.mark.model import Marks, PassageMark
from counterpoint.report.mark.store import put_marks
from counterpoint.report.model import NoSuchPassageError, ReportText
from counterpoint.report.readership import version_in_analysis
from counterpoint.report.relation import version_to_read
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def mark_passage(
    tx: Transaction,
    *,
    report_id: ReportId,
    passage_id: PassageId,
    marks: Collection[PassageMark],
) -> Marks:
    """Give a passage these marks, and no others.

    The passage is of the latest version that the acting member may read. The
    words stay as they are, so that an approval stands; a later version that waits
    for approval is marked alike, and those to come keep the marks of passages
    whose words stay.

    Raises:
        NotInAnalysisError: No version is approved, and the member reads no other.
        NoSuchPassageError: The version has no such passage.
        NotFoundError: There is no such report.

    Source: method, rows M32, F34 and F43.
    """
    permission.ask(tx, Deed.MARK_PASSAGE)
    facts = store.get_report(tx.connection, report_id)
    version = version_to_read(tx, facts) or version_in_analysis(facts)
    text = store.get_text(tx.connection, report_id, version)
    chosen = next((p for p in text.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    given = frozenset(marks)
    if given == chosen.marks:
        return given
    seq = tx.record(PassageMarked(report_id, chosen.order, len(given)))
    put_marks(tx.connection, seq, report_id, passage_id, given)
    if facts.version != version:
        later = store.get_text(tx.connection, report_id)
        was, now = (_words(each) for each in (text, later))
        for new in (n for old, n in aligned(was, now) if old == chosen.order):
            put_marks(tx.connection, seq, report_id, later.passages[new].id, given)
    return given


def _words(text: ReportText) -> list[str]:
    return [text.words_of(each) for each in text.passages]
