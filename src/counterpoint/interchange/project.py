"""Projects of other programs, whatever program it was."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath
from typing import IO

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange import (
    database,
    qualcoder,
    refi,
    requal,
    rqda,
    taguette,
)
from counterpoint.interchange.annotation import COLUMNS, read_annotations
from counterpoint.interchange.attribute.sheet import BOOKS, Sheet, read_sheet
from counterpoint.interchange.beside import (
    Beside,
    beside_at,
    beside_in,
    nothing_beside,
)
from counterpoint.interchange.code_list import is_code_list, read_code_list
from counterpoint.interchange.coded_table import Holds, printed, read_table
from counterpoint.interchange.refi import package
from counterpoint.interchange.refi.reading import Again
from counterpoint.interchange.refi.refusal import NoProjectError

DATABASE = "data.qda"
"""The file in a folder of QualCoder's that is its project."""
_LOOSE = ".qde"
_BESIDE = "sources"
_WORDS = (".txt", "")
_ZIP = b"PK"
_SNIFFED_BYTES = 4_096
_MARKS = b"\xef\xbb\xbf\xff\xfe"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is to be read, where it leaves a choice.

    Attributes:
        part: Which project, from 0, where a file holds several.
        separator: What parts the levels of codes that are named by paths; None for
            what seems right.
        columns: Which column of a table, from 0, holds what; None for what its
            names say.
    """

    part: int = 0
    separator: str | None = None
    columns: Mapping[str, int] | None = None


AS_IT_SEEMS = Manner()


def read_project(
    file: IO[bytes],
    name: str = "",
    manner: Manner = AS_IT_SEEMS,
    again: Again | None = None,
) -> ForeignProject:
    """Read a project, by what is in it; only of tables the name's ending counts.

    Args:
        file: Open, at its beginning; it must allow going back.
        name: What the file is called.
        manner: How it is to be read.
        again: Opens the file for those who go through its sources; without it this
            one must stay open for them.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    head = file.read(_SNIFFED_BYTES)
    file.seek(0)
    if head.startswith(database.MAGIC):
        return _read_database(file.read(), manner)
    if head.startswith(printed.MAGIC):
        return _read_table(printed.read_printed(file.read(), name), manner)
    if head.startswith(_ZIP):
        return _read_archive(file, name, manner, again)
    if _is_xml(head) or PurePath(name).suffix.lower() in refi.ENDINGS:
        return refi.read_project(file, again)
    return _read_text(file.read(), name, manner)


def _read_text(data: bytes, name: str, manner: Manner) -> ForeignProject:
    """Read what is plain text: annotations, a list of codes, or a table."""
    if _is_json(data[:_SNIFFED_BYTES]):
        columns = {each.value: at for each, at in COLUMNS.items()}
        known = manner if manner.columns else replace(manner, columns=columns)
        return _read_table(read_annotations(data, name), known)
    if is_code_list(data):
        return read_code_list(data, name)
    sheet = read_sheet(data, name, keeps_breaks=True)
    if len(sheet.header) == 1:
        raise NoProjectError
    return _read_table(sheet, manner)


def _read_archive(
    file: IO[bytes], name: str, manner: Manner, again: Again | None
) -> ForeignProject:
    """Read what is packed: a REFI-QDA project, QualCoder's folder, or a workbook."""
    if PurePath(name).suffix.lower() in BOOKS:
        return _read_table(read_sheet(file.read(), name, keeps_breaks=True), manner)
    with package.opened(file) as archive:
        found = archive.find_database(DATABASE)
        if found is not None:
            opening = partial(
                _unpacked_again, again or (lambda: nullcontext(file)), archive.witness
            )
            unpacking = package.Unpacking(opening)
            beside = beside_in(archive, unpacking, found)
            project = _read_database(archive.read(found), manner, beside)
            return replace(project, together=unpacking.together)
    file.seek(0)
    return refi.read_project(file, again)


def _read_table(sheet: Sheet, manner: Manner) -> ForeignProject:
    known = {each.value: each for each in Holds}
    columns = manner.columns
    chosen = None
    if columns is not None:
        chosen = {known[name]: at for name, at in columns.items() if name in known}
    return read_table(sheet, chosen, manner.separator)


def _is_xml(head: bytes) -> bool:
    bare = head.replace(b"\x00", b"").lstrip(_MARKS).lstrip()
    return bare.startswith(b"<")


def _is_json(head: bytes) -> bool:
    return head.lstrip(_MARKS).lstrip().startswith((b"{", b"["))


@contextmanager
def _unpacked_again(again: Again, witness: str) -> Iterator[package.Package]:
    with again() as file, package.opened(file) as archive:
        archive.refuse_other(witness)
        yield archive


def _read_database(
    data: bytes, manner: Manner, beside: Beside = nothing_beside
) -> ForeignProject:
    """Read a database by the tables that it has."""
    with database.opened(data) as opened:
        if opened.has(*taguette.TABLES):
            separator = manner.separator or ""
            return taguette.read_taguette(opened, part=manner.part, separator=separator)
        if opened.has(*qualcoder.TABLES):
            return qualcoder.read_qualcoder(opened, beside)
        if opened.has(*rqda.TABLES):
            return rqda.read_rqda(opened)
        if opened.has(*requal.TABLES):
            return requal.read_requal(opened, part=manner.part)
        raise NoProjectError


def read_project_at(path: Path, manner: Manner = AS_IT_SEEMS) -> ForeignProject:
    """Read a project on a disk.

    A folder is QualCoder's, with its database; a loose .qde has its texts in the
    folder of sources beside.

    Args:
        path: The file or folder.
        manner: How it is to be read.

    Raises:
        InputError: It cannot be read; the sentence says what to do.
    """
    with opened_at(path) as file:
        if path.is_dir():
            return _read_database(file.read(), manner, beside_at(path))
        return read_project(file, path.name, manner, lambda: opened_at(path))


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
