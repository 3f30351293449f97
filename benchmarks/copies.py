"""Twenty of everybody: a study made large by copying its rows, in its own tables."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from benchmarks.product import PASSPHRASE
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, place

COPIED = {
    "participant": ("id",),
    "report": ("id", "participant_id"),
    "report_version": ("report_id",),
    "passage": ("id", "report_id"),
    "coding": ("id", "report_id"),
}
"""Tables that are copied, each with the columns whose ids get an ending."""

ORIGINALS = "WHERE object_id NOT LIKE '%-%'"


def multiply(path: Path, copies: int, *, words: bool = False) -> None:
    """Let there be so many of each person, report, passage and coding.

    Args:
        path: A study that nobody has open.
        copies: How many there are to be in all.
        words: Whether search is to find the copies, too.
    """
    opened = database.open_(place.parse(path), PASSPHRASE)
    for nth in range(1, copies):
        with opened.write(MemberId("")) as tx:
            for table, ids in COPIED.items():
                _copy(tx.connection, table, ids, nth)
            if words:
                _copy_words(tx.connection, nth)
    opened.close()


def _copy(connection: Connection, table: str, ids: tuple[str, ...], nth: int) -> None:
    columns = [column["name"] for column in inspect(connection).get_columns(table)]
    kept = ", ".join(f'"{name}"' for name in columns)
    taken = ", ".join(
        f"\"{name}\" || '-' || :nth" if name in ids else f'"{name}"' for name in columns
    )
    originals = f"\"{ids[0]}\" NOT LIKE '%-%'"
    copy = f"INSERT INTO {table} ({kept}) SELECT {taken} FROM {table}"  # noqa: S608 - names of our own tables
    connection.execute(text(f"{copy} WHERE {originals}"), {"nth": str(nth)})


def _copy_words(connection: Connection, nth: int) -> None:
    """Take the copies' words into the index, in numbers behind the originals'."""
    most = connection.scalar(text(f"SELECT max(id) FROM word_entry {ORIGINALS}"))  # noqa: S608 - no value
    given = {"nth": str(nth), "on": nth * int(most or 0)}
    rows = "SELECT id + :on, kind, object_id || '-' || :nth FROM word_entry"
    copy = f"INSERT INTO word_entry (id, kind, object_id) {rows} {ORIGINALS}"
    connection.execute(text(copy), given)
    connection.execute(
        text(
            "INSERT INTO word_fts (rowid, words) SELECT rowid + :on, words"
            " FROM word_fts WHERE rowid <= :most"
        ),
        {"on": given["on"], "most": most},
    )
