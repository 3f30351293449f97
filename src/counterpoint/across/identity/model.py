"""Who may read an identity, why, and until when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.ids import MemberId

ONGOING = frozenset({"booked", "started"})
"""The states of an interview in which its interviewer may need to call."""


class Reason(StrEnum):
    """Why a member may read an identity."""

    COORDINATOR = "coordinator"
    INTERVIEWER = "interviewer"


@dataclass(frozen=True, slots=True)
class Reader:
    """A member who may read an identity now.

    Attributes:
        reason: A coordinator for good, an interviewer until the interview is
            held.
        has_key: Whether they made a key of the vault.
        is_shared: Whether what is kept is encrypted to that key.
    """

    member_id: MemberId
    reason: Reason
    has_key: bool
    is_shared: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many identities a holder may read and cannot yet, or no longer may.

    Attributes:
        missing: May read, and have no share of.
        surplus: May not read any more, and have a share of.
    """

    holder_id: str
    missing: int
    surplus: int


def readers_of(
    coordinators: Iterable[MemberId], interviewers: Sequence[MemberId]
) -> list[tuple[MemberId, Reason]]:
    """Order those who may read: coordinators, then interviewers who are none."""
    first = list(coordinators)
    return [
        *((member, Reason.COORDINATOR) for member in first),
        *((m, Reason.INTERVIEWER) for m in interviewers if m not in first),
    ]
