"""An interview guide: its questions, and since when they are asked."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GroupId, GuideId


class NoQuestionError(InputError):
    """A guide asks at least one thing."""


@dataclass(frozen=True, slots=True)
class GuideWritten(Event):
    """A version of a group's guide was written."""

    about: ClassVar[str] = "guide_id"

    guide_id: GuideId
    group_id: GroupId
    version: int


@dataclass(frozen=True, slots=True)
class Guide:
    """One version of what a group is asked.

    A version is never changed, for interviews point to the one they used.

    Attributes:
        version: From 1, within the group.
        questions: In the order in which they are asked; none is empty.
        used_from: The day from which it is used, if that is said.
        note: What changed and why, or what to mind.

    Source: method, row M21.
    """

    id: GuideId
    group_id: GroupId
    version: int
    questions: tuple[str, ...]
    used_from: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not self.questions:
            msg = "Write at least one question, one on each line."
            raise NoQuestionError(msg)
