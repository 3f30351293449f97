"""Who writes the report of which interview, and a fair way to share them out.

Source: method, row M38; invariant 6.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import AssignmentId, InterviewId, MemberId


class AuditorWritesError(RuleError):
    """A writer takes part in the research."""


class ClaimedError(RuleError):
    """Somebody else writes the report already."""


class NotAssignedError(RuleError):
    """Nobody was chosen to write the report."""


class NothingToWriteError(RuleError):
    """The interview did not take place, so nobody writes its report."""


@dataclass(frozen=True, slots=True)
class WriterAssigned(Event):
    """The coordinator chose who writes the report of an interview."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    writer_id: MemberId


@dataclass(frozen=True, slots=True)
class WritingClaimed(Event):
    """A member took over writing the report of an interview."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId


@dataclass(frozen=True, slots=True)
class WriterReleased(Event):
    """Somebody who was to write a report is to write it no more."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    writer_id: MemberId


@dataclass(frozen=True, slots=True)
class Assignment:
    """One interview's chosen writer."""

    id: AssignmentId
    interview_id: InterviewId
    writer_id: MemberId


@dataclass(frozen=True, slots=True)
class Pair:
    """An ordered pair: one interviews, the other writes.

    Attributes:
        count: How many reports the pair has made or is to make.
    """

    interviewer_id: MemberId
    writer_id: MemberId
    count: int


@dataclass(frozen=True, slots=True)
class ToWrite:
    """An interview without a report.

    Attributes:
        interviewer_id: None while nobody is named, so that no writer can be.
        writer_id: Who was chosen; None while nobody is.
        proposed_id: Who would keep the pairs even; None if nobody can.
        is_told: Whether it has been held, so that there is something to write.
        is_begun: Whether the writer has saved anything yet.
    """

    interview_id: InterviewId
    interviewer_id: MemberId | None
    writer_id: MemberId | None
    proposed_id: MemberId | None
    is_told: bool
    is_begun: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Who writes what, and how often each ordered pair occurs.

    Attributes:
        writers: Among whom reports are shared out.
        pairs: Every ordered pair of two members, with how often it occurs.
        to_write: The interviews without a report, in the order of planning.
    """

    writers: tuple[MemberId, ...]
    pairs: tuple[Pair, ...]
    to_write: tuple[ToWrite, ...]


PairCounts = Mapping[tuple[MemberId, MemberId], int]


def proposed(
    waiting: Sequence[tuple[InterviewId, MemberId]],
    writers: Sequence[MemberId],
    counts: PairCounts,
) -> dict[InterviewId, MemberId]:
    """Propose writers so that the ordered pairs stay even.

    Each interview in turn gets the writer whose pair with its interviewer is the
    rarest; of several, the one who writes the least in all. Nobody is proposed
    for an interview of their own, whatever the study's way of making reports.

    Args:
        waiting: Interviews without a writer, each with its interviewer.
        writers: Among whom they are shared out, in the order of preference.
        counts: How often each (interviewer, writer) occurs already.

    Returns:
        By interview, the writer; interviews that nobody can write are left out.

    Source: method, row M38.
    """
    pairs = dict(counts)
    loads = dict.fromkeys(writers, 0)
    for (_, writer), count in counts.items():
        if writer in loads:
            loads[writer] += count
    found: dict[InterviewId, MemberId] = {}
    for interview_id, interviewer in waiting:
        others = [each for each in writers if each != interviewer]
        if not others:
            continue
        chosen = min(
            others, key=lambda each: (pairs.get((interviewer, each), 0), loads[each])
        )
        pairs[interviewer, chosen] = pairs.get((interviewer, chosen), 0) + 1
        loads[chosen] += 1
        found[interview_id] = chosen
    return found


def all_pairs(members: Sequence[MemberId], counts: PairCounts) -> tuple[Pair, ...]:
    """List every ordered pair of two members, also those that never occur.

    A verbatim transcript that its interviewer wrote is listed with its pair of
    one, where there is any.
    """
    every = [(one, other) for one in members for other in members if one != other]
    alone = [pair for pair in counts if pair[0] == pair[1]]
    rest = [pair for pair in counts if pair not in every and pair not in alone]
    return tuple(
        Pair(*pair, counts.get(pair, 0)) for pair in [*every, *sorted(rest + alone)]
    )


def check_chosen(known: Assignment | None, writer: MemberId) -> None:
    """Refuse a report by another member than the one chosen to write it.

    Raises:
        ClaimedError: Somebody else was chosen.
    """
    if known is not None and known.writer_id != writer:
        msg = "Another member writes this report; ask the coordinator to change that."
        raise ClaimedError(msg)
