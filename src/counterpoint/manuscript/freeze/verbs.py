"""What is said of a frozen manuscript: handed in, open again, published."""

from collections.abc import Callable
from datetime import date

from counterpoint.article.store import get_article
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.freeze import store
from counterpoint.manuscript.freeze.keeping import new_entry
from counterpoint.manuscript.freeze.model import (
    FreezeEntry,
    FreezeStep,
    ManuscriptPublished,
    ManuscriptSubmitted,
    NoJournalError,
    NoRevisionReasonError,
    RevisionOpened,
    check_order,
)
from counterpoint.participant.readiness.model import check_happened
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import lead


def list_freeze_steps(tx: Transaction, article_id: ArticleId) -> list[FreezeEntry]:
    """List a manuscript's steps to print, earliest first.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_entries(tx.connection, article_id)


def open_revision(
    tx: Transaction, *, article_id: ArticleId, reason: str
) -> FreezeEntry:
    """Open a frozen manuscript for writing again. Its snapshot stays.

    Raises:
        NotFoundError: There is no such article.
        NoRevisionReasonError: No reason is given.
        FreezeOrderError: It is open.
    """
    permission.ask(tx, Deed.FREEZE_MANUSCRIPT, *lead.in_article(tx, article_id))
    why = normalised(reason).strip()
    if not why:
        msg = "Write why the manuscript is opened again; the log will be asked."
        raise NoRevisionReasonError(msg)
    _check(tx, article_id, FreezeStep.REVISION_OPENED)
    step = FreezeStep.REVISION_OPENED
    entry = new_entry(tx, article_id, step, reason=why)
    seq = tx.record(RevisionOpened(article_id, digest(new_salt(), why)))
    store.put_entry(tx.connection, seq, entry)
    return entry


def submit_manuscript(
    tx: Transaction, *, article_id: ArticleId, journal: str, on: date | None = None
) -> FreezeEntry:
    """Note that the frozen manuscript was handed in.

    Raises:
        NotFoundError: There is no such article.
        NoJournalError: No journal is named.
        DayAheadError: The day lies ahead.
        FreezeOrderError: It is not frozen.
    """
    permission.ask(tx, Deed.FREEZE_MANUSCRIPT, *lead.in_article(tx, article_id))
    step = FreezeStep.SUBMITTED
    return _say(tx, article_id, step, journal=journal, on=on, event=ManuscriptSubmitted)


def publish_manuscript(
    tx: Transaction, *, article_id: ArticleId, journal: str, on: date | None = None
) -> FreezeEntry:
    """Note that the manuscript was published.

    Raises:
        NotFoundError: There is no such article.
        NoJournalError: No journal is named.
        DayAheadError: The day lies ahead.
        FreezeOrderError: It is not frozen.
    """
    permission.ask(tx, Deed.FREEZE_MANUSCRIPT, *lead.in_article(tx, article_id))
    step = FreezeStep.PUBLISHED
    return _say(tx, article_id, step, journal=journal, on=on, event=ManuscriptPublished)


def _say(  # noqa: PLR0913 - a step has these facts
    tx: Transaction,
    article_id: ArticleId,
    step: FreezeStep,
    *,
    journal: str,
    on: date | None,
    event: Callable[[ArticleId, str], Event],
) -> FreezeEntry:
    where = " ".join(normalised(journal).split())
    if not where:
        msg = "Name the journal."
        raise NoJournalError(msg)
    if on is not None:
        check_happened(on, tx.now().date())
    _check(tx, article_id, step)
    entry = new_entry(tx, article_id, step, journal=where, on=on)
    seq = tx.record(event(article_id, entry.on.isoformat()))
    store.put_entry(tx.connection, seq, entry)
    return entry


def _check(tx: Transaction, article_id: ArticleId, step: FreezeStep) -> None:
    get_article(tx.connection, article_id)
    check_order(store.list_entries(tx.connection, article_id), step)
