"""What is done in a review: open it, judge passages, look at it."""

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report import store as report_store
from counterpoint.report.model import NoSuchPassageError
from counterpoint.review.relation import related, reviewing
from counterpoint.review.round import store
from counterpoint.review.round.model import (
    CorrectedByTextError,
    Judged,
    NotUnderReviewError,
    PassageJudged,
    Round,
    RoundOutcome,
    Verdict,
    check_open,
    check_under_review,
)
from counterpoint.review.round.opening import begin_round
from counterpoint.review.round.reading import find_round, review_of
from counterpoint.review.round.view import Review
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def open_review(tx: Transaction, *, report_id: ReportId) -> Review:
    """Open the review of what was submitted, or go on with it.

    Verdicts on the same words and what was heard of them stand again. The
    recording stays while the review is open.

    Raises:
        NotAllowedError: The acting member does not review this report.
        UnknownInterviewerError: Nobody knows who did the interview.
        NotUnderReviewError: The report was not submitted.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    report = report_store.get_report(tx.connection, report_id)
    version = check_under_review(report)
    found = find_round(tx, report, version, tx.actor)
    if found is None or found.outcome is not RoundOutcome.OPEN:
        begin_round(tx, report, version)
    return review_of(tx, report, version, tx.actor)


def judge_passage(
    tx: Transaction, *, report_id: ReportId, passage_id: PassageId, verdict: Verdict
) -> Review:
    """Say what was heard of a passage; a later verdict replaces an earlier one.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        NoOpenRoundError: The review of this version was not opened.
        NoSuchPassageError: The version has no such passage.
        CorrectedByTextError: "Corrected" is said by correcting the text.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    report = report_store.get_report(tx.connection, report_id)
    version = check_under_review(report)
    found = check_open(find_round(tx, report, version, tx.actor))
    text = report_store.get_text(tx.connection, report_id, version)
    chosen = next((p for p in text.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    if verdict is Verdict.CORRECTED:
        msg = "Note what you heard, and take the correction into the text instead."
        raise CorrectedByTextError(msg)
    judged = Judged(passage_id, verdict, chosen.speaker, chosen.kind)
    seq = tx.record(PassageJudged(report_id, version, chosen.order, verdict))
    store.put_verdict(tx.connection, seq, found.id, judged)
    return review_of(tx, report, version, tx.actor)


def show_review(tx: Transaction, report_id: ReportId) -> Review:
    """Show the review of the version that was submitted last.

    The reviewer sees their own round, the writer the latest one.

    Raises:
        NotAllowedError: The acting member neither reviews nor wrote it.
        NotUnderReviewError: The report was never submitted.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.READ_REVIEW, *related(tx, report_id))
    report = report_store.get_report(tx.connection, report_id)
    if report.submitted_version is None:
        msg = "This report is {state}; it is reviewed after its writer submits it."
        raise NotUnderReviewError(msg, state=report.state.value)
    reviews = Relation.REVIEWER in related(tx, report_id)
    mine = find_round(tx, report, report.submitted_version, tx.actor)
    who = tx.actor if reviews and mine is not None else None
    return review_of(tx, report, report.submitted_version, who)


def list_rounds(tx: Transaction, report_id: ReportId) -> list[Round]:
    """List the rounds of a report's review, without a word of the report.

    Raises:
        NotAllowedError: The acting member has no part in the review.
        NotFoundError: There is no such report.
    """
    permission.ask(tx, Deed.READ_REVIEW_LOG, *related(tx, report_id))
    return store.list_rounds(tx.connection, report_id)
