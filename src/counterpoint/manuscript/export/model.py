"""What a manuscript can be written as, and what history keeps of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


class Format(StrEnum):
    """What a manuscript can be written as, by its usual ending."""

    DOCX = "docx"
    MD = "md"

    @property
    def media_type(self) -> str:
        """As the page names it."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    Format.DOCX: (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    Format.MD: "text/markdown; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class ManuscriptExported(Event):
    """A manuscript was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    blocks: int
    quotes: int
    problems: int
