"""The demo's clock: time that passes while somebody listens, without waiting for it."""

from datetime import datetime, timedelta

from counterpoint.kernel.clock import SystemClock


class PacedClock:
    """A clock that starts late by as much as is listened to, and catches up.

    So a review in the demo is heard by the verbs that a team uses, with the time
    that this takes, and nothing is dated in the future.

    Attributes:
        behind: How much of the listening has not passed yet.
    """

    def __init__(self, listening: timedelta) -> None:
        self.behind = listening
        self._true = SystemClock()

    def now(self) -> datetime:
        """Give the present moment of the demo, in UTC."""
        return self._true.now() - self.behind

    def listen(self, sound: timedelta) -> None:
        """Let as much time pass as the sound takes."""
        self.behind = max(timedelta(), self.behind - sound)
