"""The thematic map: relations between themes, and where their cards lie.

Source: method, row F64; step 4 of thematic analysis.
"""

import math
from dataclasses import dataclass
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ThemeId
from counterpoint.kernel.text import normalised

RelationId = NewType("RelationId", str)


class NoNoteError(InputError):
    """A relation is told in a note."""


class WithItselfError(InputError):
    """A theme is related to another one."""


class NoSpotError(InputError):
    """A card lies at two ordinary numbers."""


@dataclass(frozen=True, slots=True)
class ThemesRelated(Event):
    """A relation between two themes was written down, or worded anew."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    other_id: ThemeId
    relation_id: RelationId
    words_digest: str


@dataclass(frozen=True, slots=True)
class ThemeRelationRetired(Event):
    """A relation between two themes was taken away."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    relation_id: RelationId


@dataclass(frozen=True, slots=True)
class ThemeCardMoved(Event):
    """A theme's card was moved on the map."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId


@dataclass(frozen=True, slots=True)
class ThemeRelation:
    """How one theme bears on another.

    Attributes:
        note: How, in a sentence.
    """

    id: RelationId
    theme_id: ThemeId
    other_id: ThemeId
    note: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a theme's card lies on the map; any unit, the same for all cards."""

    theme_id: ThemeId
    x: float
    y: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.x) and math.isfinite(self.y)):
            msg = "Give the card's place on the map as two ordinary numbers."
            raise NoSpotError(msg)


def checked_note(note: str) -> str:
    """Take the note of a relation.

    Raises:
        NoNoteError: It is empty.
    """
    given = normalised(note).strip()
    if not given:
        msg = "Say in a sentence how the two themes bear on each other."
        raise NoNoteError(msg)
    return given


def check_two(theme_id: ThemeId, other_id: ThemeId) -> None:
    """Refuse to relate a theme to itself.

    Raises:
        WithItselfError: They are one and the same.
    """
    if theme_id == other_id:
        msg = "Choose another theme; one does not bear on itself."
        raise WithItselfError(msg)
