"""When the disk is full or the database is gone, a sentence says what to do."""

import resource
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
import sqlcipher3.dbapi2
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFreeError
from sqlalchemy.pool import QueuePool

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage import engine, place, turn
from counterpoint.storage.database import Database
from counterpoint.storage.failing import (
    BusyError,
    BusyFileError,
    CrowdedError,
    FullDiskError,
    LostDatabaseError,
    NoDatabaseError,
    NoRightError,
    RefusedFileError,
    said,
    told,
)
from counterpoint.storage.keys import FileKey, WrongPassphraseError
from counterpoint.storage.place import FilePlace, ServerPlace
from counterpoint.study.design import verbs as design
from tests import studies

SECRET = "not-to-be-repeated"  # noqa: S105 - a password nobody has
MANY = "a long aim, said again. " * 100_000
END_ITSELF = "SELECT pg_terminate_backend(pg_backend_pid())"


def _write(study: Database, ada: MemberId, breaking: str, title: str) -> None:
    with study.write(ada) as tx:
        design.change_study(tx, title="before it breaks")
        tx.connection.exec_driver_sql(breaking)
        design.change_study(tx, title=title)


def test_a_full_disk_is_said_and_nothing_of_the_step_is_kept(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    template, ada = file_template
    study = studies.copy_of(template, tmp_path)
    before = study.last_seq()
    with pytest.raises(FullDiskError, match="Make room on it"):
        _write(study, ada, "PRAGMA max_page_count = 1", MANY)
    assert study.last_seq() == before
    study.close()


@pytest.mark.postgres
def test_a_lost_database_is_said_and_the_next_step_is_done(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        with pytest.raises(LostDatabaseError, match="does not answer"):
            _write(study, ada, END_ITSELF, "half done")
        with study.write(ada) as tx:
            assert design.show_study(tx).title == "Test study"
            design.change_study(tx, title="done")


WRITERS = 24
"""More than a process has connections to a database."""
AT_ONCE_S = 0.01
ROOM = 131_072
LONGEST_S = 60.0


@pytest.mark.postgres
def test_writers_who_wait_for_each_other_leave_readers_their_connections(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    template, ada = server_template
    with studies.server_copy_of(postgres_url, template) as study:
        pool = study._engine.pool  # noqa: SLF001 - so that nobody waits for it
        assert isinstance(pool, QueuePool)
        pool._timeout = AT_ONCE_S  # noqa: SLF001
        before, here = study.last_seq(), Barrier(WRITERS + 1)

        def write(nth: int) -> None:
            here.wait(LONGEST_S)
            with study.write(ada) as tx:
                design.change_study(tx, title=f"Title {nth}")

        with ThreadPoolExecutor(WRITERS) as members:
            with study.write(ada) as tx:
                design.change_study(tx, title="held")
                written = [members.submit(write, nth) for nth in range(WRITERS)]
                here.wait(LONGEST_S)
                for _ in range(WRITERS):
                    with study.read(ada) as reading:
                        assert design.show_study(reading).title == "Test study"
            for each in written:
                each.result(LONGEST_S)
        assert study.last_seq() == before + WRITERS + 1


def test_who_waits_too_long_for_other_writers_is_told_and_kept_waiting_no_more(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "LONGEST_TURN_S", AT_ONCE_S)
    with database.write(ada):
        with pytest.raises(BusyError, match="not begun"), database.write(ada):
            pytest.fail("two wrote at once")
        with database.read(ada) as tx:
            assert design.show_study(tx).title == "Test study"
    with database.write(ada) as tx:
        design.change_study(tx, title="done")


@pytest.mark.postgres
def test_who_waits_too_long_for_another_process_is_told_and_holds_no_connection(
    postgres_url: str,
    server_template: tuple[str, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    template, ada = server_template
    monkeypatch.setattr(turn, "LONGEST_TURN_S", AT_ONCE_S)
    with studies.server_copy_of(postgres_url, template) as study:
        pool = study._engine.pool  # noqa: SLF001 - what is lent of it
        assert isinstance(pool, QueuePool)
        other = databases.open_(study.place, studies.PASSPHRASE)
        with closing(other), other.write(ada):
            with pytest.raises(BusyError, match="not begun"), study.write(ada):
                pytest.fail("two wrote at once")
            assert pool.checkedout() == 0
        with study.write(ada) as tx:
            asked = tx.connection.exec_driver_sql("SHOW lock_timeout")
            assert asked.scalar() == "0", "what a step waits for later has no bound"
            design.change_study(tx, title="done")


def test_that_no_connection_is_free_is_said_and_what_was_kept_is_left_open() -> None:
    with pytest.raises(CrowdedError, match="see whether"), said():
        raise NoConnectionFreeError


def test_a_server_that_is_not_there_is_said_without_its_password(
    tmp_path: Path,
) -> None:
    where = place.parse(f"postgresql://ada:{SECRET}@/none?host={tmp_path}&schema=none")
    assert isinstance(where, ServerPlace)
    for begin in (databases.open_, databases.create):
        with pytest.raises(NoDatabaseError, match="in the address") as refused:
            begin(where, studies.PASSPHRASE)
        assert SECRET not in str(refused.value)


@pytest.mark.postgres
def test_a_database_that_the_server_does_not_have_is_said(postgres_url: str) -> None:
    with pytest.raises(NoDatabaseError, match="the database's name"):
        databases.open_(
            studies.server_place(postgres_url, "no_such_base"), studies.PASSPHRASE
        )


def test_a_right_that_the_databases_user_lacks_is_named_and_nothing_quoted() -> None:
    denied = psycopg.errors.InsufficientPrivilege("permission denied: planted")
    refusal = told(denied)
    assert isinstance(refusal, NoRightError)
    assert "administrator" in str(refusal)
    assert "planted" not in str(refusal)


def test_a_file_that_the_computer_does_not_let_be_made_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "no-file.study"
    folder.mkdir()
    opened = engine.file_engine(folder, FileKey(b"k" * 32, b"s" * 16))
    with pytest.raises(RefusedFileError, match="Choose a folder"), said():
        opened.connect()


def test_a_file_that_cannot_be_written_says_nothing_of_the_passphrase(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    study = studies.copy_of(file_template[0], tmp_path)
    study.close()
    assert isinstance(study.place, FilePlace)
    path = study.place.path
    log = path.with_name(f"{path.name}-wal")
    log.mkdir()  # as on a disk that lets nothing be written
    with pytest.raises(RefusedFileError):
        databases.open_(study.place, studies.PASSPHRASE)
    log.rmdir()
    with pytest.raises(WrongPassphraseError):
        databases.open_(study.place, "another passphrase")


def test_a_file_that_another_program_holds_for_too_long_is_said() -> None:
    waited = sqlcipher3.dbapi2.OperationalError("database is locked")
    refusal = told(OperationalError("", {}, waited))
    assert isinstance(refusal, BusyFileError)


def test_a_disk_that_is_full_while_traces_are_cleared_is_told_from_readers(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    study = studies.copy_of(file_template[0], tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        with pytest.raises(FullDiskError, match="Make room on it"):
            study.clear()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    study.clear()
    study.close()
