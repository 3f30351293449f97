"""Which reader a file is for: by what is in it first, then by its ending."""

import re

from counterpoint.interchange.document import account, cue, plain
from counterpoint.interchange.document.archive import opened
from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.encoding import decoded, refuse_size
from counterpoint.interchange.document.heading import with_bold_headings
from counterpoint.interchange.document.model import Document
from counterpoint.interchange.document.refusal import (
    EmptyFileError,
    LegacyWordError,
    PasswordError,
    UnknownKindError,
)
from counterpoint.interchange.document.speaker import to_document

FORMATS = (
    "txt",
    "md",
    "docx",
    "odt",
    "rtf",
    "pdf",
    "html",
    "vtt",
    "srt",
    "textgrid",
    "eaf",
)
"""What can be read, each by its usual ending."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<"
    rb"(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_ELAN = re.compile(rb".*?<ANNOTATION_DOCUMENT[\s>]", re.DOTALL)
_PRAAT = re.compile(rb"[^\n]{0,80}(?:ooTextFile|ooBinaryFile|Praat chronological)")
_WEBVTT = re.compile(rb"\W{0,3}WEBVTT(?:\s|$)")
_SUBRIP = re.compile(rb"\W{0,3}\s*\d+\s*\n\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->")
_MARKDOWN_LIMIT_MB = 10
_HEAD_BYTES = 4096
_PDF_WITHIN = 1024
_PLAIN = ("txt", "text", "")
_MARKDOWN = ("md", "markdown", "mdown", "mkd")
_PAGES = ("html", "htm", "xhtml")
_TIMED = ("vtt", "srt", "textgrid", "eaf")
_MISNAMED = ("doc", "docx", "odt", "rtf", "pdf")  # text saved under a false name


def read_document(data: bytes, name: str, as_format: str | None = None) -> Document:
    """Read a transcript.

    Linear in the file; a file above the limits is refused before it is read.

    Args:
        data: The file, whole.
        name: Its name; only the ending is looked at, and only if the content
            does not say what it is.
        as_format: One of ``FORMATS``, if a person says what it is.

    Raises:
        InputError: It cannot be read; each subclass in ``refusal`` tells why and
            what to do.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError
    if as_format is not None:
        draft = _of_format(data, as_format)
    elif account.is_account(data):
        return account.read(decoded(data))
    else:
        ending = name.rpartition(".")[2].casefold() if "." in name else ""
        draft = _of_content(data) or _of_ending(data, ending)
    if draft.timing is not Timing.WRITTEN:
        return cue.to_document(draft)
    if draft.format in ("docx", "odt", "html", "pdf"):
        draft.blocks = with_bold_headings(draft.blocks)
    return to_document(draft)


def _of_content(data: bytes) -> Draft | None:
    """Read a file that shows by its first bytes what it is."""
    head = data[:_HEAD_BYTES].replace(b"\x00", b"")
    if data.startswith(_ZIP):
        return _of_archive(data)
    if data.startswith(_COMPOUND):
        if _LOCKED in data:
            raise PasswordError
        raise LegacyWordError if _OLD_WORD in data else UnknownKindError
    if b"%PDF-" in data[:_PDF_WITHIN] and not data[:1].isalpha():
        return _of_format(data, "pdf")
    if data.lstrip()[:5] == b"{\\rtf":
        return _of_format(data, "rtf")
    for shown, kind in (
        (_PAGE, "html"),
        (_ELAN, "eaf"),
        (_PRAAT, "textgrid"),
        (_WEBVTT, "vtt"),
        (_SUBRIP, "srt"),
    ):
        if shown.match(head):
            return _of_format(data, kind)
    return None


def _of_format(data: bytes, kind: str) -> Draft:  # noqa: C901, PLR0911 - one a format
    """Read a file as what it is said to be. Readers are loaded when wanted."""
    match kind:
        case "md":
            from counterpoint.interchange.document import markdown  # noqa: PLC0415

            refuse_size(data, _MARKDOWN_LIMIT_MB)
            return markdown.read(decoded(data))
        case "docx":
            from counterpoint.interchange.document import docx, teams  # noqa: PLC0415

            draft = docx.read(data)
            return teams.timed(draft) or draft
        case "odt":
            from counterpoint.interchange.document import odt  # noqa: PLC0415

            return odt.read(data)
        case "rtf":
            from counterpoint.interchange.document import rtf  # noqa: PLC0415

            return rtf.read(data.lstrip())
        case "pdf":
            from counterpoint.interchange.document import pdf  # noqa: PLC0415

            return pdf.read(data)
        case "html":
            from counterpoint.interchange.document import html, noscribe  # noqa: PLC0415

            is_timed = noscribe.is_noscribe(data)
            return noscribe.read(data) if is_timed else html.read(data)
        case "vtt":
            from counterpoint.interchange.document import vtt  # noqa: PLC0415

            return vtt.read(decoded(data))
        case "srt":
            from counterpoint.interchange.document import srt  # noqa: PLC0415

            return srt.read(decoded(data))
        case "textgrid":
            from counterpoint.interchange.document import textgrid  # noqa: PLC0415

            return textgrid.read(data)
        case "eaf":
            from counterpoint.interchange.document import eaf  # noqa: PLC0415

            return eaf.read(data)
        case _:
            return plain.read(decoded(data))


def _of_archive(data: bytes) -> Draft:
    with opened(data, "zip") as archive:
        names = archive.names
        is_word = "[Content_Types].xml" in names and any(
            name.startswith("word/") for name in names
        )
        is_text = "content.xml" in names and (
            "mimetype" not in names or b"opendocument.text" in archive.read("mimetype")
        )
    if is_word:
        return _of_format(data, "docx")
    if is_text:
        return _of_format(data, "odt")
    raise UnknownKindError


def _of_ending(data: bytes, ending: str) -> Draft:
    """Read a file of plain bytes as its ending says."""
    if ending in _TIMED:
        return _of_format(data, ending)
    if ending in _PAGES:
        return _of_format(data, "html")
    if ending in _MARKDOWN:
        return _of_format(data, "md")
    if ending not in _PLAIN + _MISNAMED:
        raise UnknownKindError
    draft = plain.read(decoded(data))
    if ending in _MISNAMED:
        draft.change("The file's ending does not fit; it was read as plain text.")
    return draft
