"""From bytes to characters: what the file says, else a guess that is told."""

import codecs
from dataclasses import dataclass

from counterpoint.interchange.document.refusal import (
    EmptyFileError,
    TooLargeError,
    TooLongError,
    UnknownKindError,
)
from counterpoint.kernel.text import BrokenTextError

TEXT_LIMIT_MB = 50
"""No interview is longer: 50 MB are some six hundred hours of talk."""

LINE_LIMIT = 400_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_BYTES = 4096
_CONTROLS = bytes([*range(9), *range(14, 27), *range(28, 32)])
_SOME = 0.1
_MANY = 0.3
_NEARLY_ALL = 0.7
_WHOLE_PER_STRAY = 4  # so many good characters for each bad byte make it UTF-8
_FIRST_ESCAPE, _LAST_ESCAPE = 0xDC80, 0xDCFF


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters.

    Attributes:
        encoding: Python's name of the encoding.
        guess: A sentence about what had to be guessed; empty if nothing was.
    """

    text: str
    encoding: str
    guess: str = ""


def refuse_size(data: bytes, limit_mb: int = TEXT_LIMIT_MB) -> None:
    """Refuse an empty file, and more text than an interview can have.

    Raises:
        EmptyFileError: There is nothing in it.
        TooLargeError: More than the limit.
    """
    if len(data) > limit_mb * 1_000_000:
        raise TooLargeError(limit_mb)
    if not data.strip():
        raise EmptyFileError


def lines_of(source: Decoded) -> list[str]:
    """Part a text into lines, however its lines end.

    Raises:
        TooLongError: More than 400,000 lines, blank ones included.
    """
    text = source.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > LINE_LIMIT:
        raise TooLongError(LINE_LIMIT)
    return text.split("\n")


def decoded(data: bytes, declared: str | None = None) -> Decoded:
    """Decode a file: byte order mark, UTF-8, what it declares, Windows-1252.

    Statistical guessing was rejected: short Swedish files come out as
    Windows-1250. Linear in the file.

    Args:
        data: The file's bytes, at most 50 MB.
        declared: The encoding that the file names itself, as HTML can.

    Raises:
        EmptyFileError: There is nothing in it.
        TooLargeError: More than 50 MB.
        UnknownKindError: These are not the bytes of a text.
        BrokenTextError: The text breaks off inside a character.
    """
    refuse_size(data)
    named = _of_mark(data) or _without_mark(data)
    if named:
        return named
    if _share_of_controls(data) > _MANY or b"\x00" in data:
        raise UnknownKindError
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return Decoded(data.decode(declared), codecs.lookup(declared).name)
        except (UnicodeDecodeError, LookupError):
            pass
    return _mended(data) or _western(data)


def _of_mark(data: bytes) -> Decoded | None:
    for mark, name in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(name), name)
            except UnicodeDecodeError as error:
                msg = (
                    "The file says that it is {encoding}, but is not; save it as "
                    "UTF-8 and try again."
                )
                raise BrokenTextError(msg, encoding=name.upper()) from error
    return None


def _without_mark(data: bytes) -> Decoded | None:
    """UTF-16 shows itself by its zero bytes, all on even or all on odd places."""
    sample = data[:_SAMPLE_BYTES]
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    letters = sample[1::2] if zeros[0] > zeros[1] else sample[0::2]
    is_even = len(data) % 2 == 0 and max(zeros) > len(sample) // 2 * _NEARLY_ALL
    if not is_even or _share_of_controls(letters) > _SOME:
        return None
    name = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    if "\x00" in text:
        return None
    return Decoded(text, name, "Read as UTF-16, a guess; look whether it is right.")


def _share_of_controls(data: bytes) -> float:
    sample = data[:_SAMPLE_BYTES]
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample)


def _mended(data: bytes) -> Decoded | None:
    """Take a file as UTF-8 that has a few bytes of another encoding in it."""
    text = data.decode("utf-8", "surrogateescape")
    stray = sum(_FIRST_ESCAPE <= ord(c) <= _LAST_ESCAPE for c in text)
    whole = sum(ord(c) > _LAST_ESCAPE or "\x7f" < c < "\ud800" for c in text)
    if whole < stray * _WHOLE_PER_STRAY:
        return None
    mended = {
        code: _western(bytes([code - 0xDC00])).text
        for code in range(_FIRST_ESCAPE, _LAST_ESCAPE + 1)
    }
    return Decoded(
        text.translate(mended),
        "utf-8",
        f"Read as UTF-8; bytes that are not, taken as Windows-1252: {stray}.",
    )


def _western(data: bytes) -> Decoded:
    for name, shown in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        guess = (
            f"Read as {shown}, a guess; look whether letters like å and é are right."
        )
        return Decoded(text, name, guess)
    raise UnknownKindError  # pragma: no cover - Latin-1 takes any byte
