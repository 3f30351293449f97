"""What a member is to a report, and so what it takes to change one."""

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report import store
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Deed, Relation


def writer_relation(tx: Transaction, writer: MemberId | None) -> tuple[Relation, ...]:
    """Say whether the acting member is the writer."""
    return (Relation.WRITER,) if writer == tx.actor else ()


def interviewer_relation(
    tx: Transaction, interviewer: MemberId | None
) -> tuple[Relation, ...]:
    """Say whether the acting member is the interviewer."""
    return (Relation.INTERVIEWER,) if interviewer == tx.actor else ()


def ask_to_write(
    tx: Transaction, report_id: ReportId
) -> tuple[Deed, *tuple[Relation, ...]]:
    """Give what to ask before a report's words are changed.

    A filed report is its writer's; a brought-in one has none known here.
    """
    report = store.get_report(tx.connection, report_id)
    deed = Deed.BRING_IN_REPORT if report.brought_in else Deed.WRITE_REPORT
    return (deed, *writer_relation(tx, report.writer_id))
