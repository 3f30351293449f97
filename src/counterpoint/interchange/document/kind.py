"""Which reader a file is for: by what is in it first, then by its ending."""

import re

from counterpoint.interchange.document import account, plain
from counterpoint.interchange.document.archive import opened
from counterpoint.interchange.document.block import Draft
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

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<"
    rb"(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_MARKDOWN_LIMIT_MB = 10
_HEAD_BYTES = 4096
_PDF_WITHIN = 1024
_PLAIN = ("txt", "text", "")
_MARKDOWN = ("md", "markdown", "mdown", "mkd")
_PAGES = ("html", "htm", "xhtml")
_MISNAMED = ("doc", "docx", "odt", "rtf", "pdf")  # text saved under a false name


def read_document(data: bytes, name: str) -> Document:
    """Read a transcript.

    Linear in the file; a file above the limits is refused before it is read.

    Args:
        data: The file, whole.
        name: Its name; only the ending is looked at, and only if the content
            does not say what it is.

    Raises:
        InputError: It cannot be read; each subclass in ``refusal`` tells why and
            what to do.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError
    if account.is_account(data):
        return account.read(decoded(data))
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    draft = _of_content(data) or _of_ending(data, ending)
    if draft.format in ("docx", "odt", "html", "pdf"):
        draft.blocks = with_bold_headings(draft.blocks)
    return to_document(draft)


def _of_content(data: bytes) -> Draft | None:
    """Read a file that shows by its first bytes what it is."""
    if data.startswith(_ZIP):
        return _of_archive(data)
    if data.startswith(_COMPOUND):
        if _LOCKED in data:
            raise PasswordError
        raise LegacyWordError if _OLD_WORD in data else UnknownKindError
    if b"%PDF-" in data[:_PDF_WITHIN] and not data[:1].isalpha():
        from counterpoint.interchange.document import pdf  # noqa: PLC0415 - lazily

        return pdf.read(data)
    if data.lstrip()[:5] == b"{\\rtf":
        from counterpoint.interchange.document import rtf  # noqa: PLC0415 - lazily

        return rtf.read(data.lstrip())
    if _PAGE.match(data[:_HEAD_BYTES]):
        return _page(data)
    return None


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
        from counterpoint.interchange.document import docx  # noqa: PLC0415 - lazily

        return docx.read(data)
    if is_text:
        from counterpoint.interchange.document import odt  # noqa: PLC0415 - lazily

        return odt.read(data)
    raise UnknownKindError


def _of_ending(data: bytes, ending: str) -> Draft:
    """Read a file of plain bytes as its ending says."""
    if ending in _PAGES:
        return _page(data)
    if ending in _MARKDOWN:
        from counterpoint.interchange.document import markdown  # noqa: PLC0415 - lazily

        refuse_size(data, _MARKDOWN_LIMIT_MB)
        return markdown.read(decoded(data))
    if ending not in _PLAIN + _MISNAMED:
        raise UnknownKindError
    draft = plain.read(decoded(data))
    if ending in _MISNAMED:
        draft.change("The file's ending does not fit; it was read as plain text.")
    return draft


def _page(data: bytes) -> Draft:
    from counterpoint.interchange.document import html  # noqa: PLC0415 - lazily

    return html.read(data)
