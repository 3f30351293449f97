"""How often one member may ask a server, so that nobody takes it from the others.

Generous: a page that is worked at asks some times a second. What is held back is a
program that runs away, or one that somebody lets loose with a member's cookie.
"""

import math
import time
from collections.abc import Callable

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.failing import UnavailableError

USUAL_PER_MINUTE = 6_000
LEAST_PER_MINUTE = 600
AT_ONCE = 1 / 3
"""So much of a minute's requests may come in one moment."""


class TooManyRequestsError(UnavailableError):
    """A member asked more often than a server takes from one.

    Attributes:
        wait_s: After how many seconds a request is taken again.
    """

    def __init__(self, wait_s: int) -> None:
        super().__init__(
            "More requests came from you than this server takes from one member. Wait"
            " {seconds} s, then go on; what you typed is still here.",
            seconds=wait_s,
        )
        self.wait_s = wait_s


class Pace:
    """One bucket for each member: each request takes a drop, time fills it again.

    Of one process; where several serve a study, each takes as many. Asked in the
    server's one thread, so it needs no lock.
    """

    def __init__(
        self, per_minute: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._per_s = per_minute / 60
        self._most = per_minute * AT_ONCE
        self._clock = clock
        self._left: dict[MemberId, tuple[float, float]] = {}

    def take(self, member: MemberId) -> None:
        """Take one request of a member.

        Raises:
            TooManyRequestsError: Their bucket is empty.
        """
        now = self._clock()
        left, since = self._left.get(member, (self._most, now))
        left = min(self._most, left + (now - since) * self._per_s)
        if left < 1:
            self._left[member] = (left, now)
            raise TooManyRequestsError(math.ceil((1 - left) / self._per_s))
        self._left[member] = (left - 1, now)
