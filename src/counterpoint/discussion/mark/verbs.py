"""What is done about marks: put words or a note on the agenda, take them off."""

from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.discussion.mark import store
from counterpoint.discussion.mark.model import (
    AgendaMark,
    AgendaMarked,
    AgendaMarkTakenAway,
    MarkedTwiceError,
    NoteElsewhereError,
)
from counterpoint.kernel.ids import (
    AgendaMarkId,
    ArticleId,
    NoteId,
    ReportId,
    new_id,
)
from counterpoint.kernel.spans import Anchor, Span, trimmed
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.carrying import Carrying
from counterpoint.reading.note import store as note_store
from counterpoint.reading.readable import get_readable, readable_text
from counterpoint.reading.seal.store import check_open
from counterpoint.report.readership import NotInAnalysisError
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_marks(tx: Transaction, article_id: ArticleId) -> list[AgendaMark]:
    """List what stands on an article's agenda, and what was struck off it.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_NOTES)
    get_article(tx.connection, article_id)
    carrying: dict[ReportId, Carrying | None] = {}
    found = []
    for mark in store.list_marks(tx.connection, article_id):
        if mark.report_id not in carrying:
            carrying[mark.report_id] = _carrying(tx, mark.report_id)
        found.append(_found_again(mark, carrying[mark.report_id]))
    return found


def mark_for_agenda(  # noqa: PLR0913 - a place and a reason
    tx: Transaction,
    *,
    article_id: ArticleId,
    report_id: ReportId,
    span: Span,
    note_id: NoteId | None = None,
    why: str = "",
) -> AgendaMark:
    """Put words of a report, or a note on them, on the agenda.

    Args:
        tx: Who marks, and in which study.
        article_id: Whose team shall talk about it.
        report_id: In which report.
        span: Of the version in analysis; white space at its ends is left out.
        note_id: The note that is meant, whoever wrote it.
        why: What there is to talk about.

    Raises:
        NotFoundError: There is no such article, report or note.
        SealedError: The seal is closed.
        ReportLeftOutError: The article leaves the report out.
        NoteElsewhereError: The note stands on another report.
        MarkedTwiceError: The same words, or the same note, are on the agenda.
        SpanOutsideError: The span ends after the text.
        EmptySpanError: It holds nothing but white space.
    """
    permission.ask(tx, Deed.MEET)
    check_open(tx.connection, article_id)
    get_readable(tx.connection, article_id, report_id)
    read = readable_text(tx.connection, report_id)
    anchor = Anchor.at(trimmed(span, read.text), read.text)
    if note_id is not None:
        (note,) = note_store.get_notes(tx.connection, [note_id])
        if (note.article_id, note.report_id) != (article_id, report_id):
            msg = "Mark the note where it stands; this one is on another report."
            raise NoteElsewhereError(msg)
    new = AgendaMark(
        id=AgendaMarkId(new_id()),
        article_id=article_id,
        report_id=report_id,
        version=read.version,
        start=anchor.span.start,
        end=anchor.span.end,
        exact=anchor.exact,
        note_id=note_id,
        why=normalised(why).strip(),
        by=tx.actor,
        at=tx.now(),
    )
    _check_is_new(tx, new)
    salt = new_salt()
    witness = digest(salt, new.why)
    seq = tx.record(AgendaMarked(new.id, article_id, report_id, note_id, witness))
    store.put_mark(tx.connection, seq, new, anchor, salt)
    return new


def take_off_agenda(tx: Transaction, *, agenda_mark_id: AgendaMarkId) -> None:
    """Take a mark off the agenda without a decision; anybody of the team may.

    Raises:
        NotFoundError: There is no such mark.
    """
    permission.ask(tx, Deed.MEET)
    kept = store.get_mark(tx.connection, agenda_mark_id)
    seq = tx.record(AgendaMarkTakenAway(agenda_mark_id, kept.article_id))
    store.retire(tx.connection, seq, agenda_mark_id)


def _check_is_new(tx: Transaction, new: AgendaMark) -> None:
    for each in store.list_marks(tx.connection, new.article_id):
        same = (each.report_id, each.version, each.span, each.note_id) == (
            new.report_id,
            new.version,
            new.span,
            new.note_id,
        )
        if same and each.struck_by is None:
            msg = "This is on the agenda already; see it under what to talk about."
            raise MarkedTwiceError(msg)


def _carrying(tx: Transaction, report_id: ReportId) -> Carrying | None:
    try:
        return Carrying(tx.connection, report_id)
    except NotInAnalysisError:
        return None


def _found_again(mark: AgendaMark, carrying: Carrying | None) -> AgendaMark:
    span = None if carrying is None else carrying.span(mark.version, mark.span)
    if span is None or carrying is None:
        return replace(mark, is_broken=True)
    now = carrying.now
    return replace(
        mark,
        version=now.version,
        start=span.start,
        end=span.end,
        exact=span.of(now.text),
    )
