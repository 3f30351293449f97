"""Looking a study's file through, while others read and write it."""

from pathlib import Path

import pytest
from sqlalchemy import text

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, database, place
from counterpoint.storage.database import Database
from tests import studies

PAGE_BYTES = 4096


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Database:
    return studies.copy_of(file_template[0], tmp_path)


def fill(study: Database, number: int, letter: str) -> None:
    """Write a row as long as several pages of the file."""
    row = {"id": number, "words": letter * (4 * PAGE_BYTES)}
    with study.raw_connection(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS bulk (id INTEGER, x)")
        connection.execute(text("DELETE FROM bulk WHERE id = :id"), row)
        connection.execute(text("INSERT INTO bulk VALUES (:id, :words)"), row)


def test_a_page_that_waits_in_the_log_is_not_called_broken(study: Database) -> None:
    fill(study, 1, "a")
    fill(study, 2, "b")
    other = database.open_with_key(study.place, study.key)
    with other.raw_connection() as reader, reader.begin():
        reader.exec_driver_sql("SELECT count(*) FROM bulk").all()
        fill(study, 1, "c")
        with study.raw_connection() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").all()
            connection.rollback()
            told = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            connection.rollback()
        assert told, "no page waits, so nothing is tried here"
        assert backup.verify_whole(study).holds
    other.close()
    study.close()


def test_a_page_that_was_changed_is_told(study: Database) -> None:
    fill(study, 1, "a")
    study.close()
    assert isinstance(study.place, place.FilePlace)
    path = study.place.path
    content = bytearray(path.read_bytes())
    content[-PAGE_BYTES // 2] ^= 1
    path.write_bytes(content)
    opened = database.open_with_key(study.place, study.key)
    assert "Page check 1 of the file failed." in backup.verify_whole(opened).problems
    opened.close()
