"""That a theme cites a concept. The concept stands once, in the article's list.

Source: method, row B3.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ConceptId, ThemeId


@dataclass(frozen=True, slots=True)
class ConceptCited(Event):
    """A theme cites a sensitising concept."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    concept_id: ConceptId


@dataclass(frozen=True, slots=True)
class ConceptNotCited(Event):
    """A theme no longer cites a concept."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    concept_id: ConceptId


@dataclass(frozen=True, slots=True)
class Citing:
    """That a theme cites a concept."""

    theme_id: ThemeId
    concept_id: ConceptId
