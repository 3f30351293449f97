"""Where a study is open: at most one, and the people who sit at it."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from fastapi import Request

from counterpoint.kernel.clock import Clock
from counterpoint.kernel.errors import ForbiddenError, RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from counterpoint.study.door.model import Comer
from counterpoint.study.password import proving, signing
from counterpoint.study.password.model import WayIn
from counterpoint.study.password.proving import Given
from counterpoint.study.password.signing import AT_THE_MACHINE, Seat
from counterpoint.web.endpoint import NotSignedInError
from counterpoint.web.live import Live
from counterpoint.web.memorysession import MemorySessions
from counterpoint.web.pace import Pace
from counterpoint.web.recent import Recent
from counterpoint.web.session import LetIn, Offers, Session, Sessions

if TYPE_CHECKING:
    from counterpoint.web.catalogue import Catalogue

NOTHING = Given("")

STAMP_CHECKED = timedelta(seconds=5)
"""How soon a password changed by another process ends the seats of the old one."""
MOST_STAMPED = 10_000


class StudyOpenError(RuleError):
    """Another study is open in this window."""


class ServedError(ForbiddenError):
    """Whoever runs a server opens and closes its studies."""


class Room:
    """What all parts of the page's server share.

    Attributes:
        sessions: The browsers that began here.
        offers: The one-time tokens with which a browser of this machine begins.
        recent: The studies opened lately.
        left: The file of the study that was closed last.
        served: Whether browsers of a whole team reach it, without a token.
        names: By which names they reach it, besides those of this machine.
        path: Below which path of the server its study lies; empty: it is the only one.
        catalogue: Of the accounts that lead here, where a server keeps some.
        origins: At which addresses exactly, once it listens; empty: by the names.
        pace: How often one member may ask; None on one's own machine.
    """

    def __init__(  # noqa: PLR0913 - how a server stands
        self,
        database: Database | None = None,
        *,
        member: str | None = None,
        recent: Recent | None = None,
        served: bool = False,
        names: Iterable[str] = (),
        clock: Clock | None = None,
        sessions: Sessions | None = None,
        path: str = "",
    ) -> None:
        self.sessions = MemorySessions(clock) if sessions is None else sessions
        self.offers = Offers()
        self.served = served
        self.path = path
        self.names = frozenset(name.lower() for name in names)
        self.origins: frozenset[str] = frozenset()
        self.pace: Pace | None = None
        self.recent = recent or Recent()
        self.left: Path | None = None
        self.catalogue: Catalogue | None = None
        self._member = member
        self._at_close: list[Callable[[], None]] = []
        self._stamped: dict[str, datetime] = {}
        self._lock = Lock()
        self._database: Database | None = None
        self._live: Live | None = None
        if database is not None:
            self.take(database)

    @property
    def database(self) -> Database | None:
        """The open study, if there is one."""
        return self._database

    def take(self, database: Database) -> None:
        """Lay an open study on the table.

        Raises:
            StudyOpenError: There is one already.
        """
        with self._lock:
            if self._database is not None:
                database.close()  # another window was faster
            self.check_free()
            self._database, self._live = database, Live(database, self.sessions)
        if isinstance(database.place, FilePlace) and not self.served:
            self.recent.remember(database.place.path)

    def check_free(self) -> None:
        """See that no study is open.

        Raises:
            StudyOpenError: There is one.
        """
        if self._database is not None:
            msg = "Close the open study first."
            raise StudyOpenError(msg)

    def close(self) -> None:
        """Close the open study, if there is one, and sign everybody out."""
        with self._lock:
            database, self._database = self._database, None
            live, self._live = self._live, None
        self.sessions.close()
        for forget in self._at_close:
            forget()
        if live is not None:
            live.close()
        if database is not None:
            database.close()
            if isinstance(database.place, FilePlace):
                self.left = database.place.path

    def at_close(self, forget: Callable[[], None]) -> None:
        """Have something forgotten whenever the study is closed."""
        self._at_close.append(forget)

    def check_own(self) -> None:
        """See that this is no server: its files are not the browsers' to choose.

        Raises:
            ServedError: It is one.
        """
        if self.served:
            msg = "Whoever runs this server opens, closes and copies its studies."
            raise ServedError(msg)

    def seats(self, session: Session) -> list[Seat]:
        """List who may sign in at a session's page, and how."""
        if self._database is None:
            return []
        return signing.seats(self._database, trusted=session.trusted)

    def shown_to(self, session: Session, browser: str) -> set[MemberId] | None:
        """Say whose seats are shown where nobody sits; None if everybody's.

        To strangers at a server nobody's are: only theirs who signed in there before.
        """
        database = self._database
        if database is None or session.trusted:
            return None
        if signing.is_demo(database):
            return None
        return proving.known_at(database, browser)

    def know(self, session: Session, browser: str) -> bool:
        """Remember a browser of a server, where somebody sits with a password.

        Returns:
            Whether it is one to be known.
        """
        database, member = self._database, session.member
        if database is None or member is None or session.trusted or not session.ends:
            return False
        proving.know_browser(database, member, browser)
        return True

    def sign_in(
        self,
        session: Session,
        key: str | None = None,
        given: Given = NOTHING,
        new_password: str = "",
        comer: Comer = AT_THE_MACHINE,
    ) -> str | None:
        """Let a member sit down at a session's page.

        Without a key, the member this server was started for sits down, else
        the only member, if they get in without a password; else nobody yet.

        Returns:
            What the browser's cookie is now, if it changed. At a server it does,
            so that whoever copied it at the door has nothing of who sits down.

        Raises:
            NotSignedInError: No study is open.
            NoSuchMemberError: Nobody has the key.
            ForbiddenError: The password does not let them in.
            InputError: A password is to be chosen now.
        """
        database = self._database
        if database is None:
            raise _nobody()
        if session.member is not None:
            self.sessions.unseat(session)
        if key is None:
            key = self._expected(session)
            if key is None:
                return None
        member = signing.sign_in(
            database,
            key,
            trusted=session.trusted,
            password=given.password,
            new_password=new_password,
            factor=given.factor,
            comer=comer,
        )
        return self.sit_down(session, member.id)

    def sit_down(self, session: Session, member: MemberId) -> str | None:
        """Let one who proved to be a member sit down.

        Returns:
            What the browser's cookie is now, if it changed.
        """
        renewed = self.sessions.renew(session) if self.served else None
        self.seat(session, member)
        return renewed

    def offer_factor(
        self, session: Session, key: str, password: str, comer: Comer
    ) -> tuple[str, str]:
        """Begin with the second factor of one who may sit down only with one.

        Returns:
            The secret, and its address for an authenticator app.

        Raises:
            NotSignedInError: No study is open.
            ForbiddenError: The password is another.
        """
        if self._database is None:
            raise _nobody()
        return signing.offer_factor(
            self._database,
            key,
            trusted=session.trusted,
            password=password,
            comer=comer,
        )

    def seat(self, session: Session, member: MemberId, by: LetIn | None = None) -> None:
        """Note that a member sits at a session's page from now on."""
        if self._database is None:
            raise _nobody()
        stamp = signing.stamp_of(self._database, member) or ""
        ends = bool(stamp) and not signing.is_demo(self._database)
        self.sessions.seat(session, member, stamp=stamp, ends=ends, by=by)
        self._note_stamped(session)

    def change_password(self, session: Session, *, current: str, new: str) -> None:
        """Change the password of who sits there; their other seats end.

        Raises:
            NotSignedInError: Nobody sits there.
            ForbiddenError: The current password is another.
            InputError: The new one cannot be used.
        """
        database, member = self._database, session.member
        if database is None or member is None:
            raise _nobody()
        before = signing.stamp_of(database, member) or ""
        signing.change_password(database, member, current=current, new=new)
        if self.catalogue is not None:
            self.catalogue.renew(self, member, before)
        self.seat(session, member)
        self.end_seats(member, but=session)

    def end_seats(self, member: MemberId, but: Session | None = None) -> None:
        """End a member's seats at all browsers, but for one perhaps.

        At the home of their account, those in other studies too that it let in to.
        """
        self.sessions.end_seats(member, but)
        if self.catalogue is not None:
            self.catalogue.end_seats(self, member, but=but)

    def end_seat(self, member: MemberId, seat: Session) -> None:
        """End one of a member's seats, and what was stepped into from there."""
        self.sessions.unseat(seat)
        if self.catalogue is not None:
            self.catalogue.end_seats(self, member, of=seat)

    def session_of(self, request: Request) -> Session | None:
        """Find a request's session, as it stands now."""
        return self.checked(getattr(request.state, "session", None))

    def checked(self, session: Session | None) -> Session | None:
        """Let who sits at a session get up, if what let them in does so no more."""
        database = self._database
        if session is None or session.member is None or database is None:
            return session
        if not self._is_stamped(session):
            if not self._is_let_in(session, database, session.member):
                self.sessions.unseat(session)
            else:
                self._note_stamped(session)
        return session

    def study_of(self, request: Request) -> tuple[Database, MemberId]:
        """Give the open study and the member who asks.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
        """
        session = self.session_of(request)
        database = self._database
        if database is None or session is None or session.member is None:
            raise _nobody()
        return database, session.member

    def live_of(self, request: Request) -> tuple[Live, MemberId, Session]:
        """Give what tells a page of changes, who listens, and where they sit.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
        """
        _, member = self.study_of(request)
        live, session = self._live, self.session_of(request)
        if live is None or session is None:
            raise _nobody()
        return live, member, session

    def go_to(self, request: Request, place: str) -> None:
        """Let everybody know in which room of the page the member is who asks.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
            NoSuchRoomError: The page has no such room.
        """
        live, member, _ = self.live_of(request)
        live.go_to(member, place)

    def _is_let_in(
        self, session: Session, database: Database, member: MemberId
    ) -> bool:
        """Whether the password, or the account, that let a member in does so still."""
        if signing.stamp_of(database, member) != session.stamp:
            return False
        if not session.account:
            return True
        kept = self.catalogue
        return kept is not None and kept.leads(session.account, self, member)

    def _is_stamped(self, session: Session) -> bool:
        """Whether this process compared the session's stamp a moment ago."""
        at = self._stamped.get(session.id)
        return at is not None and self.sessions.now() - at < STAMP_CHECKED

    def _note_stamped(self, session: Session) -> None:
        if len(self._stamped) > MOST_STAMPED:
            self._stamped.clear()
        self._stamped[session.id] = self.sessions.now()

    def _expected(self, session: Session) -> str | None:
        """Name who sits down without being asked anything, if there is one."""
        seats = self.seats(session)
        if self._member is not None:
            seats = [s for s in seats if s.member.key == self._member.strip().lower()]
        if len(seats) != 1 or seats[0].way is not WayIn.OPEN:
            return None
        return seats[0].member.key


def _nobody() -> NotSignedInError:
    msg = "Open a study and choose who you are."
    return NotSignedInError(msg)
