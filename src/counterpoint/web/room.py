"""One server process: at most one open study, and the people who sit at it."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from fastapi import Request

from counterpoint.across.acting import ChooseMemberError, acting_member, members_of
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from counterpoint.study.member.model import Member
from counterpoint.web.endpoint import NotSignedInError
from counterpoint.web.live import Live
from counterpoint.web.recent import Recent
from counterpoint.web.session import Session, Sessions


class StudyOpenError(RuleError):
    """Another study is open in this window."""


class Room:
    """What all parts of the page's server share.

    Attributes:
        sessions: The browsers that began here.
        recent: The studies opened lately.
        left: The file of the study that was closed last.
    """

    def __init__(
        self,
        database: Database | None = None,
        *,
        member: str | None = None,
        recent: Recent | None = None,
    ) -> None:
        self.sessions = Sessions()
        self.recent = recent or Recent()
        self.left: Path | None = None
        self._member = member
        self._at_close: list[Callable[[], None]] = []
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
            self._database, self._live = database, Live(database)
        if isinstance(database.place, FilePlace):
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
        self.sessions.sign_all_out()
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

    def members(self) -> list[Member]:
        """List who may sign in."""
        return [] if self._database is None else members_of(self._database)

    def sign_in(self, session: Session, key: str | None = None) -> None:
        """Let a member sit down at a session's page.

        Without a key, the member this server was started for sits down, else
        the only member, else nobody yet.

        Raises:
            NotSignedInError: No study is open.
            NoSuchMemberError: Nobody has the key.
        """
        if self._database is None:
            raise _nobody()
        try:
            session.member = acting_member(self._database, key or self._member).id
        except ChooseMemberError:
            session.member = None

    def study_of(self, request: Request) -> tuple[Database, MemberId]:
        """Give the open study and the member who asks.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
        """
        session = self.sessions.find(request)
        database = self._database
        if database is None or session is None or session.member is None:
            raise _nobody()
        return database, session.member

    def live_of(self, request: Request) -> tuple[Live, MemberId]:
        """Give what tells a page of changes, and the member who listens.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
        """
        _, member = self.study_of(request)
        live = self._live
        if live is None:
            raise _nobody()
        return live, member


def _nobody() -> NotSignedInError:
    msg = "Open a study and choose who you are."
    return NotSignedInError(msg)
