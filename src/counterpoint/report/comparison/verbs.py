"""What is done with versions: list those one may read, compare two of them."""

from counterpoint.kernel.ids import ReportId
from counterpoint.report import store
from counterpoint.report.approval.store import list_approved_versions
from counterpoint.report.comparison.model import Comparison, VersionKnown, compared
from counterpoint.report.comparison.store import list_versions_made
from counterpoint.report.mark.withholding import as_seen
from counterpoint.report.readership import may_read
from counterpoint.report.relation import check_readable, relations_to
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_versions(tx: Transaction, report_id: ReportId) -> list[VersionKnown]:
    """List the versions of a report that the acting member may read, first to last.

    Raises:
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    facts = store.get_report(tx.connection, report_id)
    related = relations_to(tx, facts)
    approved = list_approved_versions(tx.connection, report_id)
    return [
        VersionKnown(
            no=no,
            by=by,
            at=at,
            is_approved=no in approved,
            in_analysis=no == facts.version_in_analysis,
        )
        for no, by, at in list_versions_made(tx.connection, report_id)
        if may_read(facts, no, related, approved)
    ]


def compare_versions(
    tx: Transaction, report_id: ReportId, before: int, after: int
) -> Comparison:
    """Put two versions of a report side by side.

    Args:
        tx: Who asks.
        report_id: The report.
        before: The number of the version on the left.
        after: The number of the version on the right; it may be the earlier one.

    Raises:
        NotFoundError: There is no such report or version.
        NotAllowedError: Only its writer and its reviewer read one of them.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    facts = store.get_report(tx.connection, report_id)
    texts = []
    for no in (before, after):
        text = store.get_text(tx.connection, report_id, no)
        check_readable(tx, facts, no)
        texts.append(as_seen(tx, text))
    return compared(*texts)
