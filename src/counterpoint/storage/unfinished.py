"""Filling a copy so that what breaks off can be gone on from.

What is large in a study are its sealed blocks, which are written once. They are
copied first, a few at a time and each few for good, in no one moment of the study, so
that no moment is held for hours. Then all other rows follow in one moment, in which
the blocks are made to be those of that moment. The copy has no master key, and opens as
no study, until it was read once more (decision 0039).
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    RowMapping,
    Select,
    delete,
    func,
    insert,
    inspect,
    literal_column,
    select,
    tuple_,
    update,
)
from sqlalchemy.exc import DatabaseError, OperationalError

from counterpoint.storage import (
    clearing,
    database,
    failing,
    fulltext,
    history,
    migration,
    transfer,
)
from counterpoint.storage import engine as engines
from counterpoint.storage.database import Database
from counterpoint.storage.engine import LockedStudyError
from counterpoint.storage.keys import NONCE_BYTES, WrongPassphraseError
from counterpoint.storage.part import (
    CopyBeingMadeError,
    Earlier,
    Left,
    Tell,
    key_row,
    which,
)
from counterpoint.storage.place import FilePlace
from counterpoint.storage.schema import head, master_key, sealed_block, word_entry

BLOCKS_A_STEP = 32  # of 256 KiB: what a break may cost, and what memory holds

Key = tuple[str, int]
Marks = dict[Key, bytes]
"""The nonce of each block; a block that is sealed anew has another."""


class Block(NamedTuple):
    """A sealed block."""

    key: Key
    sealed: bytes


_KEY = (sealed_block.c.object_id, sealed_block.c.number)


@dataclass(frozen=True, slots=True)
class Filled:
    """A copy that lacks its master key alone, and that nobody else can come to.

    Attributes:
        connection: The one to it.
        key: The row of its master key.
        part: Its file.
        own: Which file that is, whatever is called so later.
    """

    connection: Connection
    key: RowMapping
    part: Path
    own: tuple[int, int] | None

    def check_own(self) -> None:
        """See that no other file has come to be called so.

        Raises:
            CopyBeingMadeError: One has, or none is.
        """
        if which(self.part) != self.own:
            raise CopyBeingMadeError

    def forget(self) -> None:
        """Keep no page in memory, so that what is read next comes from the disk."""
        _raw(self.connection).execute("PRAGMA shrink_memory")

    def put_key(self) -> None:
        """Let the copy open as a study from now on."""
        with self.connection.begin():
            self.connection.execute(insert(master_key).values(dict(self.key)))


@contextmanager
def filled(
    source: Database,
    part: Path,
    index_words: transfer.IndexWords,
    tell: Tell,
    *,
    keeps_part: bool = True,
) -> Iterator[Filled]:
    """Copy one moment of an open study into a file that may be there in part.

    Whatever breaks it off, what was copied stays in the file. It is held until the
    block ends, so that nobody empties it before it has its name.

    Args:
        source: The study, on either database.
        part: The file; what is no part of a copy of this study is replaced.
        index_words: Builds the copy's word index.
        tell: Is told what an earlier try left.
        keeps_part: Whether what was copied stays when it is broken off.

    Raises:
        CopyBeingMadeError: Another program fills it.
        PassphraseChangedError: The study was opened with a former one.
        NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
        TransferBrokenError: The copy differs from the study.
        UnavailableError: Disk or database failed.
    """
    with source.raw_connection() as old, old.begin():
        transfer.check_known(old, source.place)
        key_row(source.key, old)
    earlier, engine = _opened(source, part)
    own = which(part)
    try:
        with failing.said(), engine.connect().execution_options(writes=True) as new:
            key = _fill(source, new, earlier, index_words, tell)
            _clear(new, part)
            yield Filled(new, key, part, own)
    except BaseException:
        engine.dispose()
        if not keeps_part and which(part) == own:
            database.remove_file(part)
        raise
    finally:
        engine.dispose()


def _fill(
    source: Database,
    new: Connection,
    earlier: Earlier,
    index_words: transfer.IndexWords,
    tell: Tell,
) -> RowMapping:
    """Fill the copy but for its master key, and give that."""
    with source.raw_connection() as old:
        kept: Marks = {}
        if earlier is Earlier.KEPT:
            _empty(new)
            kept = _keep(old, new)
        if earlier is not Earlier.NOTHING:
            tell(Left(earlier, _length(new)))
        with old.begin():
            there = _keys(old)
        _copy(old, new, [key for key in there if key not in kept], kept)
        return _finish(source, old, new, kept, index_words)


def _opened(source: Database, part: Path) -> tuple[Earlier, Engine]:
    """Open what an earlier try left, or an empty file where it is of no use."""
    earlier = Earlier.NOTHING
    if part.exists():
        with _disposed_if_it_fails(source, part) as engine:
            earlier = _judged(engine, source)
        if earlier is Earlier.KEPT:
            return earlier, engine
        engine.dispose()
        database.remove_file(part)
    with _disposed_if_it_fails(source, part) as engine:
        migration.create(engine, FilePlace(part))
        writer = engine.connect().execution_options(writes=True)
        with writer as new, new.begin():
            begin = {"study_id": source.study_id, "seq": 0}
            new.execute(insert(head).values(one=1, hash=history.BEGINNING, **begin))
    return earlier, engine


@contextmanager
def _disposed_if_it_fails(source: Database, part: Path) -> Iterator[Engine]:
    engine = engines.file_engine(part, source.key, alone=True)
    try:
        with failing.said():
            yield engine
    except LockedStudyError as error:
        engine.dispose()
        raise CopyBeingMadeError from error
    except BaseException:
        engine.dispose()
        raise


def _judged(engine: Engine, source: Database) -> Earlier:
    """Say whether a file is part of a copy of this very study, and undamaged."""
    try:
        with engine.connect() as connection, connection.begin():
            if not inspect(connection).get_table_names():
                return Earlier.NOTHING  # it broke off before there were tables
            if not migration.is_present(connection):
                return Earlier.UNUSABLE
            if connection.scalar(select(head.c.study_id)) != source.study_id:
                return Earlier.UNUSABLE
            told = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    except (OperationalError, sqlcipher3.dbapi2.OperationalError):
        raise  # the disk is in the way, and nothing is known of the file
    except (WrongPassphraseError, DatabaseError, sqlcipher3.dbapi2.DatabaseError):
        return Earlier.UNUSABLE
    return Earlier.KEPT if told == ["ok"] else Earlier.UNUSABLE


def _empty(new: Connection) -> None:
    """Take out all rows but the blocks, with whatever their pages held.

    Whole tables are emptied, so that each of their pages is overwritten: whatever an
    earlier try copied, somebody may have withdrawn since. Rows that other rows refer
    to would be deleted one by one, and leave copies in pages that were divided.
    """
    _raw(new).execute("PRAGMA foreign_keys = off")
    with new.begin():
        fulltext.empty_file_index(new)
        for table in reversed([*transfer.tables(), word_entry]):
            if table not in (sealed_block, head):
                new.execute(delete(table))
        new.execute(update(head).values(seq=0, hash=history.BEGINNING))
    _raw(new).execute("PRAGMA foreign_keys = on")


def _keep(old: Connection, new: Connection) -> Marks:
    """Drop each block that is not the study's, byte for byte; give the others."""
    with old.begin():
        there = set(_keys(old))
    with new.begin():
        stand = _keys(new)
    kept: Marks = {}
    for keys in _portions([key for key in stand if key in there]):
        with old.begin():
            digests = _digests(old, keys)
        with new.begin():
            blocks = _blocks(new, keys)
        for block in blocks:
            sealed = block.sealed
            if digests.get(block.key) == hashlib.sha256(sealed).digest():
                kept[block.key] = sealed[:NONCE_BYTES]
    with new.begin():
        _drop(new, set(stand) - kept.keys(), there)
    return kept


def _copy(old: Connection, new: Connection, keys: Sequence[Key], kept: Marks) -> None:
    """Copy blocks, each portion for good, and add them to those that are kept."""
    for portion in _portions(keys):
        with old.begin():
            rows = _blocks(old, portion)
        with new.begin():
            _put(new, rows, kept)


def _finish(
    source: Database,
    old: Connection,
    new: Connection,
    kept: Marks,
    index_words: transfer.IndexWords,
) -> RowMapping:
    """Make the copy one moment of the study: its blocks, and all other rows.

    The row of the master key is given back; with it, what breaks off after this would
    open as a study that no certificate knows.
    """
    with old.begin(), new.begin():
        transfer.check_known(old, source.place)
        there = _marks(old)
        stale = {key for key, mark in kept.items() if there.get(key) != mark}
        _drop(new, stale, there.keys())
        lacking = [key for key in there if key in stale or key not in kept]
        for portion in _portions(lacking):
            _put(new, _blocks(old, portion), kept)
        new.execute(delete(head))
        later = (sealed_block, master_key)
        others = [each for each in transfer.tables() if each not in later]
        transfer.fill(old, new, others, index_words, lacking=master_key)
        return key_row(source.key, old)


def _clear(new: Connection, part: Path) -> None:
    """Write the copy anew if blocks left it that the study has no more."""
    raw = _raw(new)
    if raw.execute("PRAGMA user_version").fetchone() == (0,):
        return
    is_large = part.stat().st_size > clearing.LARGE_BYTES
    clearing.write_anew(raw, is_large=is_large)
    raw.execute("PRAGMA user_version = 0")


def _drop(new: Connection, keys: Collection[Key], there: Collection[Key]) -> None:
    for portion in _portions(list(keys)):
        new.execute(delete(sealed_block).where(tuple_(*_KEY).in_(portion)))
    if any(key not in there for key in keys):
        new.exec_driver_sql("PRAGMA user_version = 1")  # kept until it was cleared


def _put(new: Connection, blocks: Sequence[Block], kept: Marks) -> None:
    for block in blocks:
        (id_, number), sealed = block.key, block.sealed
        row = {"object_id": id_, "number": number, "sealed": sealed}
        new.execute(insert(sealed_block), row)
        kept[block.key] = sealed[:NONCE_BYTES]


def _blocks(connection: Connection, keys: list[Key]) -> list[Block]:
    query = _of(keys, sealed_block.c.sealed)
    return [Block((row[0], row[1]), bytes(row[2])) for row in connection.execute(query)]


def _digests(connection: Connection, keys: list[Key]) -> dict[Key, bytes]:
    found = connection.execute(_of(keys, func.sha256(sealed_block.c.sealed)))
    return {(row[0], row[1]): bytes(row[2]) for row in found}


def _marks(connection: Connection) -> Marks:
    if connection.dialect.name == "sqlite":
        return _marks_of_file(connection)
    nonce = func.substr(sealed_block.c.sealed, 1, NONCE_BYTES)
    query = select(*_KEY, nonce).order_by(*_KEY)
    return {(row[0], row[1]): bytes(row[2]) for row in connection.execute(query)}


def _marks_of_file(connection: Connection) -> Marks:
    """Read the beginnings alone: a question would read each block to its end."""
    query = select(*_KEY, literal_column("rowid")).order_by(*_KEY)
    raw = _raw(connection)
    marks: Marks = {}
    for id_, number, row in connection.execute(query).all():
        with raw.open_blob(sealed_block.name, "sealed", row, readonly=True) as blob:
            marks[id_, number] = blob.read(NONCE_BYTES)
    return marks


def _keys(connection: Connection) -> list[Key]:
    query = select(*_KEY).order_by(*_KEY)
    return [(row[0], row[1]) for row in connection.execute(query)]


def _length(connection: Connection) -> int:
    with connection.begin():
        length = func.sum(func.length(sealed_block.c.sealed))
        return int(connection.scalar(select(length)) or 0)


def _of(keys: list[Key], wanted: ColumnElement[bytes]) -> Select[str, int, bytes]:
    query = select(*_KEY, wanted).where(tuple_(*_KEY).in_(keys))
    return query.order_by(*_KEY)


def _portions(keys: Sequence[Key]) -> Iterator[list[Key]]:
    for at in range(0, len(keys), BLOCKS_A_STEP):
        yield list(keys[at : at + BLOCKS_A_STEP])


def _raw(connection: Connection) -> sqlcipher3.dbapi2.Connection:
    """Give the driver's connection, for what no transaction may hold."""
    return connection.connection.driver_connection
