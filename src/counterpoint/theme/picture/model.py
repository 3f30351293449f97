"""Which pictures there are, and the event of one that was saved to a file.

A picture is drawn by the page, of counts and words that the page was shown already;
nothing of it passes through the server. What is kept is that it left, and as what.

Source: method, section 6.6.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


class Picture(StrEnum):
    """What a picture shows."""

    PEOPLE = "people"
    STRIPS = "strips"
    LADDER = "ladder"
    SHEET = "sheet"
    SHOWN = "shown"
    LINEAGE = "lineage"
    MAP = "map"
    ACCUMULATION = "accumulation"
    CHANCE = "chance"
    SHARES = "shares"
    FREQUENCIES = "frequencies"
    NETWORK = "network"
    MATRIX = "matrix"
    CODE_MAP = "code-map"


class PictureFormat(StrEnum):
    """As what a picture, or the table that says the same, is saved."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class PictureExported(Event):
    """A picture of an article's themes was saved to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    picture: str
    format: str
