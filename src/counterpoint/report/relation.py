"""What a member is to a report, and so what it takes to change or read one."""

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report import store
from counterpoint.report.approval.store import list_approved_versions
from counterpoint.report.model import Report
from counterpoint.report.readership import is_reviewer, latest_readable, may_read
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def writer_relation(tx: Transaction, writer: MemberId | None) -> tuple[Relation, ...]:
    """Say whether the acting member is the writer."""
    return (Relation.WRITER,) if writer == tx.actor else ()


def relations_to(tx: Transaction, report: Report) -> tuple[Relation, ...]:
    """Say whether the acting member wrote a report, or reviews it.

    Whoever takes no part in the research is neither.
    """
    if not permission.takes_part(tx):
        return ()
    reviews = (Relation.REVIEWER,) if is_reviewer(report, tx.actor) else ()
    return (*writer_relation(tx, report.writer_id), *reviews)


def ask_to_write(
    tx: Transaction, report_id: ReportId
) -> tuple[Deed, *tuple[Relation, ...]]:
    """Give what to ask before a report's words are changed.

    A filed report is its writer's, and its reviewer's to correct once it was
    handed over; a brought-in one has no writer known here.
    """
    report = store.get_report(tx.connection, report_id)
    deed = Deed.BRING_IN_REPORT if report.brought_in else Deed.WRITE_REPORT
    return (deed, *writer_relation(tx, report.writer_id))


def ask_to_revise(
    tx: Transaction, report_id: ReportId
) -> tuple[Deed, *tuple[Relation, ...]]:
    """Give what to ask before a report gets a new version.

    A filed report is its writer's; its reviewer may correct what was handed over.
    """
    report = store.get_report(tx.connection, report_id)
    if report.brought_in:
        return (Deed.BRING_IN_REPORT, *relations_to(tx, report))
    handed_over = report.submitted_version == report.version
    related = relations_to(tx, report)
    return (
        Deed.REVISE_REPORT,
        *(each for each in related if handed_over or each is Relation.WRITER),
    )


def check_readable(tx: Transaction, report: Report, version: int) -> None:
    """Refuse the words of a version that the acting member may not read.

    Raises:
        NotAllowedError: It was never approved, and the member neither wrote it
            nor reviews it.

    Source: method, section 3.6.
    """
    related = relations_to(tx, report)
    approved = list_approved_versions(tx.connection, report.id)
    if not may_read(report, version, related, approved):
        permission.ask(tx, Deed.READ_UNAPPROVED)


def version_to_read(tx: Transaction, report: Report) -> int | None:
    """Give the latest version that the acting member may read, if there is one."""
    return latest_readable(report, relations_to(tx, report))
