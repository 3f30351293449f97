"""What is asked of the past: how a code has read, how the codebook stood."""

from datetime import date

from counterpoint.article import show_article
from counterpoint.coding.code.store import get_code, list_codes
from counterpoint.coding.past import store
from counterpoint.coding.past.comparing import (
    CodebookThen,
    NotYetError,
    OtherMeetingError,
    WhichTimeError,
    compared,
)
from counterpoint.coding.past.model import PastCode
from counterpoint.discussion.meeting.store import get_meeting
from counterpoint.kernel.ids import ArticleId, CodeId, MeetingId
from counterpoint.storage.history import entry_at
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_code_versions(tx: Transaction, code_id: CodeId) -> list[PastCode]:
    """List how a code has read: who changed it and when, the earliest first.

    Raises:
        NotFoundError: There is none, or it was retired.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_code(tx.connection, code_id)
    return store.list_past(tx.connection, code_id)


def show_codebook_then(
    tx: Transaction,
    article_id: ArticleId,
    *,
    on: date | None = None,
    meeting_id: MeetingId | None = None,
) -> CodebookThen:
    """Show the codebook as of a date or a meeting, beside how it stands.

    Args:
        tx: The study.
        article_id: Whose codebook.
        on: As of the end of this day, in UTC.
        meeting_id: Or as of when this meeting began.

    Raises:
        NotFoundError: There is no such article or meeting.
        WhichTimeError: Neither a date nor a meeting is named, or both are.
        NotYetError: The study was begun later.
        OtherMeetingError: The meeting is of another article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    seq = _place_of(tx, article_id, on, meeting_id)
    entry = entry_at(tx.connection, seq)
    if entry is None:
        msg = "The study was begun later; choose a later date."
        raise NotYetError(msg)
    then = store.list_codes_then(tx.connection, article_id, seq)
    now = list_codes(tx.connection, article_id)
    return CodebookThen(entry.at, compared(then, now))


def _place_of(
    tx: Transaction,
    article_id: ArticleId,
    on: date | None,
    meeting_id: MeetingId | None,
) -> int:
    if on is not None and meeting_id is None:
        return store.last_of_day(tx.connection, on)
    if meeting_id is None or on is not None:
        msg = "Choose a date, or a meeting; not both."
        raise WhichTimeError(msg)
    meeting = get_meeting(tx.connection, meeting_id)
    if meeting.article_id != article_id:
        msg = "This meeting was about another article; choose one of this article."
        raise OtherMeetingError(msg)
    return meeting.begun_at
