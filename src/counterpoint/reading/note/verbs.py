"""What is done with notes: write, change, take away, read and search them."""

from dataclasses import replace

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId, MemberId, NoteId, ReportId, new_id
from counterpoint.kernel.spans import Anchor, Span, trimmed
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.assignment import store as assignment_store
from counterpoint.reading.assignment.model import NotReaderError
from counterpoint.reading.note import store
from counterpoint.reading.note.carrying import carried
from counterpoint.reading.note.model import (
    NoSuchCodeError,
    Note,
    NoteChanged,
    NoteTakenAway,
    NoteWritten,
    NotOwnNoteError,
    PrivateCodeRenamed,
    checked_note,
)
from counterpoint.reading.readable import readable_text
from counterpoint.reading.seal import store as seal_store
from counterpoint.reading.seal.model import sealed
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_notes(
    tx: Transaction,
    article_id: ArticleId,
    report_id: ReportId,
    *,
    as_opened: bool = False,
) -> list[Note]:
    """List what was noted on a report: one's own, and once open, everybody's.

    Args:
        tx: Who asks, and in which study.
        article_id: For which article.
        report_id: On which report.
        as_opened: What each had at the moment in which the seal opened.

    Raises:
        NotFoundError: There is no such article or report.
        SealedError: What stood at the opening is asked for before it.

    Source: method, row M41; invariant 11.
    """
    permission.ask(tx, Deed.READ_NOTES)
    seal = seal_store.get_seal(tx.connection, article_id)
    if as_opened and seal.opened_seq is None:
        raise sealed()
    noted = store.list_notes(
        tx.connection,
        article_id,
        by=tx.actor if seal.is_closed else None,
        report_id=report_id,
        at_seq=seal.opened_seq if as_opened else None,
    )
    return carried(tx, report_id, noted)


def list_my_notes(tx: Transaction, article_id: ArticleId) -> list[Note]:
    """List all that the acting member noted for an article, by report and place.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_NOTES)
    article_store.get_article(tx.connection, article_id)
    return store.list_notes(tx.connection, article_id, by=tx.actor)


def search_my_notes(tx: Transaction, article_id: ArticleId, words: str) -> list[Note]:
    """Find the acting member's own notes that hold some letters, in any case.

    Linear in their notes: they stand in no index that others search.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_NOTES)
    article_store.get_article(tx.connection, article_id)
    wanted = normalised(words).strip().casefold()
    mine = store.list_notes(tx.connection, article_id, by=tx.actor)
    return [
        each
        for each in mine
        if wanted
        and any(
            wanted in told.casefold() for told in (each.text, each.code, each.exact)
        )
    ]


def write_note(  # noqa: PLR0913 - a place and two kinds of words
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_id: ReportId,
    span: Span,
    text: str = "",
    code: str = "",
) -> Note:
    """Note something on a span, for oneself until the seal opens.

    Args:
        tx: Who notes, and in which study.
        article_id: For which article.
        report_id: On which report.
        span: Of the text that is read; white space at its ends is left out.
        text: What one thinks.
        code: A private code, if one likes.

    Raises:
        NotFoundError: There is no such article or report.
        NotReaderError: The acting member was not asked to read the report.
        EmptyNoteError: There is neither text nor code.
        PrivateCodeError: The code is no short line.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
    """
    permission.ask(tx, Deed.READ_ALONE)
    _check_reader(tx, article_id, report_id)
    read = readable_text(tx.connection, report_id)
    anchor = Anchor.at(trimmed(span, read.text), read.text)
    written, named = checked_note(text, code)
    made = Note(
        id=NoteId(new_id()),
        article_id=article_id,
        report_id=report_id,
        version=read.version,
        start=anchor.span.start,
        end=anchor.span.end,
        exact=anchor.exact,
        text=written,
        code=named,
        by=tx.actor,
        at=tx.now(),
    )
    salt = new_salt()
    witness = digest(salt, made.wording)
    seq = tx.record(NoteWritten(made.id, article_id, report_id, witness))
    store.put_note(tx.connection, seq, made, anchor, salt)
    return made


def change_note(
    tx: Transaction,
    *,
    note_id: NoteId,
    text: str | None = None,
    code: str | None = None,
) -> Note:
    """Change what one noted; what is not given stays.

    Raises:
        NotOwnNoteError: The acting member has no such note.
        EmptyNoteError: Nothing would be left.
        PrivateCodeError: The code is no short line.
    """
    permission.ask(tx, Deed.READ_ALONE)
    before = _own(tx, note_id)
    written, named = checked_note(
        before.text if text is None else text, before.code if code is None else code
    )
    changed = replace(before, text=written, code=named)
    if changed == before:
        return before
    _put(tx, changed)
    return changed


def take_note_away(tx: Transaction, *, note_id: NoteId) -> None:
    """Take one's own note away.

    Raises:
        NotOwnNoteError: The acting member has no such note.
    """
    permission.ask(tx, Deed.READ_ALONE)
    kept = _own(tx, note_id)
    seq = tx.record(NoteTakenAway(note_id, kept.article_id))
    store.retire(tx.connection, seq, note_id)


def rename_private_code(
    tx: Transaction, *, article_id: ArticleId, code: str, name: str
) -> int:
    """Give a private code of one's own another name, on all its notes.

    Returns:
        How many notes bear it.

    Raises:
        NotFoundError: There is no such article.
        NoSuchCodeError: The acting member has none of that name.
        PrivateCodeError: The name is no short line.
        EmptyNoteError: The name is empty.
    """
    permission.ask(tx, Deed.READ_ALONE)
    article_store.get_article(tx.connection, article_id)
    _, named = checked_note("", name)
    bearing = store.list_coded(tx.connection, article_id, tx.actor, code)
    if not bearing:
        msg = "You have no private code of that name here; see the list of yours."
        raise NoSuchCodeError(msg)
    seq = tx.record(PrivateCodeRenamed(article_id, len(bearing)))
    for each in bearing:
        renamed = replace(each, code=named)
        store.put_words(tx.connection, seq, renamed, new_salt())
    return len(bearing)


def _put(tx: Transaction, changed: Note) -> None:
    salt = new_salt()
    witness = digest(salt, changed.wording)
    seq = tx.record(NoteChanged(changed.id, changed.article_id, witness))
    store.put_words(tx.connection, seq, changed, salt)


def _own(tx: Transaction, note_id: NoteId) -> Note:
    """Find one's own note; another's is refused as if it were not there."""
    found = store.find_note(tx.connection, note_id, MemberId(tx.actor))
    if found is None:
        msg = "You have no such note; reload the page to see what you have."
        raise NotOwnNoteError(msg)
    return found


def _check_reader(tx: Transaction, article_id: ArticleId, report_id: ReportId) -> None:
    article_store.get_article(tx.connection, article_id)
    asked = assignment_store.list_assigned(tx.connection, article_id, tx.actor)
    if report_id not in asked.get(tx.actor, set()):
        msg = "You were not asked to read this report; see your list of readings."
        raise NotReaderError(msg)
