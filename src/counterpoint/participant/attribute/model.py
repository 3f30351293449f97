"""A named fact about a participant."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import AttributeId, ParticipantId
from counterpoint.kernel.text import normalised
from counterpoint.participant.attribute.definition.model import (
    NOT_DISCLOSED,
    SPLIT,
    AttributeNameError,
    checked_name,
)

__all__ = [
    "Attribute",
    "AttributeChangedMeanwhileError",
    "AttributeNameError",
    "AttributesImported",
    "AttributesSet",
]


class AttributeChangedMeanwhileError(RuleError):
    """Another member changed the same fact while it was being changed here."""


@dataclass(frozen=True, slots=True)
class AttributesSet(Event):
    """Facts about a participant were set, or taken away."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    set: int
    cleared: int
    values_digest: str


@dataclass(frozen=True, slots=True)
class AttributesImported(Event):
    """A table of facts was taken in."""

    people: int
    facts: int
    defined: int
    values_digest: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named fact about a participant.

    Attributes:
        name: "occupation"; the same name for all who have it.
        value: As the team groups it; several stand with a semicolon between.
            "not disclosed" was asked and not told; no attribute at all is missing.
        own_words: As the person said it, where that is known.
        as_of: The day for which it holds; None is the day of the interview.
        attribute_id: Its definition; empty until it is kept.
        seen: Where in history it began to stand; 0 if it is not kept yet.

    Source: method, rows M13 to M15.
    """

    name: str
    value: str
    own_words: str = ""
    as_of: date | None = None
    attribute_id: AttributeId = field(default=AttributeId(""), compare=False)
    seen: int = field(default=0, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return not self.value and not self.own_words

    @property
    def is_undisclosed(self) -> bool:
        """Whether they were asked and preferred not to say."""
        return self.value == NOT_DISCLOSED

    @property
    def values(self) -> tuple[str, ...]:
        """The grouped values, one by one."""
        return tuple(p.strip() for p in self.value.split(SPLIT) if p.strip())

    def checked(self) -> "Attribute":
        """Bring the texts into the form that is kept.

        Raises:
            AttributeNameError: The name is empty, too long or not one line.
        """
        value, own_words = normalised(self.value), normalised(self.own_words)
        return Attribute(
            checked_name(self.name), value.strip(), own_words.strip(), self.as_of
        )
