"""What a quote is: whose words, in which order, and how its speaker is named.

Source: method, rows M49-M53, F2, F12, F23, F24, F29, F41; invariants 15-17.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import ClassVar, Final, Literal

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    ParticipantId,
    PassageId,
    QuoteId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Anchor
from counterpoint.quote.anatomy.model import Anatomy, QuotePart
from counterpoint.quote.clarification.model import Clarification
from counterpoint.quote.clearance.model import (
    Clearance,
    NameLike,
    name_likes,
    sensitive_refused,
)
from counterpoint.quote.label.model import Naming
from counterpoint.quote.sentence import names_open, no_poles, not_to_be_quoted
from counterpoint.quote.translation.model import Translated
from counterpoint.report.mark.model import Marks, PassageMark
from counterpoint.report.model import count_words
from counterpoint.theme.paradox.model import Letter

SHORT = 40
"""A quote of fewer words than these is short."""
EXTENSIVE = 100
"""A quote of more words than these is extensive."""


class Unchanged(Enum):
    """Stands for a part that is not given, where nothing at all can be given."""

    UNCHANGED = "unchanged"


UNCHANGED: Final = Unchanged.UNCHANGED
ThemeChoice = ThemeId | None | Literal[Unchanged.UNCHANGED]


class Attribution(StrEnum):
    """Where the speaker's number is printed."""

    TRAILING = "trailing"
    LEAD_IN = "lead_in"
    BOTH = "both"
    WITHHELD = "withheld"

    @property
    def follows(self) -> bool:
        """Whether the number stands after the quote."""
        return self in (Attribution.TRAILING, Attribution.BOTH)

    @property
    def leads(self) -> bool:
        """Whether the number stands in the prose before the quote."""
        return self in (Attribution.LEAD_IN, Attribution.BOTH)


class QuoteState(StrEnum):
    """Where a quote stands. Whether it is placed, the manuscript knows."""

    POOL = "pool"
    CLEARED = "cleared"
    PLACED = "placed"
    STALE = "stale"
    BLOCKED = "blocked"


class Length(StrEnum):
    """How long a quote is, in classes. Source: method, row M50."""

    SHORT = "short"
    MIDDLE = "middle"
    EXTENSIVE = "extensive"


class Voice(StrEnum):
    """Who speaks in a paragraph of a quote."""

    OWN = "own"
    QUESTION = "question"
    UNKNOWN = "unknown"


class NoFragmentError(InputError):
    """A quote has at least one span of a report."""


class FragmentOrderError(InputError):
    """Fragments follow the text and do not overlap."""


class NotOwnWordsError(RuleError):
    """A quote is cut from a person's own words."""


class QuestionAtEdgeError(RuleError):
    """An interviewer's question stands only between a person's own words."""


class NoReasonToWithholdError(InputError):
    """A label is withheld for a reason."""


class PolesWithoutParadoxError(RuleError):
    """Only a quote under a paradox shows poles."""


class OtherArticleError(RuleError):
    """A quote illustrates a theme of its own article."""


class OtherVersionError(RuleError):
    """The spans were chosen in a version that is no longer the current one."""


class QuotationRefusedError(RuleError):
    """The participant does not agree to be quoted."""


class ReportNotReadyError(RuleError):
    """Quotes are cut from reports that are approved or were brought in."""


@dataclass(frozen=True, slots=True)
class QuoteProposed(Event):
    """A quote was laid into the pool."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    report_id: ReportId
    version: int
    fragments: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteChanged(Event):
    """A quote's fragments, theme, poles or attribution were changed."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    theme_id: ThemeId | None
    attribution: str
    fragments: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteRetired(Event):
    """A quote was taken out of the pool."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId


@dataclass(frozen=True, slots=True)
class Quote:
    """Fragments of one report's version, meant for print.

    Attributes:
        fragments: In the order of the text, not overlapping; at least one.
        theme_id: The theme it illustrates, if any.
        poles: The poles of that theme it shows: none, one or both.
        withheld_reason: Why no number is printed; only if it is withheld.
        proposed_by: The member who laid it into the pool.
        context_note: The authors' note that prints beneath it; may be empty.
        is_recognisable: Whether somebody may be known by the story it tells.
        language: Tag of the language it is spoken in; empty if the study's.
        is_case_story: Whether the prose tells one person's story with it.
        question_id: The interviewer's turn that it answers, if it is linked.
    """

    id: QuoteId
    article_id: ArticleId
    report_id: ReportId
    version: int
    fragments: tuple[Anchor, ...]
    theme_id: ThemeId | None = None
    poles: frozenset[Letter] = frozenset()
    attribution: Attribution = Attribution.TRAILING
    withheld_reason: str = ""
    proposed_by: MemberId | None = None
    context_note: str = ""
    is_recognisable: bool = False
    language: str = ""
    is_case_story: bool = False
    question_id: PassageId | None = None

    def __post_init__(self) -> None:
        if self.attribution is Attribution.WITHHELD and not self.withheld_reason:
            msg = "Write why the speaker's number is withheld."
            raise NoReasonToWithholdError(msg)
        if self.poles and self.theme_id is None:
            raise PolesWithoutParadoxError(no_poles())

    @property
    def wording(self) -> str:
        """The words of all fragments and notes, as history witnesses them."""
        cut = (fragment.exact for fragment in self.fragments)
        return "\x00".join((*cut, self.withheld_reason, self.context_note))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a quote, as it prints.

    Attributes:
        added: How many of its words the authors put in.
    """

    voice: Voice
    text: str
    added: int = 0


@dataclass(frozen=True, slots=True)
class QuoteInPrint:
    """A quote together with what its report and participant say today.

    Attributes:
        report: The report's key.
        label: "7" or "XV"; nothing while nobody said whose report it is.
        group: The key of the participant's group.
        paragraphs: As they print, the label left out.
        is_stale: Whether the report now says something else at the fragments.
        is_blocked: Whether the participant is known not to agree to it.
        is_sensitive_refused: Whether it is cut from a sensitive passage, and the
            participant is known not to agree to that.
        marks: What is marked at the passages it is cut from.
        clearance: The one that holds for these words; None if there is none.
        has_lapsed: Whether it was cleared, and has changed since.
        translated: Its own words and their translation, where it prints in
            another language than it was spoken in.
        clarifications: What the authors put in, in the order of the text.
        parts: Words marked as action, situation or reflection.
        omitted: The words that its marks of omission stand for.
        question: The interviewer's turn that it answers; empty if none is linked.
        is_covered: Whether the acting member may not read its words.
        naming: How the article names its speaker, as far as the speaker is known.
    """

    quote: Quote
    report: str
    participant_id: ParticipantId | None
    label: str | None
    group: str | None
    paragraphs: tuple[Paragraph, ...]
    is_stale: bool
    is_blocked: bool = False
    is_sensitive_refused: bool = False
    marks: Marks = frozenset()
    clearance: Clearance | None = None
    has_lapsed: bool = False
    translated: Translated | None = None
    clarifications: tuple[Clarification, ...] = ()
    parts: tuple[QuotePart, ...] = ()
    omitted: tuple[str, ...] = ()
    question: str = ""
    is_covered: bool = False
    naming: Naming | None = None

    @property
    def text(self) -> str:
        """The paragraphs, joined by line breaks."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """How many words are quoted, without a question's and the authors' own."""
        own = [p for p in self.paragraphs if p.voice is not Voice.QUESTION]
        return sum(count_words(p.text) - p.added for p in own)

    @property
    def length(self) -> Length:
        """Short, extensive or in between, by its words."""
        if self.words < SHORT:
            return Length.SHORT
        return Length.EXTENSIVE if self.words > EXTENSIVE else Length.MIDDLE

    @property
    def lacks(self) -> tuple[Anatomy, ...]:
        """What nothing in an extensive quote is marked as. A thing to look at.

        Source: method, row M51.
        """
        if self.length is not Length.EXTENSIVE:
            return ()
        told = {part.tells_of for part in self.parts}
        return tuple(e for e in Anatomy if e not in told and e.mark not in self.marks)

    @property
    def names(self) -> tuple[NameLike, ...]:
        """The words in it that look like names."""
        return name_likes(self.text)

    @property
    def tells_of_others(self) -> bool:
        """Whether somebody is told of who never consented, or may be recognised."""
        return PassageMark.SECOND_HAND in self.marks or self.quote.is_recognisable

    @property
    def is_held_back(self) -> bool:
        """Whether its words may not be printed yet: refused, or naming somebody."""
        has_open_names = self.clearance is None and bool(self.names)
        return self.is_blocked or self.is_sensitive_refused or has_open_names

    @property
    def witnessed(self) -> str:
        """All that a clearance rests on; when it changes, the clearance lapses."""
        own = () if self.translated is None else (self.translated.original,)
        parts = (self.text, *own, self.quote.context_note, *sorted(self.marks))
        return "\x00".join((*parts, str(self.quote.is_recognisable)))

    @property
    def name(self) -> str | None:
        """What may be printed of the speaker: the label, if it is known who speaks."""
        if any(p.voice is Voice.UNKNOWN for p in self.paragraphs):
            return None
        return self.label

    @property
    def is_withheld(self) -> bool:
        """Whether no label prints, of this quote or of anybody of its group."""
        is_unnamed = self.naming is not None and self.naming.is_withheld
        return is_unnamed or self.quote.attribution is Attribution.WITHHELD

    @property
    def printed(self) -> str:
        """What follows the last paragraph: "(7)", or nothing."""
        follows = self.quote.attribution.follows and self.name is not None
        return f"({self.name})" if follows else ""

    @property
    def state(self) -> QuoteState:
        """Where it stands; whether it is placed, the manuscript knows."""
        if self.is_blocked or self.is_sensitive_refused:
            return QuoteState.BLOCKED
        if self.is_stale:
            return QuoteState.STALE
        return QuoteState.POOL if self.clearance is None else QuoteState.CLEARED

    @property
    def problems(self) -> tuple[str, ...]:
        """What is to be settled before the quote is printed, as sentences."""
        found = []
        if self.is_blocked:
            found.append(not_to_be_quoted())
        if self.is_sensitive_refused:
            found.append(sensitive_refused())
        if self.is_stale:
            found.append(
                f"The report {self.report} has changed here; cut the quote anew."
            )
        withheld = self.is_withheld
        if any(p.voice is Voice.UNKNOWN for p in self.paragraphs) and not withheld:
            found.append(
                f"Say who speaks in the report {self.report};"
                " until then the quote has no label."
            )
        if self.naming is not None and self.naming.lacks_pseudonym:
            found.append("Give the speaker of this quote a pseudonym; then it prints.")
        elif self.label is None and not withheld:
            found.append(
                f"Say whose report {self.report} is; until then the quote has no label."
            )
        if self.clearance is None and self.names:
            found.append(names_open())
        translated = self.translated
        return (*found, *(() if translated is None else translated.problems))
