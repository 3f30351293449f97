"""What is done about a seal: see it, vote, or declare that there is none."""

from dataclasses import replace

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId, DecisionId
from counterpoint.kernel.text import new_salt
from counterpoint.reading.assignment import store as assignment_store
from counterpoint.reading.assignment.model import NotReaderError
from counterpoint.reading.seal import store
from counterpoint.reading.seal.model import (
    AlreadyOpenError,
    NotDecidedError,
    OpeningVoted,
    ReadingBegunError,
    ReadTogetherDeclared,
    Seal,
)
from counterpoint.reading.seal.opening import open_if_due
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store as decision_store
from counterpoint.study.permission import Deed


def show_seal(tx: Transaction, article_id: ArticleId) -> Seal:
    """Show whether an article's seal is closed, and how far its readers are.

    Progress is all that anybody learns of others' reading while it is closed.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.get_seal(tx.connection, article_id)


def vote_on_opening(
    tx: Transaction, *, article_id: ArticleId, in_favour: bool = True
) -> Seal:
    """Say whether the seal should open before all have finished.

    It opens with the vote that makes it unanimous, for all readers at once.

    Raises:
        NotFoundError: There is no such article.
        AlreadyOpenError: It is open, or the article is read together.
        NotReaderError: The acting member does not read for the article.

    Source: method, row M42; invariant 12.
    """
    permission.ask(tx, Deed.READ_ALONE)
    seal = store.get_seal(tx.connection, article_id)
    if not seal.is_closed:
        msg = "There is no closed seal here; everybody's notes can be read."
        raise AlreadyOpenError(msg)
    if seal.progress_of(tx.actor) is None:
        msg = "Only the readers of this article vote on opening its seal."
        raise NotReaderError(msg)
    seq = tx.record(OpeningVoted(article_id, in_favour))
    store.put_vote(tx.connection, seq, article_id, tx.actor, in_favour=in_favour)
    return open_if_due(tx, article_id)


def declare_read_together(
    tx: Transaction, *, article_id: ArticleId, decision_id: DecisionId
) -> Seal:
    """Let an article have no seal, by a decision about it.

    Raises:
        NotFoundError: There is no such article.
        NotDecidedError: There is no such decision about this article.
        ReadingBegunError: Somebody has begun to read alone.
        AlreadyOpenError: There is no closed seal.
    """
    permission.ask(tx, Deed.DECIDE)
    before = article_store.get_article(tx.connection, article_id)
    if not store.is_closed(tx.connection, article_id):
        msg = "There is no closed seal here; everybody's notes can be read."
        raise AlreadyOpenError(msg)
    about_it = decision_store.list_decisions(tx.connection, article_id)
    if decision_id not in {each.id for each in about_it}:
        msg = "Record the decision to read together first, with its reason."
        raise NotDecidedError(msg)
    if assignment_store.list_passes(tx.connection, article_id):
        msg = "Somebody has begun to read alone, so this article keeps its seal."
        raise ReadingBegunError(msg)
    seq = tx.record(ReadTogetherDeclared(article_id, decision_id))
    together = replace(before, read_together=True)
    article_store.put_article(tx.connection, seq, together, new_salt())
    return store.get_seal(tx.connection, article_id)
