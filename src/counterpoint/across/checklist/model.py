"""A checklist as it is read: items with what the records say, answers and places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.catalogue import Checklist
from counterpoint.manuscript.checklist.model import Answer, Item, Request
from counterpoint.manuscript.rendering import Rendered, Style


@dataclass(frozen=True, slots=True)
class ChecklistExported(Event):
    """A reporting checklist was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    checklist: str
    format: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where the manuscript says something, as a reader finds it.

    Attributes:
        heading: The heading above it; empty before the first one.
        paragraph: Which paragraph beneath that heading, from 1; 0 for the heading.
    """

    block_id: BlockId
    heading: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Row:
    """An item with all that stands beside it.

    Attributes:
        facts: What the records say today.
        place: Where the manuscript says it; None without one.
        has_lost_place: Whether the answer points to a block that is gone.
    """

    item: Item
    facts: tuple[Said, ...]
    answer: Answer | None
    place: Place | None
    has_lost_place: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole checklist of an article.

    Attributes:
        request: None while nobody asks for it.
    """

    article_id: ArticleId
    checklist: Checklist
    request: Request | None
    rows: tuple[Row, ...]


def places_of(paragraphs: Sequence[Rendered]) -> Mapping[BlockId, Place]:
    """Say where each block begins in print: under which heading, which paragraph."""
    places: dict[BlockId, Place] = {}
    heading, number = "", 0
    for each in paragraphs:
        if each.style in (Style.HEADING1, Style.HEADING2):
            heading, number = each.text, 0
        elif each.style in (Style.TITLE, Style.NOTICE):
            continue
        else:
            number += 1
        if each.block_id is not None:
            places.setdefault(each.block_id, Place(each.block_id, heading, number))
    return places
