"""Whether an account leads to a member, and what a study is told of it. Pure."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId


@dataclass(frozen=True, slots=True)
class AccountTied(Event):
    """A member may be let in by an account of the server from now on."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class AccountUntied(Event):
    """A member is let in by the study's own door alone from now on."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


class Passwords(NamedTuple):
    """Which passwords the two ends of a membership have, by the moments they were set.

    None once a member left; empty without a password of their own.
    """

    here: str | None
    at_home: str | None


def is_awake(then: Passwords, now: Passwords, *, has_younger_factor: bool) -> bool:
    """Whether an account leads to one of its members that is not its home.

    What somebody else made anew at either end would let in whoever made it.

    Args:
        then: When the owner proved to be both.
        now: As they are.
        has_younger_factor: Whether the study asks for a second factor, and the one at
            home was set up since.
    """
    return bool(now.here) and then == now and not has_younger_factor
