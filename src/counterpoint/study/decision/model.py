"""A decision: what was settled, instead of what, why, and how each member stood.

A decision is drafted, members take their positions, and it is adopted or not. What
was settled is never changed; a later decision may take its place. Nobody counts the
positions: one dissent stands as legibly as ten assents, and a member who was absent
may still say how they stand.

Source: method, rows M46 to M48, section 3.4 and invariant 20.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DecisionId, MemberId


class DecisionState(StrEnum):
    """How far a decision has come."""

    DRAFTED = "drafted"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not adopted"
    SUPERSEDED = "superseded"


OUTCOMES = frozenset({DecisionState.ADOPTED, DecisionState.NOT_ADOPTED})
"""What the team may say in the end."""


class Stance(StrEnum):
    """How a member stands to a decision."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINING = "abstaining"


class NoReasonError(InputError):
    """A decision without a reason teaches nobody anything."""


class NoOutcomeError(InputError):
    """A decision ends in being adopted or not adopted."""


class AlreadySettledError(RuleError):
    """The decision is no draft any more."""


class NoAlternativesError(RuleError):
    """What else was considered has not been written down."""


class NobodyForItError(RuleError):
    """Nobody has said to be for the decision."""


class CannotSupersedeError(RuleError):
    """Only a decision that holds can be superseded by another."""


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
class DecisionDrafted(Event):
    """A decision was put before the team, or its draft was worded anew."""

    about: ClassVar[str] = "decision_id"

    decision_id: DecisionId
    about_kind: str
    about_id: str
    affects: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class DecisionPositionTaken(Event):
    """A member said how they stand to a decision."""

    about: ClassVar[str] = "decision_id"

    decision_id: DecisionId
    stance: str
    comment_digest: str


@dataclass(frozen=True, slots=True)
class DecisionSettled(Event):
    """What the team decided was recorded, with how many stood how."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "decision_id"

    decision_id: DecisionId
    outcome: str
    in_favour: int
    opposed: int
    abstaining: int
    supersedes: DecisionId | None


@dataclass(frozen=True, slots=True)
class Affected:
    """An object that a decision is about: a theme, a code, a report."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Position:
    """How one member stands, in their own word.

    Attributes:
        comment: Why; may be empty.
        at: When it was taken, in UTC; after the outcome if it came late.
    """

    decision_id: DecisionId
    member_id: MemberId
    stance: Stance
    comment: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What was settled, or is to be settled.

    Attributes:
        about_kind: Where it was taken: "study" or "article".
        about_id: The id of that.
        text: What was decided.
        alternatives: What else was considered.
        reason: Why; never empty.
        by: Who drafted or recorded it.
        affects: The objects it is about.
        supersedes: The earlier decision whose place it takes once adopted.
        settled_by: Who recorded the outcome.
        settled_at: When, in UTC.
    """

    id: DecisionId
    about_kind: str
    about_id: str
    text: str
    alternatives: str
    reason: str
    by: MemberId
    at: datetime
    state: DecisionState = DecisionState.ADOPTED
    affects: tuple[Affected, ...] = ()
    supersedes: DecisionId | None = None
    settled_by: MemberId | None = None
    settled_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.reason.strip():
            msg = "Write the reason for the decision; it will stand in the method text."
            raise NoReasonError(msg)

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it."""
        return f"{self.text}\n{self.alternatives}\n{self.reason}"

    def holds_for(self, kind: str, id_: str) -> bool:
        """Tell whether it was adopted, is not superseded, and is about an object."""
        is_about = Affected(kind, id_) in self.affects
        return is_about and self.state is DecisionState.ADOPTED


def check_draft(decision: Decision) -> None:
    """Let drafts be changed and settled, and nothing else.

    Raises:
        AlreadySettledError: It is no draft any more.
    """
    if decision.state is not DecisionState.DRAFTED:
        msg = "This decision is settled ({state}); draft a new one that supersedes it."
        raise AlreadySettledError(msg, state=decision.state.value)


def check_outcome(
    decision: Decision, outcome: DecisionState, positions: Collection[Position]
) -> None:
    """Let an outcome be recorded.

    No majority is asked for: how teams agree is theirs. An adopted decision needs
    what a reader will ask about: the other ways that were considered, and somebody
    who is for it.

    Raises:
        AlreadySettledError: It is no draft any more.
        NoOutcomeError: It would be neither adopted nor not adopted.
        NoAlternativesError: Adopted, and nothing else was considered.
        NobodyForItError: Adopted, and nobody is for it.
    """
    check_draft(decision)
    if outcome not in OUTCOMES:
        msg = "Say whether the decision is adopted or not adopted."
        raise NoOutcomeError(msg)
    if outcome is DecisionState.NOT_ADOPTED:
        return
    if not decision.alternatives.strip():
        msg = 'Write what else was considered; "nothing else" is an answer too.'
        raise NoAlternativesError(msg)
    if not any(each.stance is Stance.FOR for each in positions):
        msg = "Nobody has said to be for it; let the members take their positions."
        raise NobodyForItError(msg)


def check_supersedes(earlier: Decision) -> None:
    """Let a decision that holds be superseded.

    Raises:
        CannotSupersedeError: It was never adopted, or is superseded already.
    """
    if earlier.state is not DecisionState.ADOPTED:
        msg = "Only a decision that holds can be superseded; this one is {state}."
        raise CannotSupersedeError(msg, state=earlier.state.value)
