"""A member of the research team, and the roles one can have."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId

_KEY = re.compile(r"^[a-z][a-z0-9._-]{0,39}$")
LONGEST_FACT = 4_000


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


class LastCoordinatorError(RuleError):
    """A study cannot be without a coordinator."""


class FactsTooLongError(InputError):
    """What COREQ asks for is said in a few sentences."""


@dataclass(frozen=True, slots=True)
class MemberAdded(Event):
    """Somebody joined the study."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    roles: str


@dataclass(frozen=True, slots=True)
class MemberChanged(Event):
    """What the article says of a member was changed; ``facts`` names which."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    facts: str


@dataclass(frozen=True, slots=True)
class RolesChanged(Event):
    """A member's roles in the study were changed."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId
    roles: str


@dataclass(frozen=True, slots=True)
class MemberLeft(Event):
    """A member left the team; what they did keeps their name."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class MemberReturned(Event):
    """A member who had left takes part again."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "member_id"

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class Reflexive:
    """What a reader of the article is told of one who did the research.

    Each is the member's own text and may be empty. COREQ 1 (who interviewed)
    and 6 (the relationship before) are read from the interviews.

    Attributes:
        credentials: COREQ 2, "PhD, RN".
        occupation: COREQ 3, at the time of the study.
        gender: COREQ 4, as the member says it.
        experience: COREQ 5, experience and training.
        introduction: COREQ 7, what participants are told of the member: who
            asks, and why.
        position: COREQ 8, the member's standpoint on the topic.

    Source: COREQ, items 1 to 8.
    """

    credentials: str = ""
    occupation: str = ""
    gender: str = ""
    experience: str = ""
    introduction: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the research team.

    Attributes:
        key: What one signs in with: "ada".
        name: As the article prints it.
        facts: What a reader is told of them.
        active: Whether they take part now; one who left keeps the name on what
            they did, and has no rights.
    """

    id: MemberId
    key: str
    name: str
    roles: frozenset[Role]
    facts: Reflexive = Reflexive()
    active: bool = True

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


def checked_facts(facts: Reflexive) -> Reflexive:
    """Take what a member says of themselves.

    Raises:
        FactsTooLongError: One of them is longer than a page prints.
    """
    for each in fields(facts):
        if len(getattr(facts, each.name)) > LONGEST_FACT:
            msg = "Say it in at most {longest} characters; the article prints it."
            raise FactsTooLongError(msg, longest=LONGEST_FACT)
    return facts


def check_coordinated(members: Iterable[Member]) -> None:
    """See that somebody who takes part coordinates the study.

    Raises:
        LastCoordinatorError: Nobody would.
    """
    if not any(m.active and Role.COORDINATOR in m.roles for m in members):
        msg = "Make another member coordinator first; a study needs one."
        raise LastCoordinatorError(msg)
