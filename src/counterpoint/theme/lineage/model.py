"""Operations on themes: what was made of what, by whom, when, and by which decision.

Re-arranging is the method, and its history is the evidence for it: nothing is
deleted, and what was taken out can come back.

Source: method, rows M43 and M45, section 3.4, trap 29.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    CodeId,
    DecisionId,
    EvidenceId,
    MeetingId,
    MemberId,
    ThemeId,
)
from counterpoint.theme.theme.model import Theme, ThemeKind, ThemeState

OperationId = NewType("OperationId", str)

FEWEST_PARTS = 2


class Operation(StrEnum):
    """What can be done with a theme."""

    CREATE = "create"
    RENAME = "rename"
    REWORD = "reword"
    MOVE = "move"
    FORM = "form"
    STATE = "state"
    MERGE = "merge"
    SPLIT = "split"
    RETIRE = "retire"
    REVIVE = "revive"


class MergeWithItselfError(InputError):
    """Two different themes at least are merged."""


class OtherArticleError(RuleError):
    """Themes of two articles are not merged, moved or related."""


class TooFewPartsError(InputError):
    """A theme is split into two parts or more."""


class NotItsEvidenceError(InputError):
    """A part is given what lies at the theme that is split."""


class BelowItselfError(RuleError):
    """A theme does not stand below itself."""


class StandsStillError(RuleError):
    """Only a theme that was taken out comes back."""


@dataclass(frozen=True, slots=True)
class ThemesMerged(Event):
    """Themes were merged into one that stands."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    merged: int
    evidence: int
    decision_id: DecisionId | None


@dataclass(frozen=True, slots=True)
class ThemeSplit(Event):
    """A theme was split into others, and taken out itself."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    parts: int
    words_digest: str
    decision_id: DecisionId | None


@dataclass(frozen=True, slots=True)
class ThemeRevived(Event):
    """A theme that had been taken out came back as it was."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    words_digest: str
    decision_id: DecisionId | None


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of a split theme is given.

    Attributes:
        evidence_ids: Pieces that lie at the theme, its poles or its ways.
        code_ids: Codes tied to any of these.
    """

    title: str
    definition: str = ""
    evidence_ids: tuple[EvidenceId, ...] = ()
    code_ids: tuple[CodeId, ...] = ()


@dataclass(frozen=True, slots=True)
class Descent:
    """One line from a theme to a theme; the first or last of its kind has one end."""

    before: ThemeId | None
    after: ThemeId | None


@dataclass(frozen=True, slots=True)
class Step:
    """One operation, as history keeps it.

    Attributes:
        seq: The entry of the history in which it was done.
        decision_id: The decision it carries out, if one was named.
    """

    id: OperationId
    seq: int
    operation: Operation
    by: MemberId
    at: datetime
    decision_id: DecisionId | None
    descents: tuple[Descent, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """A theme as it stood at some time."""

    id: ThemeId
    title: str
    kind: ThemeKind
    state: ThemeState
    parent_id: ThemeId | None
    position: float


@dataclass(frozen=True, slots=True)
class Column:
    """How an article's themes stood at one meeting, or stand now.

    Attributes:
        meeting_id: Nothing for how they stand now.
        on: The day of the meeting; nothing for now.
        seq: The place in history up to which everything counts.
    """

    meeting_id: MeetingId | None
    on: date | None
    seq: int
    themes: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """One theme's way from a column to the next one.

    Attributes:
        column: The number of the later column, from 1.
        before: The theme in the earlier column; nothing where it is new.
        after: The theme in the later column; nothing where it is gone.
        operations: What was done with it in between, earliest first.
    """

    column: int
    before: ThemeId | None
    after: ThemeId | None
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Lineage:
    """An article's themes over its meetings, as a picture draws and a table lists them.

    Attributes:
        titles: The last title of each theme that is named anywhere.
    """

    steps: tuple[Step, ...]
    columns: tuple[Column, ...]
    flows: tuple[Flow, ...]
    titles: Mapping[ThemeId, str]


def operations_of(before: Theme, after: Theme) -> tuple[Operation, ...]:
    """Say what changes between two versions of a theme; a change may be several."""
    changed = {
        Operation.RENAME: before.title != after.title,
        Operation.REWORD: (before.short, before.definition)
        != (after.short, after.definition),
        Operation.MOVE: (before.parent_id, before.position)
        != (after.parent_id, after.position),
        Operation.FORM: before.kind is not after.kind,
        Operation.STATE: before.state is not after.state,
    }
    return tuple(operation for operation, is_so in changed.items() if is_so)


def check_below(
    theme_id: ThemeId,
    parent_id: ThemeId | None,
    parents: Mapping[ThemeId, ThemeId | None],
) -> None:
    """Refuse to put a theme below itself or below what stands below it.

    Raises:
        BelowItselfError: It would go round in a circle.
    """
    above = parent_id
    while above is not None:
        if above == theme_id:
            msg = "A theme cannot stand below itself; choose another place for it."
            raise BelowItselfError(msg)
        above = parents.get(above)


def flows_of(columns: Sequence[Column], steps: Sequence[Step]) -> tuple[Flow, ...]:
    """Follow each theme from one column to the next.

    Where a theme was merged or split in between, its lines lead to what became of
    it. Linear in columns times themes times steps, of which there are few.
    """
    flows: list[Flow] = []
    for number, (early, late) in enumerate(pairwise(columns), start=1):
        within = [each for each in steps if early.seq < each.seq <= late.seq]
        flows += _between(number, early, late, within)
    return tuple(flows)


Ways = dict[ThemeId, tuple[Operation, ...]]
"""What became of one theme, each with what was done on the way."""


def _between(
    number: int, early: Column, late: Column, steps: Sequence[Step]
) -> list[Flow]:
    stands = {each.id for each in late.themes}
    flows: list[Flow] = []
    for each in early.themes:
        ways: Ways = {each.id: ()}
        for step in steps:
            ways = _followed(ways, step)
        ends = sorted(end for end in ways if end in stands)
        flows += [Flow(number, each.id, end, ways[end]) for end in ends]
        if not ends:
            flows.append(Flow(number, each.id, None, ways[each.id]))
    arrived = {flow.after for flow in flows}
    born: Ways = {}
    for step in steps:
        born = _followed(born, step)
        for line in step.descents:
            if line.before is None and line.after is not None:
                born.setdefault(line.after, (step.operation,))
    new = [each.id for each in late.themes if each.id not in arrived]
    return flows + [Flow(number, None, id_, born.get(id_, ())) for id_ in new]


def _followed(ways: Ways, step: Step) -> Ways:
    """Carry ways over one step; its lines all start from what was before it."""
    after = dict(ways)
    for line in step.descents:
        done = ways.get(line.before or line.after or ThemeId(""))
        if done is None:
            continue
        end = line.after or line.before or ThemeId("")
        after[end] = (*done, step.operation)
    return after


def check_parts(
    parts: Sequence[Part], evidence: Collection[EvidenceId], codes: Collection[CodeId]
) -> None:
    """Let a theme be split into parts that are given what lies at it.

    Raises:
        TooFewPartsError: There are fewer than two.
        NotItsEvidenceError: A part is given something else.
    """
    if len(parts) < FEWEST_PARTS:
        msg = "Name two parts or more; to word the theme anew, change it instead."
        raise TooFewPartsError(msg)
    given = {id_ for part in parts for id_ in part.evidence_ids}
    tied = {id_ for part in parts for id_ in part.code_ids}
    if given - set(evidence) or tied - set(codes):
        msg = (
            "Give the parts what lies at this theme; reload the page and choose again."
        )
        raise NotItsEvidenceError(msg)
