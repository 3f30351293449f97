"""What a quote is: whose words, in which order, and how its speaker is named.

Source: method, rows M49-M53, F2, F12, F23, F24, F29, F41; invariants 15-17.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from itertools import pairwise
from typing import ClassVar, Final, Literal

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, ParticipantId, QuoteId, ReportId, ThemeId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.report.carry import Revision
from counterpoint.report.model import Passage, PassageKind, ReportText, count_words
from counterpoint.theme.paradox.model import Letter

OMISSION = "[…]"


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
    PLACED = "placed"
    STALE = "stale"
    BLOCKED = "blocked"


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

    def __post_init__(self) -> None:
        if self.attribution is Attribution.WITHHELD and not self.withheld_reason:
            msg = "Write why the speaker's number is withheld."
            raise NoReasonToWithholdError(msg)
        if self.poles and self.theme_id is None:
            raise PolesWithoutParadoxError(no_poles())

    @property
    def wording(self) -> str:
        """The words of all fragments and the reason, as history witnesses them."""
        return "\x00".join((*(f.exact for f in self.fragments), self.withheld_reason))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a quote, as it prints."""

    voice: Voice
    text: str


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
    """

    quote: Quote
    report: str
    participant_id: ParticipantId | None
    label: str | None
    group: str | None
    paragraphs: tuple[Paragraph, ...]
    is_stale: bool
    is_blocked: bool = False

    @property
    def text(self) -> str:
        """The paragraphs, joined by line breaks."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """How many words are quoted; an embedded question's are not counted."""
        own = (p.text for p in self.paragraphs if p.voice is not Voice.QUESTION)
        return sum(map(count_words, own))

    @property
    def name(self) -> str | None:
        """What may be printed of the speaker: the label, if it is known who speaks."""
        if any(p.voice is Voice.UNKNOWN for p in self.paragraphs):
            return None
        return self.label

    @property
    def printed(self) -> str:
        """What follows the last paragraph: "(7)", or nothing."""
        follows = self.quote.attribution.follows and self.name is not None
        return f"({self.name})" if follows else ""

    @property
    def state(self) -> QuoteState:
        """In the pool, stale or blocked; whether it is placed, the manuscript knows."""
        if self.is_blocked:
            return QuoteState.BLOCKED
        return QuoteState.STALE if self.is_stale else QuoteState.POOL

    @property
    def problems(self) -> tuple[str, ...]:
        """What is to be settled before the quote is printed, as sentences."""
        found = []
        if self.is_blocked:
            found.append(not_to_be_quoted())
        if self.is_stale:
            found.append(
                f"The report {self.report} has changed here; cut the quote anew."
            )
        withheld = self.quote.attribution is Attribution.WITHHELD
        if any(p.voice is Voice.UNKNOWN for p in self.paragraphs) and not withheld:
            found.append(
                f"Say who speaks in the report {self.report};"
                " until then the quote has no label."
            )
        if self.label is None and not withheld:
            found.append(
                f"Say whose report {self.report} is; until then the quote has no label."
            )
        return tuple(found)


def not_to_be_quoted() -> str:
    """Say that a participant's consent does not cover quotation."""
    return "This participant does not agree to be quoted; take the quote out."


def no_poles() -> str:
    """Say what a quote with poles needs."""
    return "Choose a theme that is a paradox before choosing poles."


def checked_spans(
    spans: Sequence[Span], text: ReportText, *, brought_in: bool
) -> tuple[Span, ...]:
    """See that a quote may be cut from these spans.

    Args:
        spans: In the order in which they are to print.
        text: The version of the report.
        brought_in: Whether speakers may be unknown.

    Raises:
        NoFragmentError: There is no span.
        FragmentOrderError: They overlap or go backwards.
        NotOwnWordsError: One touches a note or a rendering.
        QuestionAtEdgeError: A question is not between own words.
    """
    if not spans:
        msg = "Select at least one stretch of a report for the quote."
        raise NoFragmentError(msg)
    for earlier, later in pairwise(spans):
        if later.start < earlier.end:
            msg = "Select the parts of a quote in the order of the report."
            raise FragmentOrderError(msg)
    kinds = [piece.passage.kind for piece in _pieces(spans, text)]
    allowed = {PassageKind.OWN_WORDS, PassageKind.QUESTION}
    if brought_in:
        allowed.add(PassageKind.UNKNOWN)
    for kind in kinds:
        if kind not in allowed:
            msg = "Select only the person's own words; a passage here is: {kind}."
            raise NotOwnWordsError(msg, kind=kind.value)
    if not kinds or PassageKind.QUESTION in (kinds[0], kinds[-1]):
        msg = "Begin and end the quote with the person's own words."
        raise QuestionAtEdgeError(msg)
    return tuple(spans)


def paragraphs_of(spans: Sequence[Span], text: ReportText) -> tuple[Paragraph, ...]:
    """Cut a quote: paragraphs stay, and what is left out is marked.

    Between two fragments of one paragraph stands " […] "; where words are left
    out between paragraphs, the earlier one ends in " […]". A writer's note that
    is left out is no omission, for it was never said.
    """
    cut: list[Paragraph] = []
    last: _Piece | None = None
    for piece in _pieces(spans, text):
        words = text.text[piece.start : piece.end].strip()
        left_out = last is not None and _is_left_out(text, last.end, piece.start)
        if last is not None and last.paragraph == piece.paragraph:
            between = f" {OMISSION} " if left_out else text.text[last.end : piece.start]
            cut[-1] = Paragraph(cut[-1].voice, cut[-1].text + between + words)
        else:
            if left_out:
                cut[-1] = Paragraph(cut[-1].voice, f"{cut[-1].text} {OMISSION}")
            cut.append(Paragraph(_voice(piece.passage), words))
        last = piece
    return tuple(cut)


def is_stale(fragments: Sequence[Anchor], texts: Sequence[str]) -> bool:
    """Say whether a report now reads otherwise where it was quoted.

    Args:
        fragments: The quote's.
        texts: The report's versions, from the one quoted to the current one.
    """
    revisions = [Revision.between(old, new) for old, new in pairwise(texts)]
    for fragment in fragments:
        now: Span | None = fragment.span
        for revision in revisions:
            now = None if now is None else revision.carry(now)
        if now is None or now.of(texts[-1]) != fragment.exact:
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a paragraph lies in a span.

    Attributes:
        paragraph: Where the paragraph begins in the text; no two share it.
    """

    start: int
    end: int
    paragraph: int
    passage: Passage


def _pieces(spans: Sequence[Span], text: ReportText) -> Iterator[_Piece]:
    for span in spans:
        span.of(text.text)
        for passage in text.passages:
            at = passage.start
            for line in text.text[passage.start : passage.end].split("\n"):
                start, end = max(at, span.start), min(at + len(line), span.end)
                if text.text[start:end].strip():
                    yield _Piece(start, end, at, passage)
                at += len(line) + 1


def _is_left_out(text: ReportText, start: int, end: int) -> bool:
    """Whether words that somebody said lie in between."""
    said = (p for p in text.passages if p.kind is not PassageKind.NOTE)
    return any(
        text.text[max(start, p.start) : min(end, p.end)].strip()
        for p in said
        if p.start < end and start < p.end
    )


def _voice(passage: Passage) -> Voice:
    if passage.kind is PassageKind.QUESTION:
        return Voice.QUESTION
    return Voice.OWN if passage.kind is PassageKind.OWN_WORDS else Voice.UNKNOWN
