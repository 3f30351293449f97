"""What is done towards approval: submit a report. ``review`` does the rest."""

from dataclasses import replace

from counterpoint.kernel.ids import ReportId
from counterpoint.report import store
from counterpoint.report.approval.model import (
    check_submittable,
)
from counterpoint.report.event import ReportSubmitted
from counterpoint.report.model import Report, ReportState
from counterpoint.report.relation import ask_to_write
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission


def submit_report(tx: Transaction, *, report_id: ReportId) -> Report:
    """Hand a report to its interviewer, to be checked and approved.

    Raises:
        AlreadySubmittedError: It was handed over before.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, *ask_to_write(tx, report_id))
    before = store.get_report(tx.connection, report_id)
    check_submittable(before)
    seq = tx.record(ReportSubmitted(report_id, before.version))
    submitted = replace(
        before, state=ReportState.SUBMITTED, submitted_version=before.version
    )
    store.put_report(tx.connection, seq, submitted)
    return submitted
