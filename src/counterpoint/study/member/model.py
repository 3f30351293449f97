"""A member of the research team, and the roles one can have."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId

_KEY = re.compile(r"^[a-z][a-z0-9._-]{0,39}$")


class Role(StrEnum):
    """What a member is in the study as a whole."""

    COORDINATOR = "coordinator"
    RESEARCHER = "researcher"
    AUDITOR = "auditor"


class NoSuchMemberError(NotFoundError):
    """No member of this study has that key."""


class MemberKeyError(InputError):
    """A member's key is short, lower-case and without blanks."""


class MemberTakenError(RuleError):
    """Another member has that key."""


class NoRoleError(InputError):
    """A member has at least one role."""


@dataclass(frozen=True, slots=True)
class MemberAdded(Event):
    """Somebody joined the study."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    roles: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the research team.

    Attributes:
        key: What one signs in with: "ada".
        name: As the article prints it.
    """

    id: MemberId
    key: str
    name: str
    roles: frozenset[Role]

    @property
    def initials(self) -> str:
        """The first letters of the names, at most three."""
        return "".join(part[0] for part in self.name.split()[:3]).upper()


def checked_key(key: str) -> str:
    """Bring a member's key into its one form.

    Raises:
        MemberKeyError: It has blanks or signs, or is empty or too long.
    """
    lower = key.strip().lower()
    if not _KEY.match(lower):
        msg = "Give the member a short key of letters and digits, for example: ada"
        raise MemberKeyError(msg)
    return lower


def checked_roles(roles: Iterable[Role]) -> frozenset[Role]:
    """Take a member's roles.

    Raises:
        NoRoleError: There is none.
    """
    given = frozenset(roles)
    if not given:
        msg = "Give the member a role: coordinator, researcher or auditor."
        raise NoRoleError(msg)
    return given
