"""Sealed bytes come back whole, from any place, and only with the key."""

import pytest
from sqlalchemy import select, update

from counterpoint.kernel.errors import NotFoundError
from counterpoint.storage.keys import WrongPassphraseError
from counterpoint.storage.schema import sealed_block
from counterpoint.storage.sealed import BLOCK_BYTES, HoleError, SealedReader
from counterpoint.storage.transaction import Transaction

CONTENT = bytes(range(256)) * 2_500  # two blocks and a bit


def test_a_sealed_object_comes_back_whole(tx: Transaction) -> None:
    id_ = tx.originals.put([CONTENT[:5], CONTENT[5:]])
    assert b"".join(tx.originals.read(id_)) == CONTENT
    assert tx.originals.size_bytes(id_) == len(CONTENT)


@pytest.mark.parametrize(
    ("start", "end"),
    [(0, 1), (BLOCK_BYTES - 1, BLOCK_BYTES + 1), (600_000, 10**9), (5, 5)],
)
def test_any_stretch_of_it_can_be_read(tx: Transaction, start: int, end: int) -> None:
    id_ = tx.originals.put([CONTENT])
    assert b"".join(tx.originals.read(id_, start, end)) == CONTENT[start:end]


def test_nothing_readable_lies_in_the_table(tx: Transaction) -> None:
    tx.originals.put([b"planted " * 100])
    kept = tx.connection.scalars(select(sealed_block.c.sealed)).all()
    assert kept
    assert not any(b"planted" in block for block in kept)


def test_a_changed_block_is_refused_rather_than_shown(tx: Transaction) -> None:
    id_ = tx.originals.put([CONTENT])
    blocks = tx.connection.scalars(
        select(sealed_block.c.sealed).order_by(sealed_block.c.number)
    ).all()
    swapped = update(sealed_block).where(sealed_block.c.number == 0)
    tx.connection.execute(swapped.values(sealed=blocks[1]))
    with pytest.raises(WrongPassphraseError):
        list(tx.originals.read(id_))


def test_an_object_grows_piece_by_piece_and_can_be_mended(tx: Transaction) -> None:
    id_, at = tx.originals.begin(), 0
    for length in (1, 100_000, BLOCK_BYTES, BLOCK_BYTES - 1, 7):
        piece = CONTENT[at : at + length]
        assert tx.originals.write_at(id_, at, piece) == at + len(piece)
        at += len(piece)
    assert b"".join(tx.originals.read(id_)) == CONTENT[:at]
    tx.originals.write_at(id_, BLOCK_BYTES - 2, b"over")
    there = b"".join(tx.originals.read(id_))
    assert there[BLOCK_BYTES - 2 : BLOCK_BYTES + 2] == b"over"
    assert len(there) == at


def test_nothing_is_written_after_a_gap(tx: Transaction) -> None:
    id_ = tx.originals.begin()
    with pytest.raises(HoleError, match="0 bytes"):
        tx.originals.write_at(id_, 1, b"x")


def test_sealed_bytes_are_read_as_a_file(tx: Transaction) -> None:
    id_ = tx.originals.put([CONTENT])
    fetched: list[int] = []

    def fetch(start: int, end: int) -> bytes:
        fetched.append(start)
        return b"".join(tx.originals.read(id_, start, end))

    reader = SealedReader(len(CONTENT), fetch)
    assert reader.read() == CONTENT
    reader.seek(-10, 2)
    assert reader.read(100) == CONTENT[-10:]
    assert reader.read(1) == b""
    reader.seek(5)
    assert (reader.read(3), reader.tell()) == (CONTENT[5:8], 8)
    assert all(start % BLOCK_BYTES == 0 for start in fetched)


def test_a_destroyed_object_is_gone(tx: Transaction) -> None:
    id_ = tx.originals.put([CONTENT])
    tx.originals.destroy(id_)
    with pytest.raises(NotFoundError):
        list(tx.originals.read(id_))
    assert not tx.connection.scalars(select(sealed_block.c.number)).all()
