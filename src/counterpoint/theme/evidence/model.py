"""What speaks for a theme, a pole or a way: spans of reports, and codes.

A span serves any number of places; serving one takes nothing from another.

Source: method, rows F4, F19, F37, F38 and invariant 19.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import CodeId, EvidenceId, ParticipantId, ReportId
from counterpoint.kernel.spans import Anchor

TiedCodeId = NewType("TiedCodeId", str)


class PlaceKind(StrEnum):
    """Where evidence can be laid."""

    THEME = "theme"
    POLE = "pole"
    WAY = "way"
    SEARCH = "search"
    """A search for contrary cases: what lies there speaks against its theme."""


@dataclass(frozen=True, slots=True)
class Place:
    """A theme, pole, way or contrary search, as the place of its evidence."""

    kind: PlaceKind
    id: str


class EvidenceTwiceError(RuleError):
    """The span lies at that place already."""


class TiedTwiceError(RuleError):
    """The code is tied to that place already."""


class NotTiedError(RuleError):
    """The code is not tied to that place."""


class OtherArticleError(RuleError):
    """Codes and themes of two articles are not tied to each other."""


class NotReadyError(RuleError):
    """A report is drawn on once it is approved, or if it was brought in."""


class OtherVersionError(RuleError):
    """The span was chosen in a version that is no longer the current one."""


@dataclass(frozen=True, slots=True)
class EvidenceAdded(Event):
    """A span of a report was laid to a theme, a pole or a way."""

    about: ClassVar[str] = "evidence_id"

    evidence_id: EvidenceId
    place_kind: str
    place_id: str
    report_id: ReportId
    version: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class EvidenceRemoved(Event):
    """A span was taken away from a theme, a pole or a way."""

    about: ClassVar[str] = "evidence_id"

    evidence_id: EvidenceId


@dataclass(frozen=True, slots=True)
class CodeTied(Event):
    """A code was tied to a theme, a pole or a way."""

    about: ClassVar[str] = "place_id"

    place_kind: str
    place_id: str
    code_id: CodeId


@dataclass(frozen=True, slots=True)
class CodeUntied(Event):
    """A code was untied from a theme, a pole or a way."""

    about: ClassVar[str] = "place_id"

    place_kind: str
    place_id: str
    code_id: CodeId


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span of a report's version, at one place.

    Attributes:
        anchor: The span with its words and their surroundings.
    """

    id: EvidenceId
    place: Place
    report_id: ReportId
    version: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """A piece of evidence with the report it is from.

    Attributes:
        report: The report's key.
        label: "7" or "XV"; nothing while nobody said whose report it is.
    """

    evidence: Evidence
    report: str
    participant_id: ParticipantId | None
    label: str | None


@dataclass(frozen=True, slots=True)
class TiedCode:
    """A code whose codings speak for a place."""

    id: TiedCodeId
    place: Place
    code_id: CodeId
