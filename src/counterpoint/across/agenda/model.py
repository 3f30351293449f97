"""A point of an agenda: one object, and what was done to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint.discussion.mark.model import AgendaMark
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """One kind of change, and how often it was made."""

    said: Said
    times: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """What was changed about one object since the last meeting.

    Attributes:
        kind: "theme", "code" or "decision".
        title: As the object is called now, or was called last.
        is_gone: Whether it was taken out since.
        steps: In the order in which each kind was first made.
        by: Who changed it.
    """

    kind: str
    id: str
    title: str
    is_gone: bool
    steps: tuple[AgendaStep, ...]
    by: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True)
class MarkedPoint:
    """Words, or a note, that a member marked to be talked about.

    Attributes:
        report: The key of the report.
    """

    mark: AgendaMark
    report: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """What was changed between two places in history, and what was marked.

    Attributes:
        items: Themes, codes and decisions, each kind by first change.
        counts: What is too much to name: codings, quotes, blocks.
        marked: What members had marked and no settled decision had named.
    """

    items: Sequence[AgendaItem]
    counts: Sequence[Said]
    marked: Sequence[MarkedPoint] = ()
