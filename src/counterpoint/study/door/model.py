"""What is counted at the door, and how long one waits after wrong tries.

Whoever tries at a browser where the member has signed in before is counted there
alone. Strangers are counted by the name they type and by their address, so that
they can make a colleague wait at a browser never used before, and nowhere else.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId

LONGEST_WAIT = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)
BROWSER_KNOWN = timedelta(days=180)
MOST_BROWSERS = 10
"""How many browsers of one member are known; the one unused longest goes first."""


class WaitError(ForbiddenError):
    """After several wrong passwords one waits, longer each time."""


@dataclass(frozen=True, slots=True)
class SignInRefused(Event):
    """After so many wrong tries, signing in as a member was held back."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    tries: int
    minutes: int


class Counting(StrEnum):
    """By what wrong tries are counted."""

    NAME = "name"
    BROWSER = "browser"
    ADDRESS = "address"


class Outcome(StrEnum):
    """What came of a try."""

    RIGHT = "right"
    WRONG = "wrong"
    UNFINISHED = "unfinished"


TRIES_BEFORE_WAIT = {Counting.NAME: 5, Counting.BROWSER: 5, Counting.ADDRESS: 20}
"""A whole department may stand behind one address, so more are taken from there."""


@dataclass(frozen=True, slots=True)
class Comer:
    """Where somebody stands who wants to sign in.

    Attributes:
        address: Of the other end of the connection; empty on one's own machine.
        browser: The word by which a browser is known, if it brought one.
        account: By the name of which account they come, if not as a member. Strangers
            are counted by it apart, so that neither door tells whose the account is.
    """

    address: str = ""
    browser: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Counter:
    """What wrong tries are counted by.

    Attributes:
        by: The kind.
        mark: A digest: neither an address nor a name typed is kept.
    """

    by: Counting
    mark: str


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one.

    Attributes:
        failed: How many.
        last_at: When the last was.
        held_until: Until when no more are taken.
    """

    failed: int
    last_at: datetime
    held_until: datetime | None = None


def counter(study_id: str, by: Counting, what: str) -> Counter:
    """Give the counter of a name, a browser or an address in one study."""
    key = hashlib.sha256(study_id.encode()).digest()
    digest = hashlib.blake2b(f"{by}:{what}".encode(), key=key, digest_size=24)
    return Counter(by, digest.hexdigest())


def wait_after(failed: int, by: Counting = Counting.NAME) -> timedelta | None:
    """Say how long one waits after so many wrong tries: 1, 2, 4 … 60 minutes."""
    beyond = failed - TRIES_BEFORE_WAIT[by]
    if beyond < 0:
        return None
    return min(timedelta(minutes=2 ** min(beyond, 10)), LONGEST_WAIT)


def after_wrong(before: Tries | None, by: Counting, now: datetime) -> Tries:
    """Count one more wrong try; those of yesterday are forgotten."""
    if before is None or now - before.last_at > FORGOTTEN_AFTER:
        before = Tries(0, now)
    failed = before.failed + 1
    wait = wait_after(failed, by)
    held = None if wait is None else now + wait
    return replace(before, failed=failed, last_at=now, held_until=held)


def minutes_held(tries: Tries | None, now: datetime) -> int:
    """Say for how many minutes no try is taken, begun ones counted whole."""
    if tries is None or tries.held_until is None or now >= tries.held_until:
        return 0
    return -(-(tries.held_until - now) // timedelta(minutes=1))


def check_not_held(minutes: int) -> None:
    """See that a try is taken now.

    Args:
        minutes: How long none is.

    Raises:
        WaitError: Several wrong tries came before.
    """
    if minutes:
        msg = "Several wrong passwords were tried. Wait {minutes} min, then try again."
        raise WaitError(msg, minutes=minutes)
