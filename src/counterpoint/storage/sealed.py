"""Bytes that are encrypted by Counterpoint itself, on both databases.

Each object has a key of its own, so that destroying the key destroys the
object; that key is wrapped by the study's master key. Blocks of 256 KiB can be
read from any place, which is what seeking in an hour of sound needs.
"""

import secrets
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, insert, select

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import OriginalId, new_id
from counterpoint.storage import keys
from counterpoint.storage.schema import master_key, sealed_block, sealed_object

BLOCK_BYTES = 256 * 1024


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
        wrapped = keys.seal(self._master(), key, id_.encode())
        row = {"id": id_, "wrapped_key": wrapped, "size_bytes": size}
        self._connection.execute(insert(sealed_object).values(row))
        return id_

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
        query = select(sealed_object).where(sealed_object.c.id == id_)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _gone()
        key = keys.unseal(self._master(), row.wrapped_key, id_.encode())
        end = row.size_bytes if end is None else min(end, row.size_bytes)
        for number in range(start // BLOCK_BYTES, -(-end // BLOCK_BYTES)):
            at = number * BLOCK_BYTES
            plain = self._block(id_, number, key)
            yield plain[max(0, start - at) : end - at]

    def destroy(self, id_: OriginalId) -> None:
        """Remove an object with its key; nothing can bring it back."""
        for table, column in (
            (sealed_block, sealed_block.c.object_id),
            (sealed_object, sealed_object.c.id),
        ):
            self._connection.execute(delete(table).where(column == id_))

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


def make_master_key(connection: Connection, kek: bytes, salt: bytes) -> None:
    """Give a new study its master key, sealed by the key ``kek``."""
    master = secrets.token_bytes(keys.KEY_BYTES)
    row = {"one": 1, "salt": salt, "wrapped": keys.seal(kek, master, salt)}
    connection.execute(insert(master_key).values(row))


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
