"""What is done about discrepancies: note, correct, ask, answer, let stand."""

from dataclasses import replace

from counterpoint.kernel.ids import DiscrepancyId, PassageId, ReportId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.report import store as report_store
from counterpoint.report.model import NoSuchPassageError
from counterpoint.report.revision.keeping import correct_words
from counterpoint.review.discrepancy import store
from counterpoint.review.discrepancy.model import (
    Discrepancy,
    DiscrepancyAnswered,
    DiscrepancyCorrected,
    DiscrepancyNoted,
    DiscrepancySettled,
    Resolution,
    SameWordsError,
    check_asked,
    check_resettled,
    checked_note,
)
from counterpoint.review.relation import related, reviewing
from counterpoint.review.round.model import check_open, check_under_review
from counterpoint.review.round.opening import begin_round
from counterpoint.review.round.reading import find_round, review_of
from counterpoint.review.round.view import Review
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def note_discrepancy(
    tx: Transaction,
    *,
    report_id: ReportId,
    passage_id: PassageId,
    what: str,
    at_ms: int | None = None,
) -> Review:
    """Note that something else is heard than a passage says.

    Args:
        tx: Of the reviewer.
        report_id: Whose review.
        passage_id: Of the version under review.
        what: What is heard.
        at_ms: Where in the recording.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        NoOpenRoundError: The review of this version was not opened.
        NoSuchPassageError: The version has no such passage.
        NoWordsError: Nothing is said.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    report = report_store.get_report(tx.connection, report_id)
    version = check_under_review(report)
    check_open(find_round(tx, report, version, tx.actor))
    text = report_store.get_text(tx.connection, report_id, version)
    chosen = next((p for p in text.passages if p.id == passage_id), None)
    if chosen is None:
        msg = "The report has changed and has no such passage now; reload the page."
        raise NoSuchPassageError(msg)
    new = Discrepancy(
        id=DiscrepancyId(new_id()),
        report_id=report_id,
        version=version,
        passage_id=passage_id,
        at_ms=at_ms,
        what=checked_note(what),
        by=tx.actor,
        at=tx.now(),
    )
    salt = new_salt()
    event = DiscrepancyNoted(
        report_id, new.id, version, chosen.order, digest(salt, new.what)
    )
    store.put_discrepancy(tx.connection, tx.record(event), new, salt)
    return review_of(tx, report, version, tx.actor)


def accept_correction(
    tx: Transaction, *, discrepancy_id: DiscrepancyId, text: str
) -> Review:
    """Settle a discrepancy by correcting its passage in the text.

    A new version stands, under the same review: this passage's verdict is
    "corrected" and stands for the new words, all others stand as they did.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        NoOpenRoundError: The review of this version was not opened.
        SettledByCorrectionError: It was settled so before.
        NoSuchPassageError: The version has no such passage.
        EmptyPassageError: There are no words.
        SameWordsError: They are what the passage says.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *_reviewing(tx, discrepancy_id))
    found = store.get_discrepancy(tx.connection, discrepancy_id)
    check_resettled(found)
    report = report_store.get_report(tx.connection, found.report_id)
    version = check_under_review(report)
    check_open(find_round(tx, report, version, tx.actor))
    before = report_store.get_text(tx.connection, report.id, version)
    order = next((p.order for p in before.passages if p.id == found.passage_id), -1)
    corrected = correct_words(tx, report.id, found.passage_id, text, under_review=True)
    if corrected.version == version:
        msg = "The passage says that already; correct it, or let it stand as it is."
        raise SameWordsError(msg)
    now = report_store.get_report(tx.connection, report.id)
    chosen = corrected.passages[order]
    begin_round(tx, now, now.version, chosen.id)
    settled = replace(
        store.get_discrepancy(tx.connection, discrepancy_id),
        version=now.version,
        passage_id=chosen.id,
        resolution=Resolution.CORRECTED,
    )
    seq = tx.record(DiscrepancyCorrected(report.id, discrepancy_id, now.version))
    store.put_discrepancy(tx.connection, seq, settled, new_salt())
    return review_of(tx, now, now.version, tx.actor)


def ask_writer(
    tx: Transaction, *, discrepancy_id: DiscrepancyId, question: str
) -> Review:
    """Put a discrepancy to the writer; it is settled by their answer.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        SettledByCorrectionError: The text was corrected.
        NoWordsError: Nothing is asked.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *_reviewing(tx, discrepancy_id))
    return _settle(tx, discrepancy_id, Resolution.WRITER_ASKED, question)


def let_stand(tx: Transaction, *, discrepancy_id: DiscrepancyId, reason: str) -> Review:
    """Let the report stand as it is, for a reason.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        SettledByCorrectionError: The text was corrected.
        NoWordsError: There is no reason.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *_reviewing(tx, discrepancy_id))
    return _settle(tx, discrepancy_id, Resolution.LET_STAND, reason)


def answer_discrepancy(
    tx: Transaction, *, discrepancy_id: DiscrepancyId, answer: str
) -> Review:
    """Answer, as the writer, what the reviewer asked.

    Raises:
        NotAllowedError: The acting member did not write this report.
        NotAskedError: Nothing was asked, or it was settled since.
        NoWordsError: Nothing is answered.
    """
    permission.ask(tx, Deed.ANSWER_REVIEW, *_related(tx, discrepancy_id))
    found = store.get_discrepancy(tx.connection, discrepancy_id)
    check_asked(found)
    answered = replace(found, answer=checked_note(answer))
    salt = new_salt()
    witness = digest(salt, answered.answer)
    event = DiscrepancyAnswered(found.report_id, discrepancy_id, witness)
    store.put_discrepancy(tx.connection, tx.record(event), answered, salt)
    report = report_store.get_report(tx.connection, found.report_id)
    return review_of(tx, report, report.submitted_version or found.version)


def _settle(
    tx: Transaction, discrepancy_id: DiscrepancyId, how: Resolution, words: str
) -> Review:
    found = store.get_discrepancy(tx.connection, discrepancy_id)
    check_resettled(found)
    report = report_store.get_report(tx.connection, found.report_id)
    version = check_under_review(report)
    settled = replace(found, resolution=how, reason=checked_note(words), answer="")
    salt = new_salt()
    witness = digest(salt, settled.reason)
    event = DiscrepancySettled(report.id, discrepancy_id, how, witness)
    store.put_discrepancy(tx.connection, tx.record(event), settled, salt)
    return review_of(tx, report, version, tx.actor)


def _reviewing(tx: Transaction, id_: DiscrepancyId) -> tuple[Relation, ...]:
    return reviewing(tx, store.get_discrepancy(tx.connection, id_).report_id)


def _related(tx: Transaction, id_: DiscrepancyId) -> tuple[Relation, ...]:
    return related(tx, store.get_discrepancy(tx.connection, id_).report_id)
