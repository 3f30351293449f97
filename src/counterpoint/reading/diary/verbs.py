"""What a member does with their diary; nobody else ever reads it here."""

from dataclasses import replace

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId, DiaryId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.reading.diary import store
from counterpoint.reading.diary.model import (
    DiaryEntry,
    DiaryTornOut,
    DiaryWritten,
    NotOwnDiaryError,
    checked_entry,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_diary(tx: Transaction, article_id: ArticleId) -> list[DiaryEntry]:
    """List the acting member's own diary about an article, earliest first.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ALONE)
    article_store.get_article(tx.connection, article_id)
    return store.list_entries(tx.connection, article_id, tx.actor)


def write_diary(tx: Transaction, *, article_id: ArticleId, text: str) -> DiaryEntry:
    """Write what reading does to oneself.

    Raises:
        NotFoundError: There is no such article.
        EmptyDiaryError: There is nothing in it.
    """
    permission.ask(tx, Deed.READ_ALONE)
    article_store.get_article(tx.connection, article_id)
    made = DiaryEntry(
        DiaryId(new_id()), article_id, tx.actor, tx.now(), checked_entry(text)
    )
    _put(tx, made)
    return made


def change_diary(tx: Transaction, *, diary_id: DiaryId, text: str) -> DiaryEntry:
    """Write an entry of one's own anew.

    Raises:
        NotOwnDiaryError: The acting member has no such entry.
        EmptyDiaryError: There is nothing in it.
    """
    permission.ask(tx, Deed.READ_ALONE)
    changed = replace(_own(tx, diary_id), text=checked_entry(text))
    _put(tx, changed)
    return changed


def tear_out(tx: Transaction, *, diary_id: DiaryId) -> None:
    """Tear a page out of one's own diary.

    Raises:
        NotOwnDiaryError: The acting member has no such entry.
    """
    permission.ask(tx, Deed.READ_ALONE)
    kept = _own(tx, diary_id)
    seq = tx.record(DiaryTornOut(diary_id, kept.article_id))
    store.retire(tx.connection, seq, diary_id)


def _put(tx: Transaction, kept: DiaryEntry) -> None:
    salt = new_salt()
    event = DiaryWritten(kept.id, kept.article_id, digest(salt, kept.text))
    store.put_entry(tx.connection, tx.record(event), kept, salt)


def _own(tx: Transaction, diary_id: DiaryId) -> DiaryEntry:
    found = store.find_entry(tx.connection, diary_id, tx.actor)
    if found is None:
        msg = "You have no such entry; reload the page to see your diary."
        raise NotOwnDiaryError(msg)
    return found
