"""Vaults that are open: private keys in this process's memory, for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock, Timer

from counterpoint.participant import LockedError, OpenedVault
from counterpoint.storage.failing import UnavailableError
from counterpoint.web.session import Session

IDLE_S = 15 * 60.0
LOOKED_AFTER_S = 60.0


@dataclass(slots=True)
class _Open:
    vault: OpenedVault
    session: Session
    used_at: float


class OpenVaults:
    """The open vaults of all sessions, each locked again when nobody uses it."""

    def __init__(
        self,
        is_seated: Callable[[Session], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._is_seated = is_seated
        self._clock = clock
        self._open: dict[str, _Open] = {}
        self._lock = Lock()
        self._timer: Timer | None = None

    def put(self, session: Session, vault: OpenedVault) -> None:
        """Keep a session's vault open, until fifteen minutes go by unused."""
        if session.member is None:
            return
        kept = _Open(vault, replace(session), self._clock())
        with self._lock:
            self._open[session.id] = kept
            self._watch()

    def find(self, session: Session) -> OpenedVault | None:
        """Give a session's open vault, which counts as using it."""
        with self._lock:
            found = self._find(session)
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
            found = self._find(session)
            if found is None:
                return None
            return round(found.used_at + IDLE_S - self._clock())

    def lock(self, session: Session) -> None:
        """Forget a session's key."""
        with self._lock:
            self._open.pop(session.id, None)

    def forget_all(self) -> None:
        """Forget all keys, as when the study is closed."""
        with self._lock:
            self._open.clear()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _find(self, session: Session) -> _Open | None:
        """Give what is open, if the same member sits there without a break."""
        kept = self._open.get(session.id)
        if kept is None:
            return None
        then = kept.session
        is_same = (then.member, then.since) == (session.member, session.since)
        if not is_same or self._clock() - kept.used_at >= IDLE_S:
            del self._open[session.id]
            return None
        return kept

    def _forget_left(self) -> None:
        """Forget what was not used for long, or whose owner got up."""
        now = self._clock()
        with self._lock:
            kept = list(self._open.items())
        for id_, each in kept:
            if now - each.used_at >= IDLE_S or not self._sits(each.session):
                with self._lock:
                    if self._open.get(id_) is each:
                        del self._open[id_]

    def _sits(self, session: Session) -> bool:
        """Whether the owner is known to sit there still; without an answer, not."""
        try:
            return self._is_seated(session)
        except UnavailableError:
            return False

    def _watch(self) -> None:
        """Let keys leave the memory even if nobody asks again."""
        if self._timer is None:
            self._timer = Timer(LOOKED_AFTER_S, self._look)
            self._timer.daemon = True
            self._timer.start()

    def _look(self) -> None:
        self._forget_left()
        with self._lock:
            self._timer = None
            if self._open:
                self._watch()
