"""Vaults that are open: private keys in this process's memory, for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock, Timer

from counterpoint.kernel.ids import MemberId
from counterpoint.participant import LockedError, OpenedVault
from counterpoint.web.session import Session

IDLE_S = 15 * 60.0
LOOKED_AFTER_S = 60.0


@dataclass(slots=True)
class _Open:
    vault: OpenedVault
    session: Session
    member: MemberId
    since: datetime
    used_at: float

    @property
    def is_seated(self) -> bool:
        """Whether the same member sits there without having got up."""
        same = self.session.member == self.member
        return same and self.session.since == self.since


class OpenVaults:
    """The open vaults of all sessions, each locked again when nobody uses it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._open: dict[str, _Open] = {}
        self._lock = Lock()
        self._timer: Timer | None = None

    def put(self, session: Session, vault: OpenedVault) -> None:
        """Keep a session's vault open, until fifteen minutes go by unused."""
        if session.member is None:
            return
        kept = _Open(vault, session, session.member, session.since, self._clock())
        with self._lock:
            self._open[session.csrf] = kept
            self._watch()

    def find(self, session: Session) -> OpenedVault | None:
        """Give a session's open vault, which counts as using it."""
        with self._lock:
            self._forget_left()
            found = self._open.get(session.csrf)
            if found is None:
                return None
            found.used_at = self._clock()
            return found.vault

    def get(self, session: Session) -> OpenedVault:
        """Give a session's open vault, which counts as using it.

        Raises:
            LockedError: It is not open, or was not used for too long.
        """
        found = self.find(session)
        if found is None:
            msg = "Open the vault with your vault secret first."
            raise LockedError(msg)
        return found

    def seconds_left(self, session: Session) -> int | None:
        """Tell how long a vault stays open unused; None if it is locked."""
        with self._lock:
            self._forget_left()
            found = self._open.get(session.csrf)
            if found is None:
                return None
            return round(found.used_at + IDLE_S - self._clock())

    def lock(self, session: Session) -> None:
        """Forget a session's key."""
        with self._lock:
            self._open.pop(session.csrf, None)

    def forget_all(self) -> None:
        """Forget all keys, as when the study is closed."""
        with self._lock:
            self._open.clear()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _forget_left(self) -> None:
        """Forget what was not used for long, or whose owner got up."""
        now = self._clock()
        for word, kept in list(self._open.items()):
            if now - kept.used_at >= IDLE_S or not kept.is_seated:
                del self._open[word]

    def _watch(self) -> None:
        """Let keys leave the memory even if nobody asks again."""
        if self._timer is None:
            self._timer = Timer(LOOKED_AFTER_S, self._look)
            self._timer.daemon = True
            self._timer.start()

    def _look(self) -> None:
        with self._lock:
            self._timer = None
            self._forget_left()
            if self._open:
                self._watch()
