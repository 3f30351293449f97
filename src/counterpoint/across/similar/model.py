"""Passages that are like others: what is asked, what is found, and what is kept.

Source: method, row M41; design, section 6 (local models only, off until chosen).
"""

from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import PassageId, ReportId

MOST_FOUND = 50
"""How many passages are given at once."""

MOST_READ = 64
"""How many passages the model reads together."""

AT_CLUSTER = 16
"""How many such batches are sent to a cluster in one step, so that all machines have
work and little is read twice if it is stopped."""

LONGEST = 2_000
"""How many characters of words are asked with; the model reads no further."""


class NotReadError(RuleError):
    """The model has not read any passage yet; somebody has to ask for it."""


class NothingToCompareError(InputError):
    """There are words to find others like."""


class AskedCoveredError(RuleError):
    """Words that may not be read cannot be asked with."""


@dataclass(frozen=True, slots=True)
class LikenessBegun(Event):
    """A member let a model on this machine read the study's passages."""

    undoable: ClassVar[bool] = False

    model: str


@dataclass(frozen=True, slots=True)
class LikenessSent(Event):
    """The passages' words were sent to a cluster, for its machines to read."""

    undoable: ClassVar[bool] = False

    model: str
    cluster: str


@dataclass(frozen=True, slots=True)
class LikenessForgotten(Event):
    """What the model had made of the passages was deleted."""

    undoable: ClassVar[bool] = False

    passages: int


class ToRead(NamedTuple):
    """A passage that can be found, in its report's version in analysis."""

    id: PassageId
    report_id: ReportId
    version: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Made:
    """What the model made of a passage.

    Attributes:
        text: The passage's words as they were read; if they changed meanwhile,
            nothing is kept of them.
        vector: In half precision.
    """

    passage_id: PassageId
    text: str = field(repr=False)
    vector: bytes = field(repr=False)


class Like(NamedTuple):
    """A passage that was found.

    Attributes:
        report: The report's key.
        label: The participant's, if known.
    """

    report_id: ReportId
    report: str
    label: str | None
    version: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the model is.

    Attributes:
        is_installed: Whether there is a model on this machine.
        read: How many of the article's passages it has read.
        of: How many there are.
    """

    is_installed: bool
    read: int
    of: int
