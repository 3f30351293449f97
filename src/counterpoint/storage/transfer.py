"""Moving a whole study to another place, from file to server and back.

Rows go over as they are, with the history and its hashes. The study's key goes
with it, so that the same passphrase opens both and the master key stays wrapped
as it was. The word index is the one thing each database makes in its own way;
it is built anew from the words.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    LargeBinary,
    Row,
    Table,
    func,
    insert,
    inspect,
    select,
)
from sqlalchemy.exc import NoSuchTableError

from counterpoint.kernel.errors import RuleError
from counterpoint.storage import database, migration
from counterpoint.storage.database import Database
from counterpoint.storage.fulltext import FullText, full_text_of
from counterpoint.storage.history import verify
from counterpoint.storage.migration import VERSION_TABLE
from counterpoint.storage.place import Place, ServerPlace
from counterpoint.storage.schema import metadata, word_entry

ROWS_A_STEP = 500
BLOCKS_A_STEP = 16  # sealed blocks hold 256 KiB each

IndexWords = Callable[[Connection, FullText], None]
"""Takes up all words that are to be found, anew."""


class TransferBrokenError(RuleError):
    """What arrived is not what was sent; nothing was left at the new place."""


def transfer(source: Database, target: Place, index_words: IndexWords) -> None:
    """Copy one moment of an open study to a free place. Linear in its size.

    Raises:
        PlaceTakenError: Something is at the target.
        SharedFolderError: The target's folder is synchronised or on a network.
        NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
        TransferBrokenError: Counts or history differ; the target was removed.
    """
    with (
        source.raw_connection() as old,
        old.begin(),
        database.prepared(target, source.key) as new,
    ):
        check_known(old, source.place)
        fill(old, new, tables(), index_words)


def fill(
    old: Connection,
    new: Connection,
    wanted: Sequence[Table],
    index_words: IndexWords,
    *,
    lacking: Table | None = None,
) -> None:
    """Copy all rows of some tables, make the word index, and compare all.

    Args:
        old: The study.
        new: The copy.
        wanted: The tables to copy; others are there already.
        index_words: Builds the copy's word index.
        lacking: The table whose rows come only after this.

    Raises:
        TransferBrokenError: Counts or history differ.
    """
    for table in wanted:
        for rows in _portions(old, table):
            new.execute(insert(table), rows)
    index_words(new, full_text_of(new))
    _compare(old, new, lacking)


def count_rows(connection: Connection) -> dict[str, int]:
    """Count the rows of every table, but for the word index."""
    return {
        table.name: int(connection.scalar(select(func.count()).select_from(table)) or 0)
        for table in tables()
    }


def tables() -> list[Table]:
    """Name every table, but for the word index; each after those it refers to."""
    return [table for table in metadata.sorted_tables if table is not word_entry]


def _portions(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    has_blocks = table.name == "sealed_block"
    step = BLOCKS_A_STEP if has_blocks else ROWS_A_STEP
    reading = connection.execution_options(yield_per=step)
    for rows in reading.execute(select(table)).partitions():
        yield [_portable(table, row) for row in rows]


def _portable(table: Table, row: Row[Any]) -> dict[str, Any]:
    """Give a row's values; PostgreSQL's driver may lend bytes as a view."""
    return {
        column.name: bytes(value)
        if isinstance(column.type, LargeBinary) and value is not None
        else value
        for column, value in zip(table.c, row, strict=True)
    }


def check_known(connection: Connection, where: Place) -> None:
    """See that every table and column of the study is known here: none is left.

    Raises:
        NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
        NoSuchTableError: One is not.
    """
    migration.check_still_present(connection, writes=False)
    schema = where.schema if isinstance(where, ServerPlace) else None
    named = set(inspect(connection).get_table_names(schema=schema))
    own = {name for name in named if not name.startswith(("word_", VERSION_TABLE))}
    unknown = own - set(metadata.tables)
    if unknown:
        raise NoSuchTableError(min(unknown))


def _compare(old: Connection, new: Connection, lacking: Table | None) -> None:
    problems: Sequence[str] = verify(new).problems
    counted = count_rows(old)
    if lacking is not None:
        counted[lacking.name] = 0
    if problems or counted != count_rows(new):
        msg = "The copy differs from the study and was removed; verify the study first."
        raise TransferBrokenError(msg)
