"""What is done about uncoded material: see it, leave it for a reason, take it up."""

from counterpoint.coding.uncoded import store
from counterpoint.coding.uncoded.covering import cover_of
from counterpoint.coding.uncoded.model import (
    Cover,
    LeftUncoded,
    NothingToLeaveError,
    PassagesLeftUncoded,
    PassagesTakenUp,
    ReportCover,
    checked_reason,
    whole_passages,
)
from counterpoint.kernel.ids import ArticleId, LeftUncodedId, ReportId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.readable import get_readable, list_readable
from counterpoint.reading.seal.store import check_open
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_uncoded(tx: Transaction, article_id: ArticleId) -> list[ReportCover]:
    """Say of every report of an article what was made of its passages, by key.

    Linear in the article's words.

    Raises:
        NotFoundError: There is no such article.
        SealedError: The seal is closed.

    Source: method, row E1.
    """
    permission.ask(tx, Deed.READ_NOTES)
    check_open(tx.connection, article_id)
    reports = list_readable(tx.connection, article_id)
    return [cover_of(tx, article_id, each) for each in reports]


def show_uncoded(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> ReportCover:
    """Say of one report what was made of its passages.

    Raises:
        NotFoundError: There is no such article or report.
        SealedError: The seal is closed.
        ReportLeftOutError: The article leaves the report out.
    """
    permission.ask(tx, Deed.READ_NOTES)
    check_open(tx.connection, article_id)
    report = get_readable(tx.connection, article_id, report_id)
    return cover_of(tx, article_id, report)


def leave_uncoded(
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_id: ReportId,
    span: Span,
    reason: str,
) -> LeftUncoded:
    """Leave a stretch uncoded, for a reason; it can be taken up again.

    Args:
        tx: Who leaves it, and in which study.
        article_id: In which article.
        report_id: Of which report.
        span: Of the version in analysis; widened to the passages it touches.
        reason: Why.

    Raises:
        NotFoundError: There is no such article or report.
        SealedError: The seal is closed.
        ReportLeftOutError: The article leaves the report out.
        NoReasonToLeaveError: The reason is empty.
        NothingToLeaveError: No passage of it is open.
    """
    permission.ask(tx, Deed.CODE)
    check_open(tx.connection, article_id)
    report = get_readable(tx.connection, article_id, report_id)
    cover = cover_of(tx, article_id, report)
    touched = whole_passages([at.passage for at in cover.passages], span)
    ids = {each.id for each in touched}
    still_open = [
        at.passage
        for at in cover.passages
        if at.passage.id in ids and at.cover is Cover.OPEN
    ]
    if not still_open:
        msg = "Choose passages that are open; these are coded, noted or left already."
        raise NothingToLeaveError(msg)
    made = LeftUncoded(
        id=LeftUncodedId(new_id()),
        article_id=article_id,
        report_id=report_id,
        version=cover.version,
        start=still_open[0].start,
        end=still_open[-1].end,
        reason=checked_reason(normalised(reason).strip()),
        by=tx.actor,
        at=tx.now(),
    )
    salt = new_salt()
    told = PassagesLeftUncoded(
        left_uncoded_id=made.id,
        article_id=article_id,
        report_id=report_id,
        passages=len(still_open),
        reason_digest=digest(salt, made.reason),
    )
    store.put_left(tx.connection, tx.record(told), made, salt)
    return made


def take_up_again(tx: Transaction, *, left_uncoded_id: LeftUncodedId) -> None:
    """Let a stretch that was left uncoded be open again; anybody of the team may.

    Raises:
        NotFoundError: It is open already.
    """
    permission.ask(tx, Deed.CODE)
    kept = store.get_left(tx.connection, left_uncoded_id)
    seq = tx.record(PassagesTakenUp(left_uncoded_id, kept.article_id))
    store.retire(tx.connection, seq, left_uncoded_id)
