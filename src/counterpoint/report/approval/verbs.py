"""What is done about approval: submit a report, approve it."""

from dataclasses import replace

from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store
from counterpoint.report.approval.model import (
    Approval,
    UnknownInterviewerError,
    check_approvable,
    check_submittable,
    checked_attestation,
)
from counterpoint.report.approval.store import put_approval
from counterpoint.report.event import ReportApproved, ReportSubmitted
from counterpoint.report.model import Report, ReportState
from counterpoint.report.relation import ask_to_write, relations_to
from counterpoint.report.revision.keeping import index_again
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed, Relation


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


def approve_report(tx: Transaction, *, report_id: ReportId, attestation: str) -> Report:
    """Attest, as the interviewer, that the report says what was said.

    It holds for the current version only, and cannot be taken back: a
    correction opens the report again.

    Args:
        tx: Who acts, and in which study.
        report_id: The report.
        attestation: How it was checked, in a sentence.

    Raises:
        UnknownInterviewerError: Nobody knows who did the interview.
        NotAllowedError: The acting member did not do the interview.
        NotSubmittedError: Its writer has not submitted it.
        WriterIsInterviewerError: Its writer did the interview.
        NoAttestationError: The attestation is empty.

    Source: method, row M36; invariants 7 and 8.
    """
    permission.ask(tx, Deed.APPROVE_REPORT, *_relation(tx, report_id))
    mode = get_study(tx.connection).data_mode
    before = replace(store.get_report(tx.connection, report_id), data_mode=mode)
    check_approvable(before)
    attested = checked_attestation(attestation)
    text = store.get_text(tx.connection, report_id)
    salt_of_words = store.get_witness(tx.connection, report_id, before.version)
    witness = digest(salt_of_words, text.text)
    salt = new_salt()
    event = ReportApproved(report_id, before.version, witness, digest(salt, attested))
    seq = tx.record(event)
    made = Approval(report_id, before.version, tx.actor, tx.now(), attested)
    put_approval(tx.connection, made, salt)
    approved = replace(
        before, state=ReportState.APPROVED, approved_version=before.version
    )
    store.put_report(tx.connection, seq, approved)
    if not before.brought_in:
        analysed = before.version_in_analysis
        read = analysed and store.get_text(tx.connection, report_id, analysed)
        index_again(tx, read or None, text.text, text.passages)
    return approved


def _relation(tx: Transaction, report_id: ReportId) -> tuple[Relation, ...]:
    report = store.get_report(tx.connection, report_id)
    if report.interviewer_id is None:
        msg = "Say first who did the interview; only the interviewer approves."
        raise UnknownInterviewerError(msg)
    return relations_to(tx, report)
