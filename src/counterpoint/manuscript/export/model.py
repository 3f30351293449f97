"""What a manuscript can be written as, and what history keeps of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


class Format(StrEnum):
    """What a manuscript can be written as, by its usual ending."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    HTML = "html"
    TEX = "tex"
    MD = "md"

    @property
    def media_type(self) -> str:
        """As the page names it."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    Format.DOCX: (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.PDF: "application/pdf",
    Format.HTML: "text/html; charset=utf-8",
    Format.TEX: "application/x-tex; charset=utf-8",
    Format.MD: "text/markdown; charset=utf-8",
}


class StaleQuotesError(RuleError):
    """A quote is written out only while it equals its report."""


class NamesOpenError(RuleError):
    """A quote with a word that looks like a name waits for its clearance."""


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


@dataclass(frozen=True, slots=True)
class TeamCopyExported(Event):
    """A manuscript was written to a file with its chain of evidence."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    blocks: int
    quotes: int
    problems: int
