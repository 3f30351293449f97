"""How a round begins, with what an earlier one on the same words came to."""

from counterpoint.kernel.ids import PassageId, RoundId, new_id
from counterpoint.kernel.spans import TimeSpan
from counterpoint.kernel.text import digest
from counterpoint.report import store as report_store
from counterpoint.report.model import Report
from counterpoint.review import sound
from counterpoint.review.discrepancy import store as discrepancy_store
from counterpoint.review.hearing.model import without
from counterpoint.review.hearing.store import list_heard, put_heard
from counterpoint.review.round import store
from counterpoint.review.round.model import (
    Judged,
    ReviewOpened,
    Round,
    RoundOutcome,
    Verdict,
    carried,
    passed_on,
)
from counterpoint.storage.transaction import Transaction


def begin_round(
    tx: Transaction, report: Report, version: int, corrected: PassageId | None = None
) -> Round:
    """Begin a round of the acting member on a version.

    What the member judged of the same words before stands again; what was heard
    stands too, but for the passages that changed since.

    Args:
        tx: Of the reviewer.
        report: What is reviewed.
        version: The version that was submitted.
        corrected: The passage, of this version, that the reviewer corrected
            while listening: it counts as heard, and as corrected.
    """
    text = report_store.get_text(tx.connection, report.id, version)
    salt = report_store.get_witness(tx.connection, report.id, version)
    made = Round(
        id=RoundId(new_id()),
        report_id=report.id,
        version=version,
        reviewer_id=tx.actor,
        opened_at=tx.now(),
        outcome=RoundOutcome.OPEN,
        text_digest=digest(salt, text.text),
    )
    mine = [
        each
        for each in store.list_rounds(tx.connection, report.id)
        if each.reviewer_id == tx.actor
    ]
    verdicts: tuple[Judged, ...] = ()
    heard: tuple[TimeSpan, ...] = ()
    if mine:
        before = report_store.get_text(tx.connection, report.id, mine[-1].version)
        passed = passed_on(before, text)
        kept = store.list_verdicts(tx.connection, mine[-1].id)
        verdicts = carried(kept, text, passed)
        heard = tuple(list_heard(tx.connection, mine[-1].id))
        if corrected is None:
            heard = without(heard, passed.changed)
    by_id = {each.id: each for each in text.passages}
    if corrected is not None:
        spoken = by_id[corrected]
        told = Judged(corrected, Verdict.CORRECTED, spoken.speaker, spoken.kind)
        verdicts = (*verdicts, told)
    seq = tx.record(
        ReviewOpened(report.id, made.id, version, made.text_digest, len(verdicts))
    )
    store.put_round(tx.connection, seq, made)
    store.put_new_verdicts(tx.connection, seq, made.id, verdicts)
    put_heard(tx.connection, made.id, heard, tx.now())
    _move_discrepancies(tx, seq, report, version)
    sound.take_into_use(tx.connection, seq, report)
    return made


def _move_discrepancies(
    tx: Transaction, seq: int, report: Report, version: int
) -> None:
    """Let discrepancies speak of the passages of this version."""
    text = report_store.get_text(tx.connection, report.id, version)
    for each in discrepancy_store.list_discrepancies(tx.connection, report.id):
        if each.version >= version:
            continue
        old = report_store.get_text(tx.connection, report.id, each.version)
        place = passed_on(old, text).moved.get(each.passage_id)
        if place is not None:
            discrepancy_store.put_place(tx.connection, seq, each.id, version, place)
