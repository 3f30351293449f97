"""What later stages do when a theme or a code comes from notes."""

from collections.abc import Iterable

from counterpoint.discussion.meeting import store as meetings
from counterpoint.discussion.origin.model import (
    NoNotesError,
    OtherArticlesNoteError,
    Sources,
)
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, NoteId
from counterpoint.reading.note import store as note_store
from counterpoint.reading.seal.store import check_open
from counterpoint.storage.transaction import Transaction


def checked_sources(
    tx: Transaction,
    article_id: ArticleId,
    note_ids: Iterable[NoteId],
    *,
    meeting_id: MeetingId | None = None,
    decision_id: DecisionId | None = None,
) -> Sources:
    """Take notes, whoever wrote them, as what something is made from.

    Asks no permission; it is a rule, asked by verbs that have asked theirs.

    Raises:
        SealedError: The seal is closed.
        NoNotesError: No note is named.
        NotFoundError: A note or the meeting is not there.
        OtherArticlesNoteError: A note is of another article.
    """
    check_open(tx.connection, article_id)
    notes = note_store.get_notes(tx.connection, dict.fromkeys(note_ids))
    if not notes:
        msg = "Choose at least one note that it comes from."
        raise NoNotesError(msg)
    if any(note.article_id != article_id for note in notes):
        msg = "Choose notes of this article; one of these belongs to another."
        raise OtherArticlesNoteError(msg)
    if meeting_id is not None:
        meetings.get_meeting(tx.connection, meeting_id)
    return Sources(article_id, notes, meeting_id, decision_id)
