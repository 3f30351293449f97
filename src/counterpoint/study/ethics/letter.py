"""What a board's letter may be: known by its bytes, and called what it is.

It is kept and given back as it came, and opened by other programs; so nothing comes in
that is called what it does not begin as, and no text with macros where they are kept.
What follows the beginning is not looked at.
"""

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from counterpoint.kernel.errors import InputError

_BEGINNINGS = (
    (b"%PDF-", ("pdf",)),
    (b"\x89PNG\r\n\x1a\n", ("png",)),
    (b"\xff\xd8\xff", ("jpg", "jpeg", "jfif")),
    (b"II*\x00", ("tif", "tiff")),
    (b"MM\x00*", ("tif", "tiff")),
)
_BEFORE_PDF = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}(?=%PDF-)")
"""Readers of PDF pass over these, as some programs write them."""
_ARCHIVE = b"PK\x03\x04"
_LISTED = b"PK\x01\x02"
"""Begins each line of an archive's list."""
_MOST_MEMBERS = 10_000
_HEAD_BYTES = 64 * 1024
_ODT = b"application/vnd.oasis.opendocument.text"
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_IS_MAIN = re.compile(rb"""\sType\s*=\s*["'][^"']*/relationships/officeDocument["']""")
_TARGET = re.compile(rb"""\sTarget\s*=\s*["']/?(word/[^"']+)["']""")
_MACROS = "vbaproject.bin"
_SCRIPTS = ("basic/", "scripts/")


class LetterKindError(InputError):
    """A board's letter is none of the kinds that are kept, or is called another."""


def check_letter(content: bytes, file_name: str) -> None:
    """See that a letter is of a kind that is kept, and that its ending says which.

    Args:
        content: The file, whole.
        file_name: As it was called where it came from.

    Raises:
        LetterKindError: It is not; the sentence tells the kinds.

    Source: ASVS 5.0, V5.2.2.
    """
    ending = file_name.strip().rpartition(".")[2].casefold()
    if ending not in _endings_of(content):
        msg = (
            "Attach the board's letter as a PDF (save a .doc as one), as .docx or .odt,"
            " or as a picture (PNG, JPEG, TIFF), under the ending that fits it. This"
            " file is none of them, or is called another than it is."
        )
        raise LetterKindError(msg)


def _endings_of(content: bytes) -> tuple[str, ...]:
    before = _BEFORE_PDF.match(content)
    start = 0 if before is None else before.end()
    for beginning, endings in _BEGINNINGS:
        if content.startswith(beginning, start):
            return endings
    return _of_archive(content) if content.startswith(_ARCHIVE) else ()


def _of_archive(content: bytes) -> tuple[str, ...]:
    """Look at an archive's list, and at the beginning of what tells its kind."""
    if content.count(_LISTED) > _MOST_MEMBERS:  # before a list of millions is read
        return ()
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
            if any(_may_run(name.casefold()) for name in names):
                return ()
            if _head(archive, names, "mimetype").strip() == _ODT:
                return ("odt",) if "content.xml" in names else ()
            main = _main_part(_head(archive, names, "_rels/.rels"))
    except (BadZipFile, ValueError, OSError, RuntimeError, EOFError, zlib.error):
        return ()
    return ("docx",) if main in names else ()


def _may_run(name: str) -> bool:
    return name.endswith(_MACROS) or name.startswith(_SCRIPTS)


def _head(archive: ZipFile, names: set[str], name: str) -> bytes:
    if name not in names:
        return b""
    with archive.open(name) as member:
        return member.read(_HEAD_BYTES)


def _main_part(relations: bytes) -> str | None:
    """Give where a Word document's text is, as its relations say; some renumber it."""
    for relation in _RELATION.findall(relations):
        target = _TARGET.search(relation)
        if target is not None and _IS_MAIN.search(relation):
            return target[1].decode("utf-8", "replace")
    return None
