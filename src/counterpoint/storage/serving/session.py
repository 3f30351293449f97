"""Where sessions are kept, for all processes of a server. Moments are ISO, in UTC."""

from collections.abc import Collection
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, or_, select, update

from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage.serving.schema import session


@dataclass(frozen=True, slots=True)
class SessionRow:
    """What is kept of a session.

    Attributes:
        id: The digest of the browser's cookie.
        stamp: Which password the member signed in with.
        ends: Whether the seat ends by itself.
        since: When the member sat down, or the browser came.
        seen_at: When the member last did something.
        account_id: Whose account let in, if not the study's own door.
    """

    id: str
    study_id: StudyId
    member_id: MemberId | None
    stamp: str
    ends: bool
    since: str
    seen_at: str
    account_id: str | None = None


def put_session(connection: Connection, row: SessionRow) -> None:
    """Keep a new session."""
    connection.execute(insert(session).values(asdict(row)))


def find_session(connection: Connection, id_: str) -> SessionRow | None:
    """Find a session by its id."""
    found = connection.execute(select(session).where(session.c.id == id_)).first()
    return None if found is None else SessionRow(**found._mapping)  # noqa: SLF001


def find_sessions(connection: Connection, ids: Collection[str]) -> list[SessionRow]:
    """Find some sessions by their ids; those that are gone are left out."""
    found = connection.execute(select(session).where(session.c.id.in_(ids)))
    return [SessionRow(**row._mapping) for row in found]  # noqa: SLF001


def list_seats(
    connection: Connection, study: StudyId, member: MemberId
) -> list[SessionRow]:
    """List the sessions at which a member sits, the latest first."""
    theirs = (session.c.study_id == study) & (session.c.member_id == member)
    query = select(session).where(theirs).order_by(session.c.since.desc())
    found = connection.execute(query)
    return [SessionRow(**row._mapping) for row in found]  # noqa: SLF001


def change_session(connection: Connection, row: SessionRow) -> None:
    """Let somebody sit down at a session."""
    values = asdict(row)
    del values["id"]
    change = update(session).where(session.c.id == row.id)
    connection.execute(change.values(values))


def rename_session(connection: Connection, before: str, after: str) -> None:
    """Let a session be found by another cookie's digest alone."""
    renamed = update(session).where(session.c.id == before)
    connection.execute(renamed.values(id=after))


def leave_session(connection: Connection, id_: str) -> None:
    """Let whoever sits at a session get up."""
    left = update(session).where(session.c.id == id_)
    connection.execute(left.values(member_id=None))


def note_seen(connection: Connection, id_: str, member: MemberId, at: str) -> None:
    """Note when a member last did something, if they sit there still."""
    there = (session.c.id == id_) & (session.c.member_id == member)
    connection.execute(update(session).where(there).values(seen_at=at))


def end_seats(
    connection: Connection, study: StudyId, member: MemberId, but: str = ""
) -> None:
    """Let a member be signed in nowhere, but at one session perhaps."""
    theirs = (session.c.study_id == study) & (session.c.member_id == member)
    change = update(session).where(theirs, session.c.id != but)
    connection.execute(change.values(member_id=None))


def forget_left(
    connection: Connection,
    study: StudyId,
    *,
    over_before: str,
    left_before: str,
    most_waiting: int,
) -> None:
    """Delete sessions at which nobody will sit again.

    Args:
        connection: To the server's own schema.
        study: At whose door the crowd waits; one study's crowd ends no other's.
        over_before: Seats that end by themselves and began earlier are over.
        left_before: What nobody used since then was left.
        most_waiting: How many browsers without a member may wait; the latest stay.
    """
    over = session.c.ends & (session.c.since < over_before)
    connection.execute(
        delete(session).where(or_(over, session.c.seen_at < left_before))
    )
    crowd = (
        select(session.c.id)
        .where(session.c.study_id == study, session.c.member_id.is_(None))
        .order_by(session.c.since.desc())
        .offset(most_waiting)
    )
    connection.execute(delete(session).where(session.c.id.in_(crowd)))
