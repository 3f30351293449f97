"""A project's archive: its XML, and the files beside it, unpacked one by one.

Only what is asked for is unpacked: sound and film may be large, and stay where
they are.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import PurePosixPath
from threading import local
from typing import IO
from urllib.parse import unquote

from counterpoint.interchange.refi.refusal import (
    ChangedProjectError,
    DamagedProjectError,
    LockedProjectError,
    NoProjectError,
    StrayPathError,
    SwollenProjectError,
)

LARGEST_TEXT_MB = 50
LARGEST_XML_MB = 1_000
RATIO_LIMIT = 200
"""XML of many codings shrinks 40 times; a bomb a thousand times."""
MOST_MEMBERS = 100_000
_RATIO_FROM_BYTES = 1_000_000
_STEP_BYTES = 1 << 16
_MB = 1_000_000
_LOCKED = 0x1
_PROJECT = ".qde"
_SOURCES = "sources/"
_SCHEMES = ("internal://", "relative://")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, UnicodeError)


class Package:
    """An archive whose own figures look harmless."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._by_path = {
            _folded(each.filename): each
            for each in archive.infolist()
            if not each.is_dir()
        }
        self._by_bare_name: dict[str, str] | None = None

    @property
    def witness(self) -> str:
        """Tell the file from every other by what it says of its members.

        Each member's checksum is compared with its bytes as it is unpacked.
        """
        told = hashlib.sha256()
        for each in self._archive.infolist():
            told.update(repr((each.filename, each.file_size, each.CRC)).encode())
        return told.hexdigest()

    def refuse_other(self, witness: str) -> None:
        """See that the file is still the one that was looked through.

        Raises:
            ChangedProjectError: It is another.
        """
        if self.witness != witness:
            raise ChangedProjectError

    @contextmanager
    def xml(self) -> Iterator[IO[bytes]]:
        """Open the project's XML, whatever it is called.

        Raises:
            NoProjectError: There is none.
            SwollenProjectError: It unpacks to more than its size allows.
            DamagedProjectError: It cannot be unpacked.
        """
        named = sorted(
            (path.count("/"), path) for path in self._by_path if path.endswith(_PROJECT)
        )
        if not named:
            raise NoProjectError
        member = self._by_path[named[0][1]]
        _refuse_swollen(member, LARGEST_XML_MB)
        with _mended_errors(), self._archive.open(member) as opened:
            yield opened

    def find(self, path: str) -> str | None:
        """Find the member that a path of the project stands for, if there is one.

        Folders and endings are compared without case; a missing ending is added.
        """
        wanted = _folded(_without_scheme(path))
        tried = [wanted, f"{_SOURCES}{wanted}", f"{_SOURCES}{_name(wanted)}"]
        for each in tried:
            if each in self._by_path:
                return each
        if self._by_bare_name is None:
            self._by_bare_name = {
                _name(known).rpartition(".")[0]: known
                for known in sorted(self._by_path, reverse=True)
                if known.startswith(_SOURCES)
            }
        return self._by_bare_name.get(_name(wanted))

    def find_database(self, name: str) -> str | None:
        """Find a database of this name, in whatever folder, where no XML is."""
        if any(path.endswith(_PROJECT) for path in self._by_path):
            return None
        found = sorted(path for path in self._by_path if _name(path) == name)
        return found[0] if found else None

    def is_small(self, found: str) -> bool:
        """Whether a member that was found can be unpacked at once."""
        return self._by_path[found].file_size <= LARGEST_TEXT_MB * _MB

    def read(self, found: str) -> bytes:
        """Unpack a member that was found.

        Raises:
            SwollenProjectError: It is more than 50 MB, or than its size allows.
            DamagedProjectError: It cannot be unpacked.
        """
        member = self._by_path[found]
        _refuse_swollen(member, LARGEST_TEXT_MB)
        parts: list[bytes] = []
        size = 0
        with _mended_errors(), self._archive.open(member) as opened:
            while part := opened.read(_STEP_BYTES):
                size += len(part)
                if size > LARGEST_TEXT_MB * _MB:
                    raise SwollenProjectError(LARGEST_TEXT_MB)
                parts.append(part)
        return b"".join(parts)


class Loose(Package):
    """XML by itself, with nothing beside it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._by_path = {}
        self._by_bare_name = {}
        self._file = file

    @property
    def witness(self) -> str:
        """Tell the file from every other by all that is in it."""
        told = hashlib.sha256()
        self._file.seek(0)
        while part := self._file.read(_STEP_BYTES):
            told.update(part)
        return told.hexdigest()

    @contextmanager
    def xml(self) -> Iterator[IO[bytes]]:
        """Open it, at its beginning."""
        self._file.seek(0)
        yield self._file


Opening = Callable[[], AbstractContextManager[Package]]
"""Opens a project's file once more, at its beginning."""


class Unpacking:
    """Unpacks members of an archive that is opened once for as many as are wanted.

    Opening reads the list of all members, so that opening it for each would take as
    long as the square of their number.
    """

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._own = local()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep the archive open for whoever reads meanwhile, in this thread alone.

        Raises:
            ChangedProjectError: The file is another than it was.
        """
        with self._opening() as package:
            self._own.package = package
            try:
                yield
            finally:
                self._own.package = None

    def read(self, found: str) -> bytes:
        """Unpack a member that was found; opens the archive if nobody has.

        Raises:
            InputError: It cannot be unpacked; the sentence says what to do.
        """
        package: Package | None = getattr(self._own, "package", None)
        if package is not None:
            return package.read(found)
        with self._opening() as own:
            return own.read(found)


@contextmanager
def opened(file: IO[bytes]) -> Iterator[Package]:
    """Open an archive, once what it says of itself looks harmless.

    Raises:
        DamagedProjectError: It is no zip, or only a part of one.
        StrayPathError: A member's name leads out of the archive.
        LockedProjectError: It is encrypted.
        SwollenProjectError: A member unpacks to far more than its size allows.
    """
    try:
        archive = zipfile.ZipFile(file)
    except (*_BROKEN, ValueError, NotImplementedError) as error:
        raise DamagedProjectError from error
    with archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise SwollenProjectError(LARGEST_TEXT_MB)
        for each in members:
            _check_member(each)
        yield Package(archive)


def packed(project: bytes, files: dict[str, bytes]) -> IO[bytes]:
    """Put a loose project file and the texts beside it into an archive in memory."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(f"project{_PROJECT}", project)
        for name, data in files.items():
            archive.writestr(f"{_SOURCES}{name}", data)
    into.seek(0)
    return into


def _check_member(member: zipfile.ZipInfo) -> None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in (path.parts or ("",))[0]:
        raise StrayPathError
    if member.flag_bits & _LOCKED:
        raise LockedProjectError
    if member.header_offset < 0 or not member.filename:  # the list itself is broken
        raise DamagedProjectError
    is_swollen = member.file_size > member.compress_size * RATIO_LIMIT
    if member.file_size > _RATIO_FROM_BYTES and is_swollen:
        raise SwollenProjectError(LARGEST_TEXT_MB)


def _refuse_swollen(member: zipfile.ZipInfo, limit_mb: int) -> None:
    if member.file_size > limit_mb * _MB:
        raise SwollenProjectError(limit_mb)


@contextmanager
def _mended_errors() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise DamagedProjectError from error
    except (NotImplementedError, RuntimeError) as error:
        raise LockedProjectError from error


def _without_scheme(path: str) -> str:
    for scheme in _SCHEMES:
        if path.casefold().startswith(scheme):
            return unquote(path[len(scheme) :]).lstrip("/")
    return path


def _folded(path: str) -> str:
    return path.replace("\\", "/").removeprefix("./").casefold()


def _name(path: str) -> str:
    return path.rpartition("/")[2]
