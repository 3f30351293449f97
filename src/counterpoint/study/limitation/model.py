"""One limitation, and the fact of the design that it follows from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import LimitationId


class DesignFact(StrEnum):
    """What a limitation follows from."""

    GATEKEEPERS = "gatekeeper recruitment"
    PURPOSIVE = "purposive sample"
    ONE_REGION = "one region"
    SELF_DESCRIBED = "self-described facts"
    REPORTS = "report-based data"
    NO_CAUSES = "no causal claims"
    SMALL_GROUP = "small group"
    LANGUAGE = "language"
    OTHER = "other"


class NoLimitationError(InputError):
    """A limitation needs its words."""


@dataclass(frozen=True, slots=True)
class LimitationWritten(Event):
    """A limitation was written down or worded anew."""

    about: ClassVar[str] = "limitation_id"

    limitation_id: LimitationId
    design_fact: str


@dataclass(frozen=True, slots=True)
class LimitationRetired(Event):
    """A limitation was taken out of the register."""

    about: ClassVar[str] = "limitation_id"

    limitation_id: LimitationId


@dataclass(frozen=True, slots=True)
class Limitation:
    """What the study cannot show.

    Attributes:
        text: As the manuscript's section on limitations may say it.
    """

    id: LimitationId
    text: str
    design_fact: DesignFact

    def __post_init__(self) -> None:
        if not self.text.strip():
            msg = "Write what the study cannot show, in a sentence."
            raise NoLimitationError(msg)
