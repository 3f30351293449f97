"""What a reporting checklist is, and how one of its items is answered.

A list is offered because somebody asks for it, never as a measure of a study: nothing
here counts answers, and an item may be set aside with a reason.

Source: method, sections 5.1 to 5.4; section 3.2, ChecklistAnswer.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.sentence import Said

RequestId = NewType("RequestId", str)
AnswerId = NewType("AnswerId", str)

LONGEST_ANSWER = 8_000
"""In code points; a journal's form has a few lines for each item."""
LICENSED = "L"
"""What the key of an item begins with that is a line of a licensed text."""


class ChecklistKind(StrEnum):
    """The lists that can be asked for."""

    COREQ = "coreq"
    SRQR = "srqr"
    PHASES = "phases"
    POINTS = "points"
    RTARG = "rtarg"


class Filling(StrEnum):
    """What the study's records can say to an item."""

    NOTHING = "nothing"
    INTERVIEWERS = "interviewers"
    CREDENTIALS = "credentials"
    OCCUPATIONS = "occupations"
    GENDERS = "genders"
    EXPERIENCE = "experience"
    RELATIONSHIPS = "relationships"
    INTRODUCTIONS = "introductions"
    POSITIONS = "positions"
    APPROACH = "approach"
    CRITERIA = "criteria"
    APPROACHED = "approached"
    SAMPLE_SIZE = "sample size"
    NOT_TAKING_PART = "not taking part"
    PLACES = "places"
    OTHERS_PRESENT = "others present"
    SAMPLE = "sample"
    GUIDES = "guides"
    REPEATS = "repeats"
    RECORDINGS = "recordings"
    FIELD_NOTES = "field notes"
    DURATION = "duration"
    REVIEWS = "reviews"
    READERS = "readers"
    CODES = "codes"
    ORIGINS = "origins"
    SOFTWARE = "software"
    QUOTES = "quotes"
    GRID = "grid"
    THEMES = "themes"
    CONTRARY = "contrary cases"
    TITLE = "title"
    GAP = "gap"
    QUESTION = "question"
    SETTING = "setting"
    ETHICS = "ethics"
    COLLECTION = "collection"
    TRUST = "trust"
    LIMITATIONS = "limitations"
    PASSES = "passes"
    CODINGS = "codings"
    BEGINNINGS = "beginnings"
    DECISIONS = "decisions"
    UNCOMMENTED = "uncommented"
    SHARE = "quoted share"
    CALENDAR = "calendar"
    LANGUAGE = "language"
    EMERGED = "emerged"
    VOICES = "voices"


class NoSuchItemError(NotFoundError):
    """The list has no such item."""


class NotRequestedError(RuleError):
    """A list is answered once it is said who asks for it."""


class NoAnswerError(InputError):
    """An answer has words, or a place in the manuscript."""


class NoReasonError(InputError):
    """An item is set aside for a reason."""


class AnswerTooLongError(InputError):
    """An answer is shorter than a section."""


class OtherArticleError(RuleError):
    """An answer points into its own article's manuscript."""


class TextInUseError(RuleError):
    """A licensed text stays while lines of it are answered."""


class NoSlotError(RuleError):
    """Only one list waits for a text that the team is licensed to use."""


@dataclass(frozen=True, slots=True)
class ChecklistRequested(Event):
    """A journal's reporting checklist was taken up for an article."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    checklist: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class ChecklistDropped(Event):
    """A reporting checklist is asked for no more; its answers are kept."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    checklist: str


@dataclass(frozen=True, slots=True)
class GuidelineTextPut(Event):
    """A guideline's text that the team is licensed to use was put in."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    checklist: str
    lines: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class ChecklistItemAnswered(Event):
    """An item was answered, or answered anew."""

    about: ClassVar[str] = "answer_id"

    answer_id: AnswerId
    article_id: ArticleId
    checklist: str
    item: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class ChecklistItemSetAside(Event):
    """An item was set aside with a reason."""

    about: ClassVar[str] = "answer_id"

    answer_id: AnswerId
    article_id: ArticleId
    checklist: str
    item: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class ChecklistItemCleared(Event):
    """An answer, or the reason for having none, was taken away."""

    about: ClassVar[str] = "answer_id"

    answer_id: AnswerId
    article_id: ArticleId
    checklist: str
    item: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a list asks.

    Attributes:
        key: Its number, as it prints.
        part: The part of the list it stands in.
        title: Its name; the words are ours where the list's own are not given.
        asks: What it asks; none where its name says it.
        filling: What the study's records can say to it.
        verbatim: A line of a licensed text, which is not ours to translate.
    """

    key: str
    part: Said
    title: Said
    asks: Said | None = None
    filling: Filling = Filling.NOTHING
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """That a list is asked for.

    Attributes:
        asked_by: Who asks: "the journal, at submission". May be empty.
        licensed_text: Of RTARG, as the team pasted it; else empty.
    """

    id: RequestId
    article_id: ArticleId
    kind: ChecklistKind
    asked_by: str = ""
    licensed_text: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The licensed text, line by line, without empty ones."""
        found = (" ".join(line.split()) for line in self.licensed_text.splitlines())
        return tuple(line for line in found if line)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the team says to an item.

    Attributes:
        item: The item's key.
        text: The answer; or, if it is not used, the reason.
        block_id: Where the manuscript says it.
        is_used: Whether the item applies here.
    """

    id: AnswerId
    article_id: ArticleId
    kind: ChecklistKind
    item: str
    text: str
    block_id: BlockId | None = None
    is_used: bool = True

    def __post_init__(self) -> None:
        if not self.is_used and not self.text.strip():
            msg = "Write why the item is not used here; the journal reads it."
            raise NoReasonError(msg)
        if not self.text.strip() and self.block_id is None:
            msg = "Write the answer, or choose the place in the manuscript."
            raise NoAnswerError(msg)
        if len(self.text) > LONGEST_ANSWER:
            msg = "Answer in at most {longest} characters, and point to the text."
            raise AnswerTooLongError(msg, longest=LONGEST_ANSWER)


def item_of(items: Collection[Item], key: str) -> Item:
    """Find an item of a list.

    Raises:
        NoSuchItemError: The list has no such item.
    """
    found = next((each for each in items if each.key == key), None)
    if found is None:
        msg = "The list has no item {item}; choose one of its own."
        raise NoSuchItemError(msg, item=key)
    return found


def check_text_free(answers: Collection[Answer]) -> None:
    """Refuse another licensed text while lines of the present one are answered.

    Raises:
        TextInUseError: An answer would stand beside another line.
    """
    if any(each.item.startswith(LICENSED) for each in answers):
        msg = "Lines of this text are answered; clear those answers first."
        raise TextInUseError(msg)
