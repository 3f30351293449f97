"""What a member is to a review, and so what it takes to work in one."""

from counterpoint.kernel.ids import ReportId
from counterpoint.report import store
from counterpoint.report.approval.model import UnknownInterviewerError
from counterpoint.report.relation import relations_to
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DataMode
from counterpoint.study.permission import Relation


def reviewing(tx: Transaction, report_id: ReportId) -> tuple[Relation, ...]:
    """Say whether the acting member reviews a report or wrote it.

    Raises:
        UnknownInterviewerError: Nobody knows who did the interview, and so who
            reviews.
        NotFoundError: There is no such report.
    """
    report = store.get_report(tx.connection, report_id)
    is_known = report.interviewer_id is not None or report.substitute_id is not None
    if not is_known and report.data_mode is DataMode.REPORT:
        msg = "Say first who did the interview; only the interviewer approves."
        raise UnknownInterviewerError(msg)
    return relations_to(tx, report)


def related(tx: Transaction, report_id: ReportId) -> tuple[Relation, ...]:
    """Say what the acting member is to a report, whoever reviews it."""
    return relations_to(tx, store.get_report(tx.connection, report_id))
