"""That a member may listen to the sound of one interview."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, ListeningGrantId, MemberId


class NoGrantReasonError(InputError):
    """A grant says what the member listens for."""


class GrantedAlreadyError(RuleError):
    """The member may listen already."""


class NoGrantError(NotFoundError):
    """The member has no grant for this interview."""


@dataclass(frozen=True, slots=True)
class ListeningGranted(Event):
    """A coordinator let a member listen."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    grant_id: ListeningGrantId
    member_id: MemberId


@dataclass(frozen=True, slots=True)
class ListeningEnded(Event):
    """A member may listen no longer.

    It cannot be taken back, only granted anew.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    grant_id: ListeningGrantId
    member_id: MemberId


@dataclass(frozen=True, slots=True)
class Grant:
    """A member's leave to listen to one interview.

    Attributes:
        reason: What for.

    Source: method, section 3.6.
    """

    id: ListeningGrantId
    interview_id: InterviewId
    member_id: MemberId
    granted_by: MemberId
    reason: str

    def __post_init__(self) -> None:
        if not self.reason:
            msg = "Say what the member listens for, for example: to check a quote."
            raise NoGrantReasonError(msg)
