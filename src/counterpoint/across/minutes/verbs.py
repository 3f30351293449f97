"""What is done about minutes: gather a meeting's decisions, write minutes out."""

from collections.abc import Collection, Sequence

from counterpoint.across.agenda import store as changed
from counterpoint.across.agenda.verbs import show_agenda
from counterpoint.across.minutes.model import MinutesExported
from counterpoint.across.minutes.text import Told, agenda_in_words, decisions_in_words
from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.language import day_in, say_in
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    heading,
    paragraph,
    title,
)
from counterpoint.article.store import get_article
from counterpoint.discussion.meeting import store as meetings
from counterpoint.discussion.meeting.model import Meeting
from counterpoint.kernel.ids import ArticleId, MeetingId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store as decisions
from counterpoint.study.decision.model import Decision
from counterpoint.study.design.store import get_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed


def tell_decisions(tx: Transaction, article_id: ArticleId) -> list[Told]:
    """Tell an article's decisions, earliest first, with every member's position.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return _told(tx, article_id, decisions.list_decisions(tx.connection, article_id))


def export_minutes(
    tx: Transaction,
    *,
    meeting_id: MeetingId,
    format: ProseFormat = ProseFormat.DOCX,  # noqa: A002 - its name
    language: str | None = None,
) -> bytes:
    """Write a meeting's minutes; history keeps that it was done.

    Args:
        tx: Who exports, and of which study.
        meeting_id: Whose minutes.
        format: docx or md.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: There is no such meeting.
        NoSuchLanguageError: The language is neither.
    """
    permission.ask(tx, Deed.EXPORT)
    met = meetings.get_meeting(tx.connection, meeting_id)
    study = get_study(tx.connection)
    chosen = language or study.publication_language or study.language
    told = _told(tx, met.article_id, _decisions_of(tx, met.decisions))
    pieces = _pieces(tx, met, told, chosen)
    content = file_of(pieces, format, language=chosen, at=tx.now())
    tx.record(MinutesExported(meeting_id, format, len(told)))
    return content


def _pieces(
    tx: Transaction, met: Meeting, told: Sequence[Told], language: str
) -> list[Piece]:
    say = say_in(language)
    names = {member.id: member.name for member in list_members(tx)}
    day = day_in(language, met.held_on)
    pieces = [title(say(Said("Minutes of {day}", {"day": day})))]
    pieces.append(paragraph(get_article(tx.connection, met.article_id).title))
    there = ", ".join(names.get(id_, "?") for id_ in met.present)
    pieces.append(paragraph(there, strong=say(Said("Present:"))))
    pieces += agenda_in_words(show_agenda(tx, met.id), names, say)
    if met.points:
        pieces.append(heading(say(Said("Also on the agenda"))))
        pieces.append(paragraph(met.points))
    if met.notes:
        pieces.append(heading(say(Said("Notes"))))
        pieces += [paragraph(each) for each in met.notes.split("\n\n")]
    pieces.append(heading(say(Said("Decisions"))))
    if not told:
        pieces.append(paragraph(say(Said("Nothing was put to a decision."))))
    pieces += decisions_in_words(told, names, say)
    return pieces


def _decisions_of(tx: Transaction, ids: Sequence[str]) -> list[Decision]:
    known = {each.id: each for each in decisions.list_decisions(tx.connection)}
    return [known[id_] for id_ in known if id_ in ids]


def _told(
    tx: Transaction, article_id: ArticleId, found: Collection[Decision]
) -> list[Told]:
    positions = decisions.list_positions(tx.connection, [each.id for each in found])
    owners = changed.owners_of(tx.connection, article_id)
    team = [
        member.id
        for member in list_members(tx)
        if member.active and member.roles - {Role.AUDITOR}
    ]
    told = []
    for each in found:
        spoken = {position.member_id for position in positions[each.id]}
        affected = [owners[a.id].title for a in each.affects if a.id in owners]
        silent = [id_ for id_ in team if id_ not in spoken]
        told.append(Told(each, positions[each.id], affected, silent))
    return told
