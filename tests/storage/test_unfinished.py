"""What was broken off half-way is refused, or stays; two who begin take turns."""

import resource
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import delete

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, engine, migration
from counterpoint.storage import database as databases
from counterpoint.storage.failing import FullDiskError
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.schema import master_key
from counterpoint.storage.sealed import BLOCK_BYTES
from tests import studies

ROOM = 65_536
BRING_UP = """
import sys
from counterpoint.storage import engine, migration, place
where = place.ServerPlace(sys.argv[1], sys.argv[2])
migration.bring_up(engine.server_engine(where), where)
"""


def without_words(*_given: object) -> None:
    """Index nothing: these studies hold no words."""


@pytest.fixture
def empty(request: pytest.FixtureRequest) -> ServerPlace:
    """A schema of the tests' server that is not there yet."""
    url = request.getfixturevalue("postgres_url")
    where = studies.server_place(url, "postgres", f"half_{secrets.token_hex(6)}")
    assert isinstance(where, ServerPlace)
    return where


def test_a_half_restored_study_is_refused_with_the_next_step(
    database: databases.Database,
) -> None:
    with database.raw_connection(writes=True) as connection, connection.begin():
        connection.execute(delete(master_key))  # the last that a restore fills
    with pytest.raises(databases.UnfinishedStudyError, match="Do it once more"):
        databases.open_(database.place, studies.PASSPHRASE)


@pytest.mark.postgres
def test_a_schema_that_could_not_be_filled_with_tables_is_removed(
    empty: ServerPlace, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_disk(*_given: object) -> None:
        raise psycopg.errors.DiskFull

    monkeypatch.setattr(migration, "_upgrade", fill_disk)
    with pytest.raises(FullDiskError):
        databases.create(empty, studies.PASSPHRASE)
    with psycopg.connect(postgres_url) as looking:
        asked = "SELECT count(*) FROM pg_namespace WHERE nspname = %s"
        assert looking.execute(asked, [empty.schema]).fetchone() == (0,)


@pytest.mark.postgres
def test_two_servers_that_bring_a_study_up_at_once_take_turns(
    empty: ServerPlace, postgres_url: str
) -> None:
    opened = engine.server_engine(empty)
    with psycopg.connect(postgres_url, autocommit=True) as held:
        held.execute(f'CREATE SCHEMA "{empty.schema}"')
        migration.upgrade_to(opened, empty, "0030")
        lock = "SELECT pg_advisory_lock(hashtext(%s))"
        held.execute(lock, [empty.schema])
        both = [_begin(empty) for _ in range(2)]
        _until_both_wait(held, both)
        held.execute(lock.replace("_lock", "_unlock"), [empty.schema])
    said = [each.communicate()[1] for each in both]
    assert [each.returncode for each in both] == [0, 0], said
    assert migration.check_present(opened) == migration.latest()
    opened.dispose()


def _begin(where: ServerPlace) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", BRING_UP, where.url, where.schema],
        stderr=subprocess.PIPE,
        text=True,
    )


def _until_both_wait(
    held: psycopg.Connection, both: list["subprocess.Popen[str]"]
) -> None:
    asked = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    while held.execute(asked).fetchone() != (2,):
        assert all(each.poll() is None for each in both)


@pytest.mark.parametrize("room", [ROOM, 3 * BLOCK_BYTES])
def test_a_copy_without_room_says_what_stays_and_is_gone_on_from(
    database: databases.Database, ada: MemberId, tmp_path: Path, room: int
) -> None:
    with database.write(ada) as tx:
        tx.originals.put([b"sound" * BLOCK_BYTES])
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with _little_room(room), pytest.raises(backup.NoRoomForCopyError) as refused:
        backup.back_up(database, folder / "copy.study", without_words)
    part = folder / "copy.study.unfinished"
    assert [*folder.glob("*.*d")] == [part]
    assert refused.value.values == {"name": part.name, "size": 1}
    assert part.stat().st_size <= room
    backup.back_up(database, folder / "copy.study", without_words)
    assert list(folder.iterdir()) == [folder / "copy.study"]


@contextmanager
def _little_room(room: int) -> Iterator[None]:
    """Let this process write no file longer than a few pages."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
