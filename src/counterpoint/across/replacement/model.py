"""Tokens, and what stands behind them: what a replacement is and may be."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.across.replacement.matching import Finder, Wording
from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    MemberId,
    OriginalId,
    ReplacementId,
    ReportId,
    TokenId,
)
from counterpoint.kernel.text import normalised

LONGEST_TOKEN = 60
LONGEST_ORIGINAL = 200
MOST_ORIGINALS = 200
SHORTEST_ORIGINAL = 2


class Kind(StrEnum):
    """What is replaced.

    Source: method, section 3.2 (Replacement), row F42.
    """

    PERSON = "person"
    PLACE = "place"
    INSTITUTION = "institution"
    DATE = "date"
    TELEPHONE = "telephone"
    IDENTITY_NUMBER = "identity number"
    OTHER = "other"


class TokenWordingError(InputError):
    """A token is a short description in small letters."""


class TokenTakenError(RuleError):
    """The list has that token already."""


class TokenTellsError(RuleError):
    """The token holds the very words that it is to stand for."""


class OriginalError(InputError):
    """What is replaced is a few words on one line."""


class NotFoundWordsError(NotFoundError):
    """The words stand in no text that the member may read."""


class NoSuchReplacementError(NotFoundError):
    """There is no such replacement, or it was undone."""


class OriginalGoneError(RuleError):
    """The vault holds the original no more."""


@dataclass(frozen=True, slots=True)
class TokenAdded(Event):
    """A token was put on the study's list. It is taken off, not undone."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "token_id"

    token_id: TokenId
    token_kind: Kind


@dataclass(frozen=True, slots=True)
class TokenRetired(Event):
    """A token is offered no more; where it stands, it stays."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "token_id"

    token_id: TokenId


@dataclass(frozen=True, slots=True)
class WordsReplaced(Event):
    """Words were replaced by a token, in every version at once.

    Attributes:
        replacements: How many wordings.
        report_id: The one report in which they were; None for the whole study.
        rewritten: Each rewritten version as REPORT/NUMBER/DIGEST; a digest is of
            the version's new words, with its new salt.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "token_id"

    token_id: TokenId
    replacements: int
    report_id: ReportId | None
    rewritten: str


@dataclass(frozen=True, slots=True)
class WordsRestored(Event):
    """A replacement was undone: the original stands in the texts again.

    Attributes:
        rewritten: As in ``WordsReplaced``.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "replacement_id"

    replacement_id: ReplacementId
    rewritten: str


@dataclass(frozen=True, slots=True)
class OriginalsRead(Event):
    """A coordinator read what was replaced."""

    undoable: ClassVar[bool] = False

    replacements: int


@dataclass(frozen=True, slots=True)
class FileRead(Event):
    """A coordinator took a file out of the vault that a report was read from."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "original_id"

    original_id: OriginalId


@dataclass(frozen=True, slots=True)
class ReplacedTracesCleared(Event):
    """What replacing left in old pages of the study was cleared away."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Token:
    """A description that stands for what identifies somebody.

    Attributes:
        wording: Without its brackets: "name of the institution".
        uses: How many replacements stand that use it.
    """

    id: TokenId
    kind: Kind
    wording: str
    uses: int = 0

    @property
    def printed(self) -> str:
        """As it stands in a text.

        Source: method, row F42.
        """
        return f"({self.wording})"


@dataclass(frozen=True, slots=True)
class Replacement:
    """That one wording was replaced by one token; the wording is in the vault.

    Attributes:
        report_id: The one report in which it was; None for the whole study.
        any_case: Whether small and capital letters counted as the same.
        has_original: Whether the vault still holds the original.
    """

    id: ReplacementId
    token_id: TokenId
    report_id: ReportId | None
    any_case: bool
    by: MemberId
    at: datetime
    has_original: bool = True


@dataclass(frozen=True, slots=True)
class ReplacementRead:
    """A replacement with its original, decrypted for a coordinator.

    Attributes:
        also_under: Other tokens that stand for the same original.
    """

    replacement: Replacement
    original: str = field(repr=False)
    also_under: tuple[TokenId, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """In how many things of one sort the words stand.

    Attributes:
        thing: What it is, in the plural: "versions", "your notes".
    """

    thing: str
    number: int


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that a report was read from, whose key is in the vault."""

    original_id: OriginalId
    report_id: ReportId
    size_bytes: int


@dataclass(frozen=True, slots=True)
class FileOut:
    """A file as it was taken out of the vault."""

    name: str = field(repr=False)
    media_type: str
    data: bytes = field(repr=False)


_TOKEN = re.compile(r"[^\W\d_][^()\[\]{}\"\\\n]*")
_FORBIDDEN = frozenset('"\\()[]{}\n')


def checked_token(wording: str) -> str:
    """Take a token's wording, with or without its brackets.

    Raises:
        TokenWordingError: It is no short description in small letters.

    Source: method, row F42.
    """
    clean = normalised(wording).strip().removeprefix("(").removesuffix(")").strip()
    if (
        _TOKEN.fullmatch(clean) is None
        or len(clean) > LONGEST_TOKEN
        or clean[0] != clean[0].lower()
    ):
        msg = (
            "Describe what is replaced in a few words that begin with a small"
            " letter, for example: name of the institution"
        )
        raise TokenWordingError(msg)
    return clean


def checked_original(words: str) -> str:
    """Take words that are to be replaced.

    Raises:
        OriginalError: None, too many, or with brackets or double quotes in them.
    """
    clean = " ".join(normalised(words).split())
    if (
        not SHORTEST_ORIGINAL <= len(clean) <= LONGEST_ORIGINAL
        or _FORBIDDEN & set(clean)
        or not any(map(str.isalnum, clean))
    ):
        msg = (
            "Select the words that identify somebody, and nothing around them: from"
            " {least} to {most} characters, without brackets or double quotes."
        )
        raise OriginalError(msg, least=SHORTEST_ORIGINAL, most=LONGEST_ORIGINAL)
    return clean


def checked_originals(given: Collection[str]) -> list[str]:
    """Take all wordings that one step replaces, each once.

    Raises:
        OriginalError: There is none, there are more than 200, or one cannot be.
    """
    found = list(dict.fromkeys(map(checked_original, given)))
    if not 0 < len(found) <= MOST_ORIGINALS:
        msg = "Select the words to replace; at most {most} wordings in one step."
        raise OriginalError(msg, most=MOST_ORIGINALS)
    return found


def check_tells_nothing(token: Token, originals: Collection[str]) -> None:
    """Refuse a token that holds what it is to stand for.

    Raises:
        TokenTellsError: It does.
    """
    if Finder([Wording(each, any_case=True) for each in originals]).holds(
        token.wording
    ):
        msg = "That token holds the words it is to stand for; choose another."
        raise TokenTellsError(msg)


def doubled(
    read: Collection[ReplacementRead],
) -> dict[ReplacementId, tuple[TokenId, ...]]:
    """Find originals that stand under more than one token, case aside.

    Source: method, row F42: consistent over the study.
    """
    tokens: dict[str, list[TokenId]] = {}
    for each in read:
        same = tokens.setdefault(each.original.casefold(), [])
        if each.replacement.token_id not in same:
            same.append(each.replacement.token_id)
    return {
        each.replacement.id: tuple(
            id_
            for id_ in tokens[each.original.casefold()]
            if id_ != each.replacement.token_id
        )
        for each in read
    }
