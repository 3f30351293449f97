"""What is seen to before a quote is printed, and by whom.

A quote is cleared by a member who did not propose it: its names are settled, what
it tells of third persons was weighed, and consent covers it. A clearance holds for
the very words it was given for, and lapses by itself when they change.

Source: method, rows F34, F43, F51, F62; section 3.4, Quote; traps 18, 20 and 21.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, QuoteId
from counterpoint.kernel.text import digest

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[’'-][^\W_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?…:\n\]][\"”’»)\]]*\s*|[\"“”‘«(–—]\s*)$")
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NEVER_NAMES = frozenset([*_DAYS, *(f"{day}s" for day in _DAYS)]) | frozenset(
    "I I'm I’m I'd I’d I'll I’ll I've I’ve"
    " January February March April May June July August September October"
    " November December Christmas Easter Midsummer English Swedish Sweden God OK"
    " TV AA".split()
)
_GREETINGS = re.compile(r"\b(?:hi|hello|hey|dear|hej|hallå|kära)\s+$", re.IGNORECASE)


class NameUse(StrEnum):
    """What a word that looks like a name is. Source: method, row F51."""

    PSEUDONYM = "pseudonym"
    AGREED = "agreed"
    GENERIC = "generic"


class ProposerClearsError(RuleError):
    """A quote is cleared by a member who did not propose it."""


class NotClearableError(RuleError):
    """Something about the quote itself comes first."""


class NamesOpenError(InputError):
    """Each word that looks like a name is said to be something."""


class ThirdPersonsOpenError(InputError):
    """What a quote tells of others was weighed, and the reason is written."""


class NotClearedError(RuleError):
    """Only a clearance that stands is taken back."""


@dataclass(frozen=True, slots=True)
class QuoteCleared(Event):
    """A member cleared a quote for print."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    names: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteClearanceTakenBack(Event):
    """A quote's clearance was taken back."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId


@dataclass(frozen=True, slots=True)
class NameLike:
    """A word that looks like a name.

    Attributes:
        start: Its first code point in the quote's paragraphs, joined by line breaks.
    """

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Clearance:
    """What a member saw to, for the words as they were then.

    Attributes:
        cleared_on: ISO date.
        names: What each word that looks like a name is, by its place.
        third_persons: What was weighed of those it tells of; empty if nobody.
        words_digest: Salted digest of all that it rests on.
        salt: 32 bytes; none once the words are erased.
    """

    quote_id: QuoteId
    cleared_by: MemberId
    cleared_on: str
    names: Mapping[int, NameUse]
    third_persons: str
    words_digest: str
    salt: bytes | None

    def covers(self, witnessed: str) -> bool:
        """Whether it was given for exactly this."""
        return self.salt is not None and (
            digest(self.salt, witnessed) == self.words_digest
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """What a clearance asks about a quote.

    Attributes:
        is_own: Whether the acting member proposed it, and others could clear it.
        problems: What the quote itself lacks: cut anew, say who speaks.
        names: The words that look like names.
        tells_of_others: Whether third persons are told of.
    """

    is_own: bool
    problems: Collection[str]
    names: Collection[NameLike]
    tells_of_others: bool


def check_clearing(
    standing: Standing, names: Mapping[int, NameUse], third_persons: str
) -> None:
    """Refuse a clearance that has left something out.

    Raises:
        ProposerClearsError: The acting member proposed the quote.
        NotClearableError: It is stale, consent does not cover it, or nobody said
            who speaks.
        NamesOpenError: A word that looks like a name is not settled.
        ThirdPersonsOpenError: Third persons are told of, and nothing is written.
    """
    if standing.is_own:
        msg = "You proposed this quote; ask another member to clear it."
        raise ProposerClearsError(msg)
    if standing.problems:
        msg = "Settle first what is written beneath the quote; then clear it."
        raise NotClearableError(msg)
    if {each.start for each in standing.names} != set(names):
        msg = "Say of each word that looks like a name what it is."
        raise NamesOpenError(msg)
    if standing.tells_of_others and not third_persons:
        msg = "Write what you weighed about the people whom the quote tells of."
        raise ThirdPersonsOpenError(msg)


def sensitive_refused() -> str:
    """Say that consent does not reach as far as the passage."""
    return (
        "This participant does not agree to sensitive passages being quoted;"
        " cut the quote without them."
    )


def name_likes(text: str) -> tuple[NameLike, ...]:
    """Find words that look like names: capitals where no sentence begins.

    A word after a greeting is one too, and what begins a sentence only if the same
    word stands elsewhere inside one. Days, months, languages and the pronoun "I"
    are none. A list of things to look at: it misses names that open a sentence.

    Args:
        text: Paragraphs joined by line breaks. Linear in it.
    """
    opening: list[NameLike] = []
    inside: list[NameLike] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if not word[0].isupper() or word in _NEVER_NAMES:
            continue
        before = text[max(0, match.start() - 12) : match.start()]
        begins = _BEGINS.search(before) and not _GREETINGS.search(before)
        (opening if begins else inside).append(NameLike(match.start(), word))
    known = {each.text for each in inside}
    again = [each for each in opening if each.text in known]
    return tuple(sorted([*inside, *again], key=lambda each: each.start))


def written(names: Mapping[int, NameUse]) -> str:
    """Write what names are, as it is kept: places and kinds, no words."""
    return " ".join(f"{start}:{use}" for start, use in sorted(names.items()))


def read(kept: str) -> dict[int, NameUse]:
    """Read what ``written`` wrote."""
    pairs = (each.split(":") for each in kept.split())
    return {int(start): NameUse(use) for start, use in pairs}
