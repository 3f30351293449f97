"""Bytes that are encrypted by Counterpoint itself, on both databases.

Each object has a key of its own, so that destroying the key destroys the
object; that key is wrapped by the study's master key. Blocks of 256 KiB can be
read from any place, which is what seeking in an hour of sound needs.
"""

import io
import secrets
from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, delete, insert, select, update

from counterpoint.kernel.errors import NotFoundError, RuleError
from counterpoint.kernel.ids import OriginalId, new_id
from counterpoint.storage import keys
from counterpoint.storage.schema import master_key, sealed_block, sealed_object

BLOCK_BYTES = 256 * 1024
READ_AHEAD_BYTES = 4 * BLOCK_BYTES


class HoleError(RuleError):
    """Bytes were to be written after a gap."""


class GivenUpError(RuleError):
    """The study keeps no key to the object any more."""


class SealedStore:
    """The sealed objects of one study, within one transaction."""

    def __init__(self, connection: Connection, kek: bytes) -> None:
        self._connection = connection
        self._kek = kek

    def put(self, chunks: Iterable[bytes]) -> OriginalId:
        """Keep a stream of bytes and give its name. Constant memory."""
        id_, key = OriginalId(new_id()), secrets.token_bytes(keys.KEY_BYTES)
        size = 0
        for number, block in enumerate(_blocks(chunks)):
            size += len(block)
            sealed = keys.seal(key, block, _place(id_, number))
            row = {"object_id": id_, "number": number, "sealed": sealed}
            self._connection.execute(insert(sealed_block).values(row))
        self._begin(id_, key, size)
        return id_

    def begin(self) -> OriginalId:
        """Make an empty object, to be written piece by piece, and give its name."""
        id_ = OriginalId(new_id())
        self._begin(id_, secrets.token_bytes(keys.KEY_BYTES), 0)
        return id_

    def write_at(self, id_: OriginalId, at: int, data: bytes) -> int:
        """Write bytes at a place within an object or at its end; give its length.

        Only the blocks that are touched are sealed anew.

        Raises:
            NotFoundError: It was destroyed, or never was.
            HoleError: The place lies after the object's end.
        """
        key, size = self._key_and_size(id_)
        if at > size:
            msg = "Only {size} bytes have arrived; send on from there."
            raise HoleError(msg, size=size)
        end = at + len(data)
        for number in range(at // BLOCK_BYTES, -(-end // BLOCK_BYTES)):
            start = number * BLOCK_BYTES
            piece = data[max(0, start - at) : start + BLOCK_BYTES - at]
            into, is_there = max(0, at - start), start < size
            if is_there:
                kept = bytearray(self._block(id_, number, key))
                kept[into : into + len(piece)] = piece
                piece = bytes(kept)
            sealed = keys.seal(key, piece, _place(id_, number))
            self._put_block(id_, number, sealed, is_there=is_there)
        size = max(size, end)
        grown = update(sealed_object).where(sealed_object.c.id == id_)
        self._connection.execute(grown.values(size_bytes=size))
        return size

    def size_bytes(self, id_: OriginalId) -> int:
        """Give the length of an object.

        Raises:
            NotFoundError: It was destroyed, or never was.
        """
        query = select(sealed_object.c.size_bytes).where(sealed_object.c.id == id_)
        size = self._connection.scalar(query)
        if size is None:
            raise _gone()
        return int(size)

    def read(
        self, id_: OriginalId, start: int = 0, end: int | None = None
    ) -> Iterator[bytes]:
        """Read the bytes from ``start`` to before ``end``, block by block.

        Raises:
            NotFoundError: It was destroyed, or never was.
        """
        key, size = self._key_and_size(id_)
        end = size if end is None else min(end, size)
        for number in range(start // BLOCK_BYTES, -(-end // BLOCK_BYTES)):
            at = number * BLOCK_BYTES
            plain = self._block(id_, number, key)
            yield plain[max(0, start - at) : end - at]

    def give_up_key(self, id_: OriginalId) -> bytes:
        """Hand an object's key over, and keep none: only its new keeper reads it.

        Raises:
            NotFoundError: It was destroyed, or never was.
        """
        key, _ = self._key_and_size(id_)
        same = update(sealed_object).where(sealed_object.c.id == id_)
        self._connection.execute(same.values(wrapped_key=b""))
        return key

    def is_given_up(self, id_: OriginalId) -> bool:
        """Say whether an object's key is somewhere else."""
        query = select(sealed_object.c.wrapped_key).where(sealed_object.c.id == id_)
        return self._connection.scalar(query) == b""

    def read_with(self, id_: OriginalId, key: bytes) -> Iterator[bytes]:
        """Read all bytes of an object whose key was handed over, block by block.

        Raises:
            NotFoundError: It was destroyed, or never was.
        """
        size = self.size_bytes(id_)
        for number in range(-(-size // BLOCK_BYTES)):
            yield self._block(id_, number, key)

    def destroy(self, id_: OriginalId) -> None:
        """Remove an object with its key; nothing can bring it back."""
        for table, column in (
            (sealed_block, sealed_block.c.object_id),
            (sealed_object, sealed_object.c.id),
        ):
            self._connection.execute(delete(table).where(column == id_))

    def _begin(self, id_: OriginalId, key: bytes, size: int) -> None:
        wrapped = keys.seal(self._master(), key, id_.encode())
        row = {"id": id_, "wrapped_key": wrapped, "size_bytes": size}
        self._connection.execute(insert(sealed_object).values(row))

    def _key_and_size(self, id_: OriginalId) -> tuple[bytes, int]:
        query = select(sealed_object).where(sealed_object.c.id == id_)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _gone()
        if not row.wrapped_key:
            msg = "The key to this file is in the vault; open the vault to read it."
            raise GivenUpError(msg)
        key = keys.unseal(self._master(), row.wrapped_key, id_.encode())
        return key, int(row.size_bytes)

    def _put_block(
        self, id_: OriginalId, number: int, sealed: bytes, *, is_there: bool
    ) -> None:
        if is_there:
            same = (sealed_block.c.object_id == id_, sealed_block.c.number == number)
            changed = update(sealed_block).where(*same).values(sealed=sealed)
            self._connection.execute(changed)
            return
        row = {"object_id": id_, "number": number, "sealed": sealed}
        self._connection.execute(insert(sealed_block).values(row))

    def _block(self, id_: OriginalId, number: int, key: bytes) -> bytes:
        query = select(sealed_block.c.sealed).where(
            sealed_block.c.object_id == id_, sealed_block.c.number == number
        )
        sealed = self._connection.scalar(query)
        if sealed is None:
            raise _gone()
        return keys.unseal(key, sealed, _place(id_, number))

    def _master(self) -> bytes:
        row = self._connection.execute(select(master_key)).one()
        return keys.unseal(self._kek, row.wrapped, row.salt)


class SealedReader(io.RawIOBase):
    """Sealed bytes as a file that is read and sought, for libraries that ask for one.

    Each stretch is fetched when it is asked for, by whoever made the reader: in a
    transaction of its own, so that hours of work on a recording hold none open.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        super().__init__()
        self._size = size
        self._fetch = fetch
        self._at = 0
        self._ahead_from = 0
        self._ahead = b""

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Say where it stands."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to another place."""
        self._at = max(0, offset + (0, self._at, self._size)[whence])
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Read on, up to the end of what was fetched last."""
        end = self._size if size < 0 else min(self._at + size, self._size)
        if self._at >= end:
            return b""
        if not self._ahead_from <= self._at < self._ahead_from + len(self._ahead):
            start = self._at - self._at % BLOCK_BYTES
            until = min(start + READ_AHEAD_BYTES, self._size)
            self._ahead_from, self._ahead = start, self._fetch(start, until)
        within = self._at - self._ahead_from
        piece = self._ahead[within : within + end - self._at]
        self._at += len(piece)
        return piece if size >= 0 or self._at >= end else piece + self.read()


def make_master_key(connection: Connection, kek: bytes, salt: bytes) -> None:
    """Give a new study its master key, sealed by the key ``kek``."""
    master = secrets.token_bytes(keys.KEY_BYTES)
    row = {"one": 1, "salt": salt, "wrapped": keys.seal(kek, master, salt)}
    connection.execute(insert(master_key).values(row))


def wrap_master_key_anew(
    connection: Connection, old: bytes, new: bytes, salt: bytes
) -> None:
    """Seal a study's master key by another key; what it seals stays as it is.

    Args:
        connection: Of a transaction that may write.
        old: The key by which it is sealed.
        new: The key by which it will be.
        salt: From which ``new`` was derived.

    Raises:
        WrongPassphraseError: ``old`` does not open it.
    """
    row = connection.execute(select(master_key)).one()
    master = keys.unseal(old, row.wrapped, row.salt)
    wrapped = keys.seal(new, master, salt)
    connection.execute(update(master_key).values(salt=salt, wrapped=wrapped))


def _blocks(chunks: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= BLOCK_BYTES:
            yield bytes(waiting[:BLOCK_BYTES])
            del waiting[:BLOCK_BYTES]
    if waiting:
        yield bytes(waiting)


def _place(id_: OriginalId, number: int) -> bytes:
    return f"{id_}/{number}".encode()


def _gone() -> NotFoundError:
    return NotFoundError("The original is no longer kept in this study.")
