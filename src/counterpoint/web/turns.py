"""How much a server does for one member at the same time, and takes from one in a day.

Few deeds are costly: an edition, a matrix, an export. Whoever asks for many at once
waits for their own and leaves the server's other threads to the others.
"""

import math
import time
from asyncio import Semaphore
from collections import Counter
from collections.abc import Callable

from counterpoint.kernel.ids import MemberId
from counterpoint.web.pace import TooMuchError

USUAL_AT_ONCE = 16
"""Of the forty threads of a process; a page asks for some ten things when it opens."""
LEAST_AT_ONCE = 4
MOST_WAITING = 200
USUAL_GIB_A_DAY = 50
LEAST_GIB_A_DAY = 1
GIB = 1 << 30
_DAY_S = 24 * 60 * 60
_WAIT_S = 5


class TooManyAtOnceError(TooMuchError):
    """A member's requests wait for one another, and no more are taken."""

    def __init__(self) -> None:
        super().__init__(
            "This server works on many of your requests already. Wait {seconds} s, then"
            " go on; what you typed is still here.",
            seconds=_WAIT_S,
        )
        self.wait_s = _WAIT_S


class TooMuchSentError(TooMuchError):
    """A member sent more in a day than a server takes from one."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(
            "More came from you today than this server takes from one member. Send this"
            " in {hours} h, or ask whoever runs the server to allow more.",
            hours=math.ceil(wait_s / 3_600),
        )
        self.wait_s = wait_s


class Turn:
    """One request that is worked on, until it is left."""

    def __init__(self, turns: Semaphore) -> None:
        self._turns = turns
        self._is_over = False

    def leave(self) -> None:
        """Let the next one of the member come; again, nothing."""
        if not self._is_over:
            self._is_over = True
            self._turns.release()


class Turns:
    """How many requests of one member a process works on at once; others wait.

    Asked in the server's one thread, so it needs no lock.

    Args:
        at_once: How many.
        most_waiting: How many more wait before one is refused.
    """

    def __init__(
        self, at_once: int = USUAL_AT_ONCE, most_waiting: int = MOST_WAITING
    ) -> None:
        self._at_once = at_once
        self._most_waiting = most_waiting
        self._turns: dict[MemberId, Semaphore] = {}
        self._waiting: Counter[MemberId] = Counter()

    async def enter(self, member: MemberId) -> Turn:
        """Wait for a turn of a member, and take it.

        Raises:
            TooManyAtOnceError: Too many of theirs wait already.
        """
        turns = self._turns.setdefault(member, Semaphore(self._at_once))
        if turns.locked() and self._waiting[member] >= self._most_waiting:
            raise TooManyAtOnceError
        self._waiting[member] += 1
        try:
            await turns.acquire()
        finally:
            self._waiting[member] -= 1
        return Turn(turns)


class Share:
    """How many bytes one member sends in a day; what is left grows as time goes.

    Of one process; asked in the server's one thread.

    Args:
        per_day: Bytes.
        clock: Gives seconds.
    """

    def __init__(
        self,
        per_day: int = USUAL_GIB_A_DAY * GIB,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_day = per_day
        self._per_s = per_day / _DAY_S
        self._clock = clock
        self._left: dict[MemberId, tuple[float, float]] = {}

    def check(self, member: MemberId, size: int) -> None:
        """See that a member may send something now.

        Args:
            member: Who sends.
            size: Bytes, as they were announced.

        Raises:
            TooMuchSentError: It is more than is left to them.
        """
        lacking = size - self._of(member)
        if lacking > 0:
            raise TooMuchSentError(math.ceil(min(lacking / self._per_s, _DAY_S)))

    def take(self, member: MemberId, size: int) -> None:
        """Count bytes that came; they may be more than was left."""
        if size:
            self._left[member] = (self._of(member) - size, self._clock())

    def _of(self, member: MemberId) -> float:
        now = self._clock()
        left, since = self._left.get(member, (float(self._per_day), now))
        return min(float(self._per_day), left + (now - since) * self._per_s)
