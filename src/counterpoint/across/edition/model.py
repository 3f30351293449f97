"""A discussion edition as it is read: pages in words, and what is left out of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.edition.model import PieceKind


class EditionFormat(StrEnum):
    """What an edition is written as."""

    HTML = "html"
    DOCX = "docx"

    @property
    def media_type(self) -> str:
        """As the web names it."""
        if self is EditionFormat.HTML:
            return "text/html; charset=utf-8"
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class NamesSomebodyError(RuleError):
    """An edition names no participant, no service, and no member but its authors."""


@dataclass(frozen=True, slots=True)
class EditionExported(Event):
    """A discussion edition was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    themes: int
    extracts: int


@dataclass(frozen=True, slots=True)
class Extract:
    """Somebody's words, paragraph by paragraph.

    Attributes:
        paragraphs: Each with whether it is the interviewer's question.
        speaker: The group's word for one of its people, or nothing.
    """

    paragraphs: tuple[tuple[str, bool], ...]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One pole, as it is read. Neither side comes first by weight."""

    words: str
    gives: str
    costs: str
    exaggerated: str
    extracts: tuple[Extract, ...]


@dataclass(frozen=True, slots=True)
class ThemePage:
    """A theme: both sides together, or, of one without poles, its words.

    Attributes:
        tension: Why both matter; in plain words where the team wrote them.
        joint: The word between the sides.
        sides: Two, or none.
        together: Words that say both in one breath, or belong to the whole theme.
        ways: How people live with it.
        findings: Sentences of the article, with their numbers filled in.
    """

    title: str
    tension: str
    joint: str
    sides: tuple[Side, ...]
    together: tuple[Extract, ...]
    ways: tuple[str, ...]
    findings: tuple[str, ...]

    def texts(self) -> Iterator[str]:
        """Give all that the team wrote on it; people's own words are not among it."""
        yield from (self.title, self.tension, self.joint, *self.ways, *self.findings)
        for side in self.sides:
            yield from (side.words, side.gives, side.costs, side.exaggerated)

    def extracts(self) -> Iterator[Extract]:
        """Give all words of people on it."""
        for side in self.sides:
            yield from side.extracts
        yield from self.together


@dataclass(frozen=True, slots=True)
class Left:
    """Something chosen that is not on the pages today, and why."""

    kind: PieceKind
    object_id: str
    reason: Said


@dataclass(frozen=True, slots=True)
class Offer:
    """Words or a sentence that can be chosen beneath a theme, or why they cannot.

    Attributes:
        letters: The poles it shows, as "a", "b", "ab" or nothing.
        reason: What keeps it out; None if nothing does.
    """

    kind: PieceKind
    object_id: str
    theme_id: ThemeId
    text: str
    letters: str
    reason: Said | None


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole edition.

    Attributes:
        notice: That everything is invented, in a demo.
        sample: Who was interviewed, in numbers that point to nobody.
        caution: What these pages must not be turned into.
        words: The edition's own headings, by what they head.
        offers: What may be chosen beneath the article's themes.
        left: What was chosen and is not printed.
        names: What would name somebody: it is changed before anything leaves.
        name_likes: Words of the team that look like names, to be looked at.
    """

    language: str
    title: str
    notice: str
    foreword: str
    sample: str
    reading: str
    themes: tuple[ThemePage, ...]
    limitations: tuple[str, ...]
    caution: tuple[str, ...]
    authors: str
    words: dict[str, str]
    offers: tuple[Offer, ...] = ()
    left: tuple[Left, ...] = ()
    names: tuple[Said, ...] = ()
    name_likes: tuple[str, ...] = ()

    def sentences(self) -> Iterator[str]:
        """Give what the team wrote but titles, whose words all begin large."""
        titles = {self.title, *(page.title for page in self.themes)}
        yield from (text for text in self.texts() if text not in titles)

    def texts(self) -> Iterator[str]:
        """Give all that the team wrote, but for the authors' names."""
        yield from (self.title, self.foreword, self.sample, *self.limitations)
        for page in self.themes:
            yield from page.texts()
