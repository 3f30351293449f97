"""What is done about meetings: begin one, say who is there, keep its notes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from counterpoint.article.store import get_article
from counterpoint.discussion.meeting import store
from counterpoint.discussion.meeting.model import (
    Meeting,
    MeetingBegun,
    MeetingChanged,
    NoSuchPersonPresentError,
)
from counterpoint.kernel.ids import ArticleId, MeetingId, MemberId, new_id
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.participant.readiness.model import check_happened
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed


def list_meetings(tx: Transaction, article_id: ArticleId) -> list[Meeting]:
    """List an article's meetings in the order in which they were begun.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_meetings(tx.connection, article_id)


def show_meeting(tx: Transaction, meeting_id: MeetingId) -> Meeting:
    """Show one meeting.

    Raises:
        NotFoundError: There is none.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.get_meeting(tx.connection, meeting_id)


def begin_meeting(
    tx: Transaction,
    *,
    article_id: ArticleId,
    on: date | None = None,
    present: Iterable[MemberId] | None = None,
) -> Meeting:
    """Begin a meeting; what was changed until now makes its agenda.

    Args:
        tx: Who begins it, and in which study.
        article_id: Whose team.
        on: The day; today if not given.
        present: Who is there; whoever begins it, if nobody is named.

    Raises:
        NotFoundError: There is no such article or member.
        InputError: The day lies ahead.
    """
    permission.ask(tx, Deed.MEET)
    get_article(tx.connection, article_id)
    today = tx.now().date()
    check_happened(on or today, today)
    there = _in_order(tx, [tx.actor] if present is None else present)
    id_, held_on = MeetingId(new_id()), on or today
    told = MeetingBegun(id_, article_id, held_on.isoformat(), len(there))
    seq = tx.record(told)
    new = Meeting(id_, article_id, held_on, begun_at=seq, present=there)
    store.put_meeting(tx.connection, seq, new, new_salt())
    return new


def change_meeting(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    meeting_id: MeetingId,
    on: date | None = None,
    present: Iterable[MemberId] | None = None,
    points: str | None = None,
    notes: str | None = None,
    seen: Mapping[str, str] | None = None,
) -> Meeting:
    """Change those parts of a meeting that are given.

    Args:
        tx: Who changes it, and in which study.
        meeting_id: Which meeting.
        on: The day.
        present: Who was there.
        points: What is on the agenda besides.
        notes: What was said.
        seen: The points or notes from which the writing began.

    Raises:
        ChangedMeanwhileError: Somebody changed what was ``seen``.
        NotFoundError: There is no such meeting or member.
        InputError: The day lies ahead.
    """
    permission.ask(tx, Deed.MEET)
    before = store.get_meeting(tx.connection, meeting_id)
    check_seen(seen, points=before.points, notes=before.notes)
    if on is not None:
        check_happened(on, tx.now().date())
    changed = replace(
        before,
        held_on=on or before.held_on,
        present=before.present if present is None else _in_order(tx, present),
        points=before.points if points is None else normalised(points).strip(),
        notes=before.notes if notes is None else normalised(notes).strip(),
    )
    if changed == before:
        return before
    salt = new_salt()
    told = MeetingChanged(
        meeting_id=meeting_id,
        article_id=changed.article_id,
        held_on=changed.held_on.isoformat(),
        present=len(changed.present),
        wording_digest=digest(salt, changed.wording),
    )
    store.put_meeting(tx.connection, tx.record(told), changed, salt)
    return changed


def _in_order(tx: Transaction, present: Iterable[MemberId]) -> tuple[MemberId, ...]:
    """Take members, each once, in the order of the team."""
    wanted = set(present)
    team = [member.id for member in list_members(tx)]
    missing = wanted - set(team)
    if missing:
        msg = "Choose those present from the list of members; {id} is not on it."
        raise NoSuchPersonPresentError(msg, id=min(missing))
    return tuple(id_ for id_ in team if id_ in wanted)
