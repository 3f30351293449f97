"""Words as a citation style prints them: each stretch with its face."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from counterpoint.manuscript.reference.model import WorkId


class Face(StrEnum):
    """How letters stand in print."""

    PLAIN = "plain"
    ITALIC = "italic"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in one face."""

    text: str
    face: Face = Face.PLAIN


Words = tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """What a style makes of the citations of a text.

    Attributes:
        cited: By citation as it is written; those of unknown works are missing.
        listed: The works that are cited, in the order of the list.
    """

    cited: Mapping[str, Words] = field(default_factory=dict)
    listed: tuple[tuple[WorkId, Words], ...] = ()


def text_of(words: Words) -> str:
    """Give words without their faces."""
    return "".join(each.text for each in words)
