"""What is done about hearing: keep what was played."""

from collections.abc import Sequence

from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report import store as report_store
from counterpoint.review import sound
from counterpoint.review.hearing import store
from counterpoint.review.hearing.model import (
    MOST_STRETCHES,
    NothingToHearError,
    SoundHeard,
    TooManyStretchesError,
    check_played,
    length_ms,
    within,
    without,
)
from counterpoint.review.relation import reviewing
from counterpoint.review.round.model import check_open, check_under_review
from counterpoint.review.round.reading import find_round, review_of
from counterpoint.review.round.view import Review
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def keep_heard(
    tx: Transaction, *, report_id: ReportId, played: Sequence[TimeSpan]
) -> Review:
    """Keep which stretches of the recording were played to the reviewer.

    What was heard before changes nothing. Linear in the stretches of a round.

    Args:
        tx: Of the reviewer.
        report_id: Whose review.
        played: In recording time; what was sought over is not among them.

    Raises:
        NotAllowedError: The acting member does not review this report.
        NotUnderReviewError: The report was not submitted.
        NoOpenRoundError: The review of this version was not opened.
        NothingToHearError: There is no recording.
        HeardTooFastError: It is more than can have been played.
        TooManyStretchesError: More than 10,000 stretches at once.

    Source: method, row M36.
    """
    permission.ask(tx, Deed.REVIEW_REPORT, *reviewing(tx, report_id))
    report = report_store.get_report(tx.connection, report_id)
    version = check_under_review(report)
    found = check_open(find_round(tx, report, version, tx.actor))
    duration_ms = sound.duration_of(tx.connection, report)
    if duration_ms is None:
        msg = "There is no recording to listen to; write how you checked the report."
        raise NothingToHearError(msg)
    if len(played) > MOST_STRETCHES:
        msg = "Send at most {most} stretches at once."
        raise TooManyStretchesError(msg, most=MOST_STRETCHES)
    known = store.list_heard(tx.connection, found.id)
    new = without(within(played, duration_ms), known)
    if new:
        since = store.find_last_heard(tx.connection, found.id) or found.opened_at
        check_played(length_ms(new), tx.now() - max(since, found.opened_at))
        heard_ms = length_ms(known) + length_ms(new)
        tx.record(SoundHeard(report_id, found.id, version, heard_ms))
        store.put_heard(tx.connection, found.id, new, tx.now())
    return review_of(tx, report, version, tx.actor)
