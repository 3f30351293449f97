"""All bytes a study stands in: a file's pages, or the files of a server's tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, ServerPlace
from tests import pages


def let_it_sample(database: Database) -> None:
    """Let a server look at the words it may keep for its planner."""
    if isinstance(database.place, ServerPlace):
        with _alone(database.place) as connection:
            connection.execute("ANALYZE")


def content_of(database: Database) -> bytes:
    """Give every page of a study, with what was deleted and is still there.

    Of a server that the tests did not start, the files cannot be read: skipped.
    """
    if isinstance(database.place, FilePlace):
        return pages.file_content(database.place.path)
    assert isinstance(database.place, ServerPlace)
    with _alone(database.place) as connection:
        connection.execute("CHECKPOINT")
        (folder,) = _row(connection, "SHOW data_directory")
        (number,) = _row(
            connection, "SELECT oid FROM pg_database WHERE datname = current_database()"
        )
    files = Path(str(folder), "base", str(number))
    try:
        return b"\n".join(path.read_bytes() for path in sorted(files.iterdir()))
    except OSError:
        pytest.skip("this server's files are not the tests' to read")


@contextmanager
def _alone(where: ServerPlace) -> Iterator[psycopg.Connection]:
    url = make_url(where.url).set(drivername="postgresql")
    address = url.render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        yield connection


def _row(connection: psycopg.Connection, query: str) -> tuple[object, ...]:
    found = connection.execute(query).fetchone()
    assert found is not None
    return tuple(found)
