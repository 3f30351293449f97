"""Where two histories part, and what both went on to change. Pure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counterpoint.across.withdrawal.model import ParticipantWithdrew, WithdrawalRepeated
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Value
from counterpoint.kernel.ids import MemberId

_WITHDRAWALS = {ParticipantWithdrew.__name__, WithdrawalRepeated.__name__}


class OtherStudyError(RuleError):
    """The copy is of another study."""


class BrokenCopyError(RuleError):
    """The copy's history does not hold."""


class SamePlaceError(RuleError):
    """The study was given as a copy of itself."""


class Going(StrEnum):
    """Which of two copies went on since they were the same."""

    NEITHER = "neither"
    STUDY = "study"
    COPY = "copy"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Told:
    """One step of a history, as far as a comparison needs it.

    Attributes:
        seq: Its place in the history that it is of, from 1.
        payload: What the event holds: ids, counts, states, digests.
    """

    seq: int
    at: datetime
    actor: MemberId
    kind: str
    object_id: str | None
    payload: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Both:
    """An object that was worked on in both copies since they parted.

    Attributes:
        ours: What was done to it in the study, earliest first.
        theirs: What was done to it in the copy.
    """

    object_id: str
    ours: tuple[Told, ...]
    theirs: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a study and a copy of it have gone on.

    Steps that a closed seal keeps from the acting member are in neither list.

    Attributes:
        shared: How many steps both have, the first of each history.
        ours: What was done in the study since, earliest first.
        theirs: What was done in the copy since.
        head: The copy's last step: its place, and the hash that seals all of it.
        owed_here: Who withdrew in the copy and not in the study yet, by group and
            number.
        owed_there: Who withdrew in the study and not in the copy yet.
    """

    shared: int
    ours: tuple[Told, ...]
    theirs: tuple[Told, ...]
    went_on: Going
    head: tuple[int, str]
    owed_here: tuple[str, ...] = ()
    owed_there: tuple[str, ...] = ()

    @property
    def both(self) -> tuple[Both, ...]:
        """What both have worked on, in the order in which the study did."""
        return worked_on_by_both(self.ours, self.theirs)


def shared_steps(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Say how many steps two histories have in common, from their first.

    Each hash seals all before it, so what parts once stays apart: the place is
    found by halving. Logarithmic in the shorter history.

    Args:
        ours: Hashes of one history, in order.
        theirs: Of the other.
    """
    low, high = 0, min(len(ours), len(theirs))
    while low < high:
        middle = (low + high + 1) // 2
        if ours[middle - 1] == theirs[middle - 1]:
            low = middle
        else:
            high = middle - 1
    return low


def went_on(shared: int, ours: int, theirs: int) -> Going:
    """Say which of two histories went on after the steps that they share.

    Args:
        shared: How many steps both have.
        ours: How many the study has.
        theirs: How many the copy has.
    """
    if ours == shared:
        return Going.NEITHER if theirs == shared else Going.COPY
    return Going.STUDY if theirs == shared else Going.BOTH


def worked_on_by_both(ours: Sequence[Told], theirs: Sequence[Told]) -> tuple[Both, ...]:
    """Find the objects that steps of both are about. Linear in the steps."""
    here, there = _by_object(ours), _by_object(theirs)
    return tuple(
        Both(id_, tuple(steps), tuple(there[id_]))
        for id_, steps in here.items()
        if id_ in there
    )


def withdrew_only_here(here: Sequence[Told], there: Sequence[Told]) -> frozenset[str]:
    """Name the participants who took more back on one side than on the other.

    Source: method, section 5.7: a withdrawal reaches every copy.
    """
    these, those = _taken_back(here), _taken_back(there)
    return frozenset(
        id_ for id_, scopes in these.items() if scopes - those.get(id_, set())
    )


def _taken_back(steps: Sequence[Told]) -> dict[str, set[str]]:
    """Give what each participant took back, by the steps of one side."""
    taken: dict[str, set[str]] = {}
    for step in steps:
        if step.kind in _WITHDRAWALS:
            whose = taken.setdefault(str(step.payload["participant_id"]), set())
            whose |= set(str(step.payload["scopes"]).split())
    return taken


def counted_by(steps: Sequence[Told]) -> Mapping[MemberId, int]:
    """Count steps by who did them, most first."""
    return dict(Counter(step.actor for step in steps).most_common())


def _by_object(steps: Sequence[Told]) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {}
    for step in steps:
        if step.object_id is not None:
            found.setdefault(step.object_id, []).append(step)
    return found
