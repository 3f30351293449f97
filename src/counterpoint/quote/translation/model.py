"""A quote in another language: its own words stay, and a second member checks.

The translation prints; the own words are kept and shown beside it. A check holds
for the very words of both, and lapses by itself when either changes.

Source: method, row F57; trap 22.
"""

import re
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, QuoteId, TranslationId
from counterpoint.kernel.text import digest, normalised
from counterpoint.quote.sign import OMISSION

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class LanguageTagError(InputError):
    """A language is named by its tag: "sv", "en-GB"."""


class NothingTranslatedError(InputError):
    """A translation has words."""


class OtherParagraphsError(InputError):
    """A translation has the paragraphs of the original, one for one."""


class OmissionMarksError(InputError):
    """What was left out of the original is left out of the translation, no more."""


class SameLanguageError(RuleError):
    """Words are translated into another language than their own."""


class NoTranslationError(NotFoundError):
    """The quote has no translation into that language."""


class TranslatorChecksError(RuleError):
    """A translation is checked by a member who did not write it."""


@dataclass(frozen=True, slots=True)
class QuoteTranslated(Event):
    """A quote's translation was written, or written anew."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    language: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteTranslationChecked(Event):
    """A second member checked a translation against the own words."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    language: str


@dataclass(frozen=True, slots=True)
class QuoteTranslationRetired(Event):
    """A quote's translation was taken away."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    language: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A quote in one other language.

    Attributes:
        language: BCP 47 tag.
        text: Paragraphs joined by line breaks, as those of the original.
        checked_on: ISO date; empty if nobody has checked it.
        checked_digest: Salted digest of original and translation as checked.
        salt: 32 bytes; none once the words are erased or replaced.
    """

    id: TranslationId
    quote_id: QuoteId
    language: str
    text: str
    translated_by: MemberId
    checked_by: MemberId | None = None
    checked_on: str = ""
    checked_digest: str = ""
    salt: bytes | None = None

    def is_checked(self, original: str) -> bool:
        """Whether a second member saw exactly these words of both languages."""
        if self.checked_by is None or not self.salt:
            return False
        return digest(self.salt, both(original, self.text)) == self.checked_digest


@dataclass(frozen=True, slots=True)
class Translated:
    """A quote whose own words are not in the language of the publication.

    Attributes:
        original: Its paragraphs in its own language, joined by line breaks.
        spoken: The tag of its own language.
        language: The tag of the publication's.
        given: The translation into it, if there is one.
    """

    original: str
    spoken: str
    language: str
    given: Translation | None = None

    @property
    def is_checked(self) -> bool:
        """Whether the translation was checked as it and the original stand."""
        return self.given is not None and self.given.is_checked(self.original)

    @property
    def lines(self) -> tuple[str, ...]:
        """The paragraphs of the translation; none if they do not fit the original."""
        lines = () if self.given is None else tuple(self.given.text.split("\n"))
        return lines if len(lines) == len(self.original.split("\n")) else ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is to be settled before the translation can print for good."""
        if self.given is None:
            return (
                "This quote is not in the language of the publication; translate it.",
            )
        if not self.lines:
            return ("The own words have other paragraphs now; translate them anew.",)
        if not self.is_checked:
            return ("Another member than the translator checks the translation first.",)
        return ()


def both(original: str, translation: str) -> str:
    """Join the words of both languages, as a check witnesses them."""
    return f"{original}\x00{translation}"


def checked_tag(language: str) -> str:
    """Take the tag of a language.

    Raises:
        LanguageTagError: It is none.
    """
    tag = language.strip()
    if not _TAG.fullmatch(tag):
        msg = "Name the language by its short tag, such as sv or en-GB."
        raise LanguageTagError(msg)
    return tag


def is_same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, be it of two countries."""
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()


def checked_translation(text: str, original: str) -> str:
    """Take a translation that can stand in the original's place.

    Args:
        text: One line for each paragraph.
        original: The paragraphs joined by line breaks.

    Raises:
        NothingTranslatedError: It is empty.
        OtherParagraphsError: It has more or fewer paragraphs.
        OmissionMarksError: A mark of omission is missing, or there is one more.
    """
    lines = [line.strip() for line in normalised(text).split("\n") if line.strip()]
    if not lines:
        msg = "Write the translation; the person's own words are kept beside it."
        raise NothingTranslatedError(msg)
    wanted = original.count("\n") + 1
    if len(lines) != wanted:
        msg = "Write as many paragraphs as the person's own words have: {number}."
        raise OtherParagraphsError(msg, number=wanted)
    given = "\n".join(lines)
    if given.count(OMISSION) != original.count(OMISSION):
        msg = "Keep each […] of the person's own words, and add none."
        raise OmissionMarksError(msg)
    return given
