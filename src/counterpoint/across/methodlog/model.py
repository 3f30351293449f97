"""The method log as sentences, each with the records that it rests on.

A sentence without a record is not written: there is no way to make one.

Source: method, rows M39 to M48, M55 to M59; section 5.8.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId


class NothingToTellError(RuleError):
    """Nothing is recorded yet that a method log could tell."""


class FactKind(StrEnum):
    """Which kind of record a sentence rests on."""

    STUDY = "study"
    ETHICS = "ethics"
    LIMITATION = "limitation"
    ARTICLE = "article"
    REPORT = "report"
    READING = "reading"
    STEP = "step"
    CODING = "coding"
    MEETING = "meeting"
    DECISION = "decision"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Fact:
    """A record behind a sentence.

    Attributes:
        id: Of the object that its room shows.
        text: The record in a few words, in the language of the log.
    """

    kind: FactKind
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the log.

    Attributes:
        facts: What it rests on; never empty.
    """

    text: str
    facts: tuple[Fact, ...]

    def __post_init__(self) -> None:
        if not self.facts:
            msg = "a sentence of the method log rests on a record"
            raise ValueError(msg)


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the log under one heading, with at least one paragraph."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class MethodLog:
    """The whole log.

    Attributes:
        title: Its own title, in its language.
        article: The article's title.
        composed: On which day it was written from the records.
        language: en or sv.
    """

    title: str
    article: str
    composed: str
    language: str
    sections: tuple[Section, ...]

    def sentences(self) -> Iterator[Sentence]:
        """Give every sentence, in order."""
        for section in self.sections:
            for paragraph in section.paragraphs:
                yield from paragraph


@dataclass(frozen=True, slots=True)
class MethodLogExported(Event):
    """An article's method log was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    sentences: int
