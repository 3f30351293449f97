"""A named fact about a participant."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ParticipantId
from counterpoint.kernel.text import normalised

LONGEST_NAME = 80


class AttributeNameError(InputError):
    """An attribute has a short name."""


@dataclass(frozen=True, slots=True)
class AttributesSet(Event):
    """Facts about a participant were set, or taken away."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    set: int
    cleared: int
    values_digest: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named fact about a participant, as of the interviews.

    Attributes:
        name: "occupation"; the same name for all who have it.
        value: As the team groups it.
        own_words: As the person said it, where that is known.
    """

    name: str
    value: str
    own_words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return not self.value and not self.own_words

    def checked(self) -> "Attribute":
        """Bring the texts into the form that is kept.

        Raises:
            AttributeNameError: The name is empty, too long or not one line.
        """
        name = " ".join(normalised(self.name).split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            msg = "Give the attribute a short name, for example: occupation"
            raise AttributeNameError(msg)
        value, own_words = normalised(self.value), normalised(self.own_words)
        return Attribute(name, value.strip(), own_words.strip())
