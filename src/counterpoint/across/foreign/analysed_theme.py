"""What an article's themes are, on their way to another study or from one.

Fields that end in ``id`` name another thing by its id in the file.

Source: method, section 5.5.
"""

from dataclasses import dataclass, field
from datetime import datetime

from counterpoint.across.foreign.worded import check_worded
from counterpoint.study.decision.model import Stance
from counterpoint.theme.paradox.model import Form, Letter, PoleWords
from counterpoint.theme.theme.model import ThemeKind, ThemeState


@dataclass(frozen=True, slots=True)
class AnalysedEvidence:
    """A stretch of a text that speaks for or against something."""

    text_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AnalysedPosition:
    """How one member stood to a decision, in their own word."""

    by_id: str
    stance: Stance
    comment: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class AnalysedDecision:
    """The decision by which a theme got its form, as its team wrote it down."""

    text: str
    alternatives: str
    reason: str
    by_id: str
    at: datetime
    positions: tuple[AnalysedPosition, ...] = ()

    def __post_init__(self) -> None:
        check_worded(self.reason)


@dataclass(frozen=True, slots=True)
class AnalysedParadox:
    """What a theme has more as a paradox.

    Attributes:
        link_id: Of the link between its poles in the file.
        note_id: Of the note that tells the tension; its words count.
    """

    joint: str
    form: Form
    tension: str
    no_way_reason: str
    decision: AnalysedDecision
    link_id: str
    note_id: str

    def __post_init__(self) -> None:
        check_worded(self.joint, self.tension)


@dataclass(frozen=True, slots=True)
class AnalysedPole:
    """A pole; its evidence lies as codings on the code that it goes as."""

    id: str
    letter: Letter
    words: PoleWords
    code_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnalysedWay:
    """A way of managing; its evidence lies as a pole's does.

    Attributes:
        groups: Keys of the groups that it is said of.
    """

    id: str
    text: str
    groups: tuple[str, ...]
    code_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        check_worded(self.text)


@dataclass(frozen=True, slots=True)
class AnalysedSearch:
    """A search for contrary cases, with what it found; it goes as no code."""

    id: str
    how: str
    by_id: str
    at: datetime
    code_ids: tuple[str, ...]
    evidence: tuple[AnalysedEvidence, ...]

    def __post_init__(self) -> None:
        check_worded(self.how)


@dataclass(frozen=True, slots=True)
class AnalysedRelation:
    """How one theme bears on another.

    Attributes:
        id: Of the link between the themes' codes in the file.
        note_id: Of the note that tells how; its words count.
    """

    id: str
    theme_id: str
    other_id: str
    note: str
    note_id: str

    def __post_init__(self) -> None:
        check_worded(self.note)


@dataclass(frozen=True, slots=True)
class AnalysedSpot:
    """Where a theme's card lies on the thematic map; any unit, the same for all."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class AnalysedTheme:
    """A theme with its poles and ways.

    Attributes:
        group_id: Of the set of its codes in the file.
        spot: None if nobody moved its card.
    """

    id: str
    group_id: str
    parent_id: str
    title: str
    short: str
    definition: str
    kind: ThemeKind
    state: ThemeState
    title_overridden: bool
    code_ids: tuple[str, ...]
    concept_ids: tuple[str, ...]
    paradox: AnalysedParadox | None
    poles: tuple[AnalysedPole, ...]
    ways: tuple[AnalysedWay, ...]
    searches: tuple[AnalysedSearch, ...]
    spot: AnalysedSpot | None = None

    def __post_init__(self) -> None:
        check_worded(self.title)
