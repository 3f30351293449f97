"""Projects of other programs, whatever program it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange import database, qualcoder, refi, taguette
from counterpoint.interchange.refi import package
from counterpoint.interchange.refi.refusal import NoProjectError

DATABASE = "data.qda"
"""The file in a folder of QualCoder's that is its project."""
_LOOSE = ".qde"
_BESIDE = "sources"
_WORDS = (".txt", "")
_ZIP = b"PK"


def read_project(
    file: IO[bytes], *, part: int = 0, separator: str = ""
) -> ForeignProject:
    """Read a project, by what is in it and not by its name.

    Args:
        file: Open, at its beginning; it must allow going back.
        part: Which project, from 0, where a file holds several.
        separator: What parts the levels of codes that are named by paths.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    head = file.read(len(database.MAGIC))
    file.seek(0)
    if head == database.MAGIC:
        return _read_database(file.read(), part, separator)
    if head.startswith(_ZIP):
        with package.opened(file) as archive:
            found = archive.find_database(DATABASE)
            if found is not None:
                return _read_database(archive.read(found), part, separator)
        file.seek(0)
    return refi.read_project(file)


def _read_database(data: bytes, part: int, separator: str) -> ForeignProject:
    """Read a database by the tables that it has."""
    with database.opened(data) as opened:
        if opened.has(*taguette.TABLES):
            return taguette.read_taguette(opened, part=part, separator=separator)
        if opened.has(*qualcoder.TABLES):
            return qualcoder.read_qualcoder(opened)
        raise NoProjectError


def read_project_at(
    path: Path, *, part: int = 0, separator: str = ""
) -> ForeignProject:
    """Read a project on a disk.

    A folder is QualCoder's, with its database; a loose .qde has its texts in the
    folder of sources beside.

    Args:
        path: The file or folder.
        part: Which project, from 0, where a file holds several.
        separator: What parts the levels of codes that are named by paths.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    with opened_at(path) as file:
        return read_project(file, part=part, separator=separator)


@contextmanager
def opened_at(path: Path) -> Iterator[IO[bytes]]:
    """Open a project on a disk as one file.

    Raises:
        NoProjectError: It is a folder, and not one of QualCoder's.
    """
    if path.is_dir():
        path /= DATABASE
        if not path.is_file():
            raise NoProjectError
    texts = _texts_beside(path) if path.suffix.lower() == _LOOSE else {}
    if texts:
        yield package.packed(path.read_bytes(), texts)
    else:
        with path.open("rb") as file:
            yield file


def _texts_beside(path: Path) -> dict[str, bytes]:
    """Read the texts in the folders of sources beside a file."""
    return {
        each.name: each.read_bytes()
        for folder in sorted(path.parent.iterdir())
        if folder.is_dir() and folder.name.lower() == _BESIDE
        for each in sorted(folder.iterdir())
        if each.is_file() and each.suffix.lower() in _WORDS
    }
