"""A manuscript as the checks read it, and what they find in it.

Pure: paragraphs with the references that were inserted into them go in, findings
with a place and a reason come out. Nothing is ever corrected, and a finding is a
thing to look at: it is mended in the text, or accepted with a reason.

Source: method, rows M16, F10-F16, F20, F31, F44, F51-F52, D4, D13, D19, B1; trap 23.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

from counterpoint.article.terminology.model import TerminologyPolicy
from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, SettlementId
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.text import digest
from counterpoint.manuscript.claim.model import ClaimKind
from counterpoint.manuscript.marked.model import MarkUse
from counterpoint.manuscript.reference.model import Work
from counterpoint.theme.paradox.model import Letter

_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|”[^”]*”|»[^«»]*«")
_CITED = re.compile(r"\([^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*\)")
_SENTENCE = re.compile(r".*?(?:[.!?:][”\"’)]*(?=\s)|$)", re.DOTALL)


class Check(StrEnum):
    """A question to the manuscript."""

    TERMINOLOGY = "terminology"
    CAUSAL = "causal wording"
    QUANTIFIER = "how many"
    BOTH_GROUPS = "both groups"
    SAME_PEOPLE = "the same people"
    PARITY = "parity"
    HEDGE = "hedge dropped"
    EMERGED = "themes emerged"
    ABBREVIATION = "abbreviation"
    LEFT_OVER = "left-over alternative"
    NAME = "name in a quote"
    NOT_CLEARED = "quote not cleared"
    UNATTRIBUTED = "unattributed quote"
    LOCATOR = "page or participant"
    ECHO = "words in quotation marks"
    TYPED_NUMBER = "number typed by hand"
    SMALL_CELL = "small cell"
    NO_COMMENT = "quote without comment"
    NOT_SHOWN = "claimed, not shown"
    NOT_IN_DATA = "claimed, not in the data"
    CLAIM_GONE = "claim without its sentence"
    LISTED = "listed, not in the data"
    THEME_NAME = "name of a theme"
    DISCUSSION = "discussion part"
    SHIFT = "poles shifted"
    TYPED_CITATION = "citation typed by hand"
    NOT_CITED = "work never cited"
    DISCLOSED = "few people fit"
    UNSETTLED = "does not hold"


MENDED_ONLY = frozenset({Check.UNSETTLED, Check.DISCLOSED})
"""What is settled where it comes from, and never by a reason here."""


class NoSettlingReasonError(InputError):
    """A finding is accepted for a reason."""


class NoSuchFindingError(NotFoundError):
    """The finding is no longer there."""


class MendedOnlyError(RuleError):
    """What does not hold is mended, and not accepted."""


@dataclass(frozen=True, slots=True)
class FindingAccepted(Event):
    """A finding of a check was accepted, with a reason."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    settlement_id: SettlementId
    asked: str
    reason_digest: str


@dataclass(frozen=True, slots=True)
class FindingReopened(Event):
    """A finding that had been accepted was opened again."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    settlement_id: SettlementId


class PieceKind(StrEnum):
    """What a paragraph is."""

    HEADING = "heading"
    THEME = "theme"
    PROSE = "prose"
    QUOTE = "quote"
    QUESTION = "question"


class ReferenceKind(StrEnum):
    """What inserted words come from."""

    COUNT = "count"
    LABEL = "label"
    THEME = "theme"
    QUOTE = "quote"
    CITATION = "citation"


@dataclass(frozen=True, slots=True)
class Reference:
    """Words of a paragraph that were inserted and are not the authors' own.

    Attributes:
        start: First code point in the paragraph.
        end: One past the last.
        key: A group's key, a participant's label, or a theme's id.
        number: Of a count.
    """

    start: int
    end: int
    kind: ReferenceKind
    key: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is known of a quote, beside its words.

    Attributes:
        id: One for all its paragraphs.
        label: Of its speaker; empty if nobody said who speaks.
        is_named: Whether it prints whose it is, behind it or before.
    """

    id: str
    group: str
    label: str
    is_named: bool
    is_cleared: bool = True
    poles: frozenset[Letter] = frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph.

    Attributes:
        place: Names it, so that the page can lead there.
        theme: The theme under whose heading it stands; empty outside.
        part: The theme whose part of the discussion it heads; empty otherwise.
        quoted: Of a quote's paragraphs.
    """

    place: str
    kind: PieceKind
    text: str
    references: tuple[Reference, ...] = ()
    theme: str = ""
    quoted: Quoted | None = None
    part: str = ""

    @property
    def authors(self) -> str:
        """The authors' own words alone; all others are blanked, places stay."""
        if self.kind not in (PieceKind.PROSE, PieceKind.HEADING):
            return " " * len(self.text)
        covered = [(each.start, each.end) for each in self.references]
        covered += [match.span() for match in _QUOTED.finditer(self.text)]
        return blanked(self.text, covered)

    @property
    def uncited(self) -> str:
        """The authors' own words without what they cite."""
        own = self.authors
        return blanked(own, [match.span() for match in _CITED.finditer(own)])

    def strings(self) -> Iterator[tuple[int, int]]:
        """Give the strings in quotation marks that were not inserted."""
        inserted = blanked(self.text, [(r.start, r.end) for r in self.references])
        for match in _QUOTED.finditer(inserted):
            yield match.start() + 1, match.end() - 1


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What the members of a group are called."""

    key: str
    singular: str
    plural: str


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """A theme's names, and its poles' wordings if it has poles."""

    id: str
    title: str
    short: str = ""
    poles: Mapping[Letter, str] | None = None


@dataclass(frozen=True, slots=True)
class BoundSentence:
    """A sentence that a claim is bound to, and where it prints.

    Attributes:
        place: The paragraph's.
        words: The sentence as it prints; what was inserted may be anything.
    """

    kind: ClaimKind
    place: str
    words: re.Pattern[str]

    def span_in(self, piece: Piece) -> tuple[int, int] | None:
        """Find the sentence in a paragraph; nothing where it is another's."""
        match = self.words.search(piece.text) if piece.place == self.place else None
        return match.span() if match else None


@dataclass(frozen=True, slots=True)
class Text:
    """A manuscript, and what of the study its checks ask.

    Attributes:
        language: BCP 47 tag of the publication.
        labels: Of every participant of the study.
        refuses_cause: Whether a limitation says that no cause is claimed.
        sources: What participants said, by label.
        smallest_cell: The disclosure threshold k.
        bound: Sentences whose claims are held against the data.
        uses: What members said that quotation marks are there for, by the place and
            the words, as they are compared.
        works: Those that the article may cite.
    """

    pieces: Sequence[Piece]
    language: str = "en"
    groups: Sequence[GroupWords] = ()
    labels: Collection[str] = ()
    policy: TerminologyPolicy = field(default_factory=TerminologyPolicy)
    refuses_cause: bool = False
    sources: Mapping[str, str] | None = None
    themes: Sequence[ThemeWords] = ()
    smallest_cell: int = 3
    bound: Sequence[BoundSentence] = ()
    uses: Mapping[tuple[str, str], MarkUse] = field(default_factory=dict)
    works: Sequence[Work] = ()

    def is_bound(self, piece: Piece, at: int, *kinds: ClaimKind) -> bool:
        """Whether a place lies in a sentence that is bound to such a claim."""
        spans = [each.span_in(piece) for each in self.bound if each.kind in kinds]
        return any(span is not None and span[0] <= at < span[1] for span in spans)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at.

    Attributes:
        place: The paragraph's.
        start: First code point in it.
        end: One past the last.
        words: The words found; empty where it is about the whole paragraph.
        sentence: The sentence they stand in; when it changes, an acceptance ends.
        reason: What is the matter and what settles it, without any of the words.
        nth: Tells equal findings of one sentence apart, from 0.
    """

    check: Check
    place: str
    start: int
    end: int
    words: str
    sentence: str
    reason: Said
    nth: int = 0

    @property
    def witnessed(self) -> str:
        """All that an acceptance rests on; it ends when this changes."""
        parts = (self.check, self.place, self.sentence, self.words, str(self.nth))
        return "\x00".join(parts)

    @property
    def key(self) -> str:
        """Names the finding for as long as it stays the same; kept nowhere."""
        return sha256(self.witnessed.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Settlement:
    """That a finding was looked at and may stand.

    Attributes:
        block_id: Where it is; none for what comes from the sample sentence.
        finding_digest: Salted digest of what was found, and where.
        accepted_on: ISO date.
    """

    id: SettlementId
    article_id: ArticleId
    block_id: BlockId | None
    check: Check
    reason: str
    accepted_by: MemberId
    accepted_on: str
    finding_digest: str
    salt: bytes | None

    def settles(self, finding: Finding) -> bool:
        """Whether it was given for exactly this finding."""
        return self.salt is not None and self.finding_digest == digest(
            self.salt, finding.witnessed
        )


def found(
    check: Check,
    piece: Piece,
    span: tuple[int, int],
    reason: str,
    **values: str | int,
) -> Finding:
    """Make a finding about a stretch of a paragraph."""
    start, end = span
    return Finding(
        check=check,
        place=piece.place,
        start=start,
        end=end,
        words=piece.text[start:end],
        sentence=sentence_at(piece.text, start),
        reason=Said(reason, values),
    )


def whole(check: Check, piece: Piece, reason: str, **values: str | int) -> Finding:
    """Make a finding about a paragraph as a whole."""
    return found(check, piece, (0, len(piece.text)), reason, **values)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Give the sentences of a paragraph, roughly: abbreviations end some early."""
    for match in _SENTENCE.finditer(text):
        if match.group().strip():
            yield match.span()


def sentence_at(text: str, start: int) -> str:
    """Give the sentence in which a place lies."""
    for first, end in sentences(text):
        if first <= start < end:
            return text[first:end].strip()
    return text.strip()


def blanked(text: str, ranges: Collection[tuple[int, int]]) -> str:
    """Put spaces over stretches of a text, so that all other places stay."""
    for start, end in ranges:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
