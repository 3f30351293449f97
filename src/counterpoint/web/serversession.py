"""Sessions beside the studies in PostgreSQL, where every process finds them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from counterpoint.kernel.clock import Clock, SystemClock
from counterpoint.kernel.ids import MemberId, StudyId
from counterpoint.storage.database import Database
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.serving import question as question_store
from counterpoint.storage.serving import session as store
from counterpoint.storage.serving.opening import ServerDatabase, open_beside
from counterpoint.storage.serving.question import QuestionRow
from counterpoint.storage.serving.session import SessionRow
from counterpoint.study.passkey.model import QUESTION_STANDS, Purpose, Question
from counterpoint.web.room import Room
from counterpoint.web.session import (
    LONGEST,
    MOST_WAITING,
    LetIn,
    Session,
    begun,
    csrf_of,
    id_of,
    is_over,
    is_same_seat,
    new_cookie,
    sit_down,
)

NOTED_EVERY = timedelta(seconds=15)
"""How coarsely is kept when somebody last did something: not at every key."""
LEFT_AFTER = timedelta(days=30)


def beside(study: Database) -> "ServerSessions | None":
    """Give the sessions of a study that PostgreSQL keeps; None for a file's.

    Raises:
        NewerServerError: A newer Counterpoint serves from this database.
        UnavailableError: The database does not answer.
    """
    if not isinstance(study.place, ServerPlace):
        return None
    return ServerSessions(open_beside(study.place), study.study_id)


def room_of(study: Database, names: Iterable[str] = (), path: str = "") -> Room:
    """Lay an open study on a table of a team's server.

    Args:
        study: Whose members sign in.
        names: By which names browsers reach the server.
        path: Below which path of it the study lies; empty: it is the only one.
    """
    sessions = beside(study)
    return Room(study, served=True, names=names, sessions=sessions, path=path)


class ServerSessions:
    """The sessions of one study's server; those who reach it prove who they are."""

    in_memory = False

    @property
    def server(self) -> ServerDatabase:
        """The schema they are kept in, which also holds accounts."""
        return self._server

    def __init__(
        self, server: ServerDatabase, study_id: StudyId, clock: Clock | None = None
    ) -> None:
        self._server = server
        self._study_id = study_id
        self._clock = clock or SystemClock()

    def now(self) -> datetime:
        """Give the present moment."""
        return self._clock.now()

    def begin(self, *, trusted: bool) -> tuple[str, Session]:
        """Begin with a browser. Nothing is trusted that a network can reach."""
        del trusted
        cookie, now = new_cookie(), self.now()
        session = begun(cookie, now, trusted=False)
        with self._server.write() as connection:
            store.forget_left(
                connection,
                self._study_id,
                over_before=_written(now - LONGEST),
                left_before=_written(now - LEFT_AFTER),
                most_waiting=MOST_WAITING - 1,
            )
            store.put_session(connection, self._row(session))
        return cookie, session

    def find(self, cookie: str, *, works: bool = False) -> Session | None:
        """Find the session of a cookie."""
        now = self.now()
        with self._server.read() as connection:
            row = store.find_session(connection, id_of(cookie))
        session = self._session(row, csrf_of(cookie))
        if session is None or session.member is None:
            return session
        if is_over(session, now):
            session.member = None
        elif works and now - session.seen_at >= NOTED_EVERY:
            session.seen_at = now
            with self._server.write() as connection:
                store.note_seen(connection, session.id, session.member, _written(now))
        return session

    def seat(
        self,
        session: Session,
        member: MemberId,
        *,
        stamp: str,
        ends: bool,
        by: LetIn | None = None,
    ) -> None:
        """Let a member sit down."""
        sit_down(session, member, self.now(), by)
        session.stamp, session.ends = stamp, ends
        with self._server.write() as connection:
            store.change_session(connection, self._row(session))

    def renew(self, session: Session) -> str:
        """Give a session another cookie."""
        cookie, before = new_cookie(), session.id
        session.id, session.csrf = id_of(cookie), csrf_of(cookie)
        with self._server.write() as connection:
            store.rename_session(connection, before, session.id)
        return cookie

    def unseat(self, session: Session) -> None:
        """Let who sits there get up."""
        session.member = None
        with self._server.write() as connection:
            store.leave_session(connection, session.id)

    def end_seats(self, member: MemberId, but: Session | None = None) -> None:
        """End a member's seats at all browsers, but for one perhaps."""
        kept = "" if but is None else but.id
        with self._server.write() as connection:
            store.end_seats(connection, self._study_id, member, kept)

    def seats_of(self, member: MemberId) -> list[Session]:
        """List where a member sits now, the latest first."""
        now = self.now()
        with self._server.read() as connection:
            rows = store.list_seats(connection, self._study_id, member)
        found = [self._session(row, "") for row in rows]
        return [s for s in found if s is not None and not is_over(s, now)]

    def is_seated(self, session: Session) -> bool:
        """Whether the member of a session found earlier sits there still."""
        (answer,) = self.are_seated([session])
        return answer

    def are_seated(self, sessions: Sequence[Session]) -> list[bool]:
        """Say of each of some sessions what ``is_seated`` says; in one query."""
        with self._server.read() as connection:
            rows = store.find_sessions(connection, [each.id for each in sessions])
        kept = {row.id: self._session(row, "") for row in rows}
        now = self.now()
        return [is_same_seat(kept.get(each.id), each, now) for each in sessions]

    def ask(self, session: Session, question: Question) -> None:
        """Keep what a browser's passkey is asked."""
        row = QuestionRow(
            session.id,
            question.word,
            question.purpose,
            question.member_id,
            _written(question.asked_at),
        )
        old = _written(question.asked_at - QUESTION_STANDS)
        with self._server.write() as connection:
            question_store.put_question(connection, row, old)

    def take_question(self, session: Session) -> Question | None:
        """Give what a browser's passkey was asked, once."""
        with self._server.write() as connection:
            row = question_store.take_question(connection, session.id)
        if row is None:
            return None
        at = datetime.fromisoformat(row.asked_at)
        return Question(row.word, Purpose(row.purpose), row.member_id, at)

    def close(self) -> None:
        """Give the connections back; other processes go on with the sessions."""
        self._server.close()

    def _row(self, session: Session) -> SessionRow:
        return SessionRow(
            session.id,
            self._study_id,
            session.member,
            session.stamp,
            session.ends,
            _written(session.since),
            _written(session.seen_at),
            session.account or None,
        )

    def _session(self, row: SessionRow | None, csrf: str) -> Session | None:
        if row is None or row.study_id != self._study_id:
            return None
        return Session(
            row.id,
            csrf,
            trusted=False,
            since=datetime.fromisoformat(row.since),
            seen_at=datetime.fromisoformat(row.seen_at),
            member=row.member_id,
            stamp=row.stamp,
            ends=row.ends,
            account=row.account_id or "",
        )


def _written(at: datetime) -> str:
    """Write a moment so that later ones sort later."""
    return at.isoformat(timespec="microseconds")
