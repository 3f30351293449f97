"""What a study is told of an account: that there is one, and nothing of it."""

from dataclasses import dataclass
from typing import ClassVar

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
