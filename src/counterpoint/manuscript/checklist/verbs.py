"""What is done about checklists: take one up, answer its items, set them aside."""

from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.checklist import store
from counterpoint.manuscript.checklist.catalogue import items_of
from counterpoint.manuscript.checklist.model import (
    Answer,
    AnswerId,
    ChecklistDropped,
    ChecklistItemAnswered,
    ChecklistItemCleared,
    ChecklistItemSetAside,
    ChecklistKind,
    ChecklistRequested,
    GuidelineTextPut,
    NoSlotError,
    NotRequestedError,
    OtherArticleError,
    Request,
    RequestId,
    check_text_free,
    item_of,
)
from counterpoint.manuscript.store import get_block
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_requests(tx: Transaction, article_id: ArticleId) -> list[Request]:
    """List the checklists that are asked for of an article.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_requests(tx.connection, article_id)


def list_answers(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind
) -> list[Answer]:
    """List the answers to a checklist."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_answers(tx.connection, article_id, kind)


def request_checklist(
    tx: Transaction, *, article_id: ArticleId, kind: ChecklistKind, asked_by: str = ""
) -> Request:
    """Take a checklist up because somebody asks for it, or say anew who does.

    Answers that were given before stand again.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    known = store.find_request(tx.connection, article_id, kind)
    kept = known or Request(RequestId(new_id()), article_id, kind)
    kept = replace(kept, asked_by=" ".join(normalised(asked_by).split()))
    salt = new_salt()
    witness = digest(salt, kept.asked_by)
    seq = tx.record(ChecklistRequested(article_id, kind, witness))
    store.put_request(tx.connection, seq, kept, salt)
    return kept


def drop_checklist(
    tx: Transaction, *, article_id: ArticleId, kind: ChecklistKind
) -> None:
    """Say that nobody asks for a checklist any more; its answers are kept.

    Raises:
        NotRequestedError: Nobody asked for it.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    asked = _requested(tx, article_id, kind)
    seq = tx.record(ChecklistDropped(article_id, kind))
    store.retire_request(tx.connection, seq, asked.id)


def put_guideline_text(
    tx: Transaction, *, article_id: ArticleId, kind: ChecklistKind, text: str
) -> Request:
    """Put in the text of a guideline that the team is licensed to use.

    Each of its lines becomes an item. An empty text takes it out again.

    Raises:
        NoSlotError: The list's items are known here.
        NotRequestedError: Nobody asked for the list.
        TextInUseError: Lines of the present text are answered.

    Source: method, section 5.4.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    if kind is not ChecklistKind.RTARG:
        msg = "The items of this list are here already; only RTARG waits for its text."
        raise NoSlotError(msg)
    asked = _requested(tx, article_id, kind)
    check_text_free(store.list_answers(tx.connection, article_id, kind))
    kept = replace(asked, licensed_text=normalised(text).strip())
    salt = new_salt()
    witness = digest(salt, kept.licensed_text)
    event = GuidelineTextPut(article_id, kind, len(kept.lines), witness)
    store.put_request(tx.connection, tx.record(event), kept, salt)
    return kept


def answer_item(  # noqa: PLR0913 - an answer has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: ChecklistKind,
    item: str,
    text: str = "",
    block_id: BlockId | None = None,
) -> Answer:
    """Answer an item in words, by a place in the manuscript, or both.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose checklist.
        kind: Which list.
        item: The item's key: "12".
        text: The answer.
        block_id: Where the manuscript says it.

    Raises:
        NotRequestedError: Nobody asked for the list.
        NoSuchItemError: The list has no such item.
        NoAnswerError: There are neither words nor a place.
        OtherArticleError: The place is in another article.
        NotFoundError: There is no such block.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = _asked(tx, article_id, kind, item)
    _check_place(tx, article_id, block_id)
    id_ = AnswerId(new_id()) if before is None else before.id
    given = normalised(text).strip()
    kept = Answer(id_, article_id, kind, item, given, block_id)
    salt = new_salt()
    witness = digest(salt, kept.text)
    seq = tx.record(ChecklistItemAnswered(id_, article_id, kind, item, witness))
    store.put_answer(tx.connection, seq, kept, salt)
    return kept


def set_aside_item(
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: ChecklistKind,
    item: str,
    reason: str,
) -> Answer:
    """Say that an item is not used here, and why.

    Raises:
        NotRequestedError: Nobody asked for the list.
        NoSuchItemError: The list has no such item.
        NoReasonError: No reason is given.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = _asked(tx, article_id, kind, item)
    id_ = AnswerId(new_id()) if before is None else before.id
    why = normalised(reason).strip()
    kept = Answer(id_, article_id, kind, item, why, is_used=False)
    salt = new_salt()
    event = ChecklistItemSetAside(id_, article_id, kind, item, digest(salt, why))
    store.put_answer(tx.connection, tx.record(event), kept, salt)
    return kept


def clear_item(
    tx: Transaction, *, article_id: ArticleId, kind: ChecklistKind, item: str
) -> None:
    """Take an answer away, or the reason for having none.

    Raises:
        NotRequestedError: Nobody asked for the list.
        NoSuchItemError: The list has no such item.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = _asked(tx, article_id, kind, item)
    if before is None:
        return
    seq = tx.record(ChecklistItemCleared(before.id, article_id, kind, item))
    store.retire_answer(tx.connection, seq, before.id)


def _check_place(
    tx: Transaction, article_id: ArticleId, block_id: BlockId | None
) -> None:
    if block_id is None:
        return
    if get_block(tx.connection, block_id).article_id != article_id:
        msg = "Choose a place in the manuscript of the same article."
        raise OtherArticleError(msg)


def _requested(tx: Transaction, article_id: ArticleId, kind: ChecklistKind) -> Request:
    asked = store.find_request(tx.connection, article_id, kind)
    if asked is None:
        msg = "Say first that somebody asks for this checklist; then answer it."
        raise NotRequestedError(msg)
    return asked


def _asked(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind, item: str
) -> Answer | None:
    """Give an item's answer so far, once it is sure that it is asked."""
    items = items_of(kind, _requested(tx, article_id, kind))
    key = item_of(items, item).key
    given = store.list_answers(tx.connection, article_id, kind)
    return next((each for each in given if each.item == key), None)
