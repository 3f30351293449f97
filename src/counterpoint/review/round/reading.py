"""How a review is put together from what is kept."""

from counterpoint.kernel.ids import MemberId
from counterpoint.report import store as report_store
from counterpoint.report.model import Report
from counterpoint.review import sound
from counterpoint.review.discrepancy.store import list_discrepancies
from counterpoint.review.hearing.store import list_heard
from counterpoint.review.outcome.store import find_last_return
from counterpoint.review.round import store
from counterpoint.review.round.model import Round
from counterpoint.review.round.view import Review, why_attest
from counterpoint.review.setting.store import get_share
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DataMode


def find_round(
    tx: Transaction, report: Report, version: int, reviewer: MemberId | None = None
) -> Round | None:
    """Find the latest round on a version, of one reviewer or of any."""
    rounds = [
        each
        for each in store.list_rounds(tx.connection, report.id)
        if each.version == version and reviewer in (None, each.reviewer_id)
    ]
    return rounds[-1] if rounds else None


def review_of(
    tx: Transaction, report: Report, version: int, reviewer: MemberId | None = None
) -> Review:
    """Put together the review of a version, by one reviewer or the latest one."""
    text = report_store.get_text(tx.connection, report.id, version)
    found = find_round(tx, report, version, reviewer)
    verdicts = store.list_verdicts(tx.connection, found.id) if found else []
    passages = {each.id: each for each in text.passages}
    duration_ms = sound.duration_of(tx.connection, report)
    returned = find_last_return(tx.connection, report.id)
    who = reviewer or (found.reviewer_id if found else None)
    is_verbatim = report.data_mode is DataMode.VERBATIM
    return Review(
        report=report,
        text=text,
        round=found,
        verdicts={
            each.passage_id: each
            for each in verdicts
            if each.holds_for(passages[each.passage_id])
        },
        heard=tuple(list_heard(tx.connection, found.id)) if found else (),
        duration_ms=duration_ms,
        share=get_share(tx.connection),
        discrepancies=tuple(list_discrepancies(tx.connection, report.id)),
        must_attest=why_attest(
            text,
            duration_ms,
            in_own_cause=is_verbatim and who == report.interviewer_id,
        ),
        returned_for=returned.reason
        if returned is not None and returned.version == version
        else "",
    )
