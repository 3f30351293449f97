"""A decision about an object, with its reason and the alternatives."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DecisionId, MemberId


class NoReasonError(InputError):
    """A decision without a reason teaches nobody anything."""


@dataclass(frozen=True, slots=True)
class DecisionRecorded(Event):
    """The team settled something about an object."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "decision_id"

    decision_id: DecisionId
    about_kind: str
    about_id: str
    reason_digest: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was settled about one object.

    Attributes:
        about_kind: The kind of object: "theme".
        about_id: Its id.
        text: What was decided.
        alternatives: What else was considered; may be empty.
        reason: Why; never empty.
        by: Who recorded it.
    """

    id: DecisionId
    about_kind: str
    about_id: str
    text: str
    alternatives: str
    reason: str
    by: MemberId
    at: datetime

    def __post_init__(self) -> None:
        if not self.reason.strip():
            msg = "Write the reason for the decision; it will stand in the method text."
            raise NoReasonError(msg)
