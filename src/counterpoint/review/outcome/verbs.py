"""What is done at the end of a review: approve, return, open again."""

from dataclasses import replace

from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store as report_store
from counterpoint.report.approval.model import (
    Approval,
    check_approvable,
    checked_attestation,
)
from counterpoint.report.approval.store import put_approval
from counterpoint.report.event import ReportApproved
from counterpoint.report.model import Report, ReportState
from counterpoint.report.revision.keeping import index_again
from counterpoint.review import sound
from counterpoint.review.discrepancy.model import checked_note
from counterpoint.review.discrepancy.store import keep_as_they_are
from counterpoint.review.outcome.model import (
    ChangedSinceError,
    ReportReopened,
    ReportReturned,
    check_approved,
    check_complete,
    check_same_version,
)
from counterpoint.review.outcome.store import Returned, put_return
from counterpoint.review.relation import reviewing
from counterpoint.review.round.model import RoundOutcome, check_under_review
from counterpoint.review.round.reading import review_of
from counterpoint.review.round.store import close_round
from counterpoint.review.round.view import Review
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed


def approve_report(
    tx: Transaction,
    *,
    report_id: ReportId,
    attestation: str = "",
    version: int | None = None,
) -> Report:
    """Say, as the reviewer, that the report says what was said.

    Either enough of the recording was heard and every passage has a verdict, or
    an attestation says in words how the report was checked. It holds for this
    version only, and cannot be taken back: a correction opens the report again.
    With it the version takes its place in analysis, and what lay on the earlier
    one is carried over.

    Args:
        tx: Who acts, and in which study.
        report_id: The report.
        attestation: How it was checked, in a sentence, where listening here
            does not say it.
        version: The version that was listened to, if it must still stand.

    Raises:
        UnknownInterviewerError: Nobody knows who did the interview.
        NotAllowedError: The acting member does not review this report.
        NotSubmittedError: Its writer has not submitted it.
        WriterIsInterviewerError: Its writer did the interview.
        ChangedSinceError: Another version came since.
        NotReviewedError: Something of the review is missing.

    Source: method, row M36; invariants 7 and 8; section 3.4.
    """
    permission.ask(tx, Deed.APPROVE_REPORT, *reviewing(tx, report_id))
    mode = get_study(tx.connection).data_mode
    before = replace(report_store.get_report(tx.connection, report_id), data_mode=mode)
    check_approvable(before)
    review = review_of(tx, before, check_under_review(before), tx.actor)
    check_same_version(review, version)
    attested = checked_attestation(attestation) if attestation else ""
    check_complete(review, attested=bool(attested))
    return _approve(tx, before, review, attested)


def return_report(tx: Transaction, *, report_id: ReportId, reason: str) -> Report:
    """Give a report back to its writer, saying why.

    Discrepancies that were put to the writer go with it; verdicts on words that
    stay stand again when it is submitted anew.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        NoWordsError: Nothing is said.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    before = report_store.get_report(tx.connection, report_id)
    version = check_under_review(before)
    said, salt = checked_note(reason), new_salt()
    seq = tx.record(ReportReturned(report_id, version, digest(salt, said)))
    review = review_of(tx, before, version, tx.actor)
    if review.round is not None:
        close_round(tx.connection, seq, review.round, RoundOutcome.RETURNED)
    keep_as_they_are(tx.connection, seq, report_id)
    told = Returned(report_id, version, tx.actor, tx.now(), said)
    put_return(tx.connection, told, salt)
    returned = replace(before, state=ReportState.RETURNED)
    report_store.put_report(tx.connection, seq, returned)
    return returned


def reopen_report(tx: Transaction, *, report_id: ReportId, reason: str) -> Report:
    """Open an approved report again, to review it anew.

    The approved version stays in analysis until the next approval.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotApprovedError: The report is not approved.
        NoWordsError: Nothing is said.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    before = report_store.get_report(tx.connection, report_id)
    check_approved(before)
    said, salt = checked_note(reason), new_salt()
    version = before.version
    seq = tx.record(ReportReopened(report_id, version, digest(salt, said)))
    told = Returned(report_id, version, tx.actor, tx.now(), said)
    put_return(tx.connection, told, salt)
    reopened = replace(
        before, state=ReportState.SUBMITTED, submitted_version=before.version
    )
    report_store.put_report(tx.connection, seq, reopened)
    return reopened


def _approve(tx: Transaction, before: Report, review: Review, attested: str) -> Report:
    """Keep an approval, and let its version take its place in analysis."""
    text = review.text
    salt_of_words = report_store.get_witness(tx.connection, before.id, text.version)
    witness = digest(salt_of_words, text.text)
    if review.round is not None and review.round.text_digest != witness:
        msg = "Version {now} came after you listened; open the review again."
        raise ChangedSinceError(msg, now=before.version)
    salt = new_salt()
    event = ReportApproved(
        before.id,
        text.version,
        witness,
        digest(salt, attested),
        review.heard_ms,
        review.duration_ms,
        len(review.verdicts),
    )
    seq = tx.record(event)
    made = Approval(
        report_id=before.id,
        version=text.version,
        by=tx.actor,
        at=tx.now(),
        attestation=attested,
        heard_ms=review.heard_ms,
        duration_ms=review.duration_ms,
        judged=len(review.verdicts),
    )
    put_approval(tx.connection, made, salt)
    if review.round is not None:
        close_round(tx.connection, seq, review.round, RoundOutcome.APPROVED)
    keep_as_they_are(tx.connection, seq, before.id)
    approved = replace(
        before, state=ReportState.APPROVED, approved_version=text.version
    )
    report_store.put_report(tx.connection, seq, approved)
    sound.lock(tx.connection, seq, before)
    if not before.brought_in:
        analysed = before.version_in_analysis
        read = analysed and report_store.get_text(tx.connection, before.id, analysed)
        index_again(tx, read or None, text.text, text.passages)
    return approved
