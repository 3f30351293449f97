"""The zip files that .docx and .odt are, opened without trusting them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from counterpoint.interchange.document.encoding import TEXT_LIMIT_MB
from counterpoint.interchange.document.refusal import (
    DamagedFileError,
    PasswordError,
    TooLargeError,
    ZipBombError,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

UNPACKED_LIMIT_MB = 200
RATIO_LIMIT = 200
_RATIO_FROM_BYTES = 1_000_000  # a short, dull XML may well shrink 300 times
_STEP_BYTES = 1 << 16
_MEMBER_LIMIT = 10_000
_MB = 1_000_000
_LOCKED = 0x1


class Archive:
    """A zip in memory, whose members are counted while they are unpacked."""

    def __init__(self, opened: zipfile.ZipFile, kind: str) -> None:
        self._zip = opened
        self._kind = kind
        self._unpacked = 0
        self.names = frozenset(opened.namelist())

    def read(self, name: str) -> bytes:
        """Unpack one member.

        Raises:
            ZipBombError: It is more than its size allows.
            TooLargeError: It alone is more than 50 MB of text.
            DamagedFileError: It cannot be unpacked.
        """
        packed = self._zip.getinfo(name).compress_size
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(name) as member:
                while part := member.read(_STEP_BYTES):
                    size += len(part)
                    self._unpacked += len(part)
                    _refuse_bomb(self._unpacked, size, packed)
                    if size > TEXT_LIMIT_MB * _MB:
                        raise TooLargeError(TEXT_LIMIT_MB)
                    parts.append(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise DamagedFileError(self._kind) from error
        except (NotImplementedError, RuntimeError) as error:
            raise PasswordError from error
        return b"".join(parts)

    def tree(self, name: str) -> "_Element | None":
        """Parse one XML member; None if there is no such member.

        Entities are not resolved and nothing is fetched.

        Raises:
            ZipBombError: It is more than its size allows.
            TooLargeError: It alone is more than 50 MB of text.
            DamagedFileError: It is not XML.
        """
        if name not in self.names:
            return None
        from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(self.read(name), parser)
        except etree.XMLSyntaxError as error:
            raise DamagedFileError(self._kind) from error


@contextmanager
def opened(data: bytes, kind: str) -> Iterator[Archive]:
    """Open a zip in memory, once its own figures look harmless.

    Raises:
        ZipBombError: It says itself that it is too large.
        PasswordError: It is encrypted.
        DamagedFileError: It is not a zip.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise DamagedFileError(kind) from error
    with archive:
        members = archive.infolist()
        if len(members) > _MEMBER_LIMIT:
            raise ZipBombError(UNPACKED_LIMIT_MB)
        if any(m.flag_bits & _LOCKED for m in members):
            raise PasswordError
        total = 0
        for member in members:
            total += member.file_size
            _refuse_bomb(total, member.file_size, member.compress_size)
        yield Archive(archive, kind)


def _refuse_bomb(total: int, size: int, packed: int) -> None:
    is_swollen = size > _RATIO_FROM_BYTES and size > packed * RATIO_LIMIT
    if total > UNPACKED_LIMIT_MB * _MB or is_swollen:
        raise ZipBombError(UNPACKED_LIMIT_MB)
