"""What a board's letter may be: known by its bytes, and called what it is.

It is kept and given back as it came, and opened by other programs; so nothing comes in
that runs, or that is called what it is not.
"""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from counterpoint.kernel.errors import InputError

_BEGINNINGS = (
    (b"%PDF-", ("pdf",)),
    (b"\x89PNG\r\n\x1a\n", ("png",)),
    (b"\xff\xd8\xff", ("jpg", "jpeg")),
    (b"II*\x00", ("tif", "tiff")),
    (b"MM\x00*", ("tif", "tiff")),
)
_ARCHIVE = b"PK\x03\x04"
_WITHIN = (("word/document.xml", "docx"), ("content.xml", "odt"))
_MACROS = "vbaproject.bin"


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
            "Attach the board's letter as a PDF, as .docx or .odt, or as a picture"
            " (PNG, JPEG, TIFF), under the ending that fits it. This file is none of"
            " them, or is called another than it is."
        )
        raise LetterKindError(msg)


def _endings_of(content: bytes) -> tuple[str, ...]:
    for beginning, endings in _BEGINNINGS:
        if content.startswith(beginning):
            return endings
    return _of_archive(content) if content.startswith(_ARCHIVE) else ()


def _of_archive(content: bytes) -> tuple[str, ...]:
    """Look at the list of an archive's members alone; nothing is unpacked."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return ()
    if any(name.casefold().endswith(_MACROS) for name in names):
        return ()
    return tuple(ending for member, ending in _WITHIN if member in names)
