"""The one form in which words are kept, and how they are counted and digested."""

import hashlib
import re
import secrets
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.spans import Span

SALT_BYTES = 32

_WORD = re.compile(r"[^\W_][\w\u0300-\u036f\u0323]*", re.UNICODE)
_BROKEN = re.compile("[\x00\ud800-\udfff]")
_LAST_OF_BASIC_PLANE = 0xFFFF


class BrokenTextError(InputError):
    """The text holds half a character (a lone surrogate) or a NUL."""


def normalised(text: str) -> str:
    """Bring a text into the form that is kept: NFC, LF line ends.

    Offsets count code points of this form. It is made once, when words come
    in; curly quotes, ellipses and spaces stay as they were written.

    Raises:
        BrokenTextError: A lone surrogate or NUL, which no database keeps.
    """
    if _BROKEN.search(text):
        msg = "The text holds a broken character; save it as UTF-8 and try again."
        raise BrokenTextError(msg)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines)


def new_salt() -> bytes:
    """Make the random bytes that stand beside one kept wording."""
    return secrets.token_bytes(SALT_BYTES)


def digest(salt: bytes, text: str) -> str:
    """Digest a wording so that history can witness it without telling it.

    Once the salt is erased with the wording, nothing can be guessed from it.
    """
    return hashlib.sha256(salt + text.encode()).hexdigest()


def words(text: str) -> Iterator[tuple[str, Span]]:
    """Find the words of a text, case-folded, each with its place.

    The same division is used on every database, so that they find the same.
    """
    for match in _WORD.finditer(text):
        yield match.group().casefold(), Span(match.start(), match.end())


def word_places(text: str) -> list[tuple[int, int]]:
    """Find where the words of a text begin and end, as ``words`` does."""
    return [match.span() for match in _WORD.finditer(text)]


def spellings(text: str) -> list[str]:
    """Find the words of a text, case-folded, as ``words`` does, without places."""
    return [word.casefold() for word in _WORD.findall(text)]


class Utf16Map:
    """Turns code-point offsets of one text into UTF-16 offsets, and back.

    The browser counts UTF-16 units; everything else here counts code points.
    Building is linear in the text, a look-up logarithmic in the number of
    characters beyond the basic plane.
    """

    def __init__(self, text: str) -> None:
        self._wide = [i for i, c in enumerate(text) if ord(c) > _LAST_OF_BASIC_PLANE]
        self._wide_units = [at + n for n, at in enumerate(self._wide)]

    def to_units(self, point: int) -> int:
        """Give the UTF-16 offset of a code-point offset."""
        return point + bisect_left(self._wide, point)

    def to_point(self, unit: int) -> int:
        """Give the code-point offset of a UTF-16 offset.

        An offset inside a surrogate pair is taken as the end of the pair.
        """
        return unit - bisect_left(self._wide_units, unit)
