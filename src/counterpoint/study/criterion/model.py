"""What makes somebody of a group eligible."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import CriterionId, GroupId


class CriterionKind(StrEnum):
    """What is asked about.

    Source: method, rows M7, M8 and M10.
    """

    OWN_CHANGE = "own experience of change"
    CONFIRMATION = "confirmed by a professional"
    FIELD_EXPERIENCE = "experience in the field"
    OTHER = "other"


USUAL: dict[str, tuple[CriterionKind, ...]] = {
    "users": (CriterionKind.OWN_CHANGE, CriterionKind.CONFIRMATION),
    "professionals": (CriterionKind.FIELD_EXPERIENCE,),
}
"""What the two usual groups are asked, by the group's key."""


class CriterionTakenError(RuleError):
    """The group has that criterion."""


class NoWordingError(InputError):
    """A criterion of the team's own needs its words."""


@dataclass(frozen=True, slots=True)
class CriterionAdded(Event):
    """A criterion was laid down for a group."""

    about: ClassVar[str] = "criterion_id"

    criterion_id: CriterionId
    group_id: GroupId
    criterion: str


@dataclass(frozen=True, slots=True)
class CriterionRetired(Event):
    """A criterion no longer holds for a group."""

    about: ClassVar[str] = "criterion_id"

    criterion_id: CriterionId
    group_id: GroupId
    criterion: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that must be known before somebody of the group is included.

    Attributes:
        wording: The team's own words for it; needed where the kind is other.
    """

    id: CriterionId
    group_id: GroupId
    kind: CriterionKind
    wording: str = ""

    def __post_init__(self) -> None:
        if self.kind is CriterionKind.OTHER and not self.wording.strip():
            msg = "Say in a few words what must be true of a participant."
            raise NoWordingError(msg)
