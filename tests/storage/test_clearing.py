"""What deleting leaves in a file's pages is cleared away."""

import random
import string
from pathlib import Path

from counterpoint.storage import database
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from tests import pages, studies

MARK = "zanzibar"
WORDS_KEPT = "plainalbatross"
ROWS = 1_500


def filled(path: Path) -> Database:
    """Fill a table in no order, so that its pages are divided again and again."""
    made = database.create(FilePlace(path), studies.PASSPHRASE)
    chance = random.Random(1)  # noqa: S311 - the same order at every run

    def name() -> str:
        return "".join(chance.choices(string.ascii_lowercase, k=20))

    with made.raw_connection(writes=True) as connection:
        connection.exec_driver_sql(
            "CREATE TABLE told (id text PRIMARY KEY, words text) WITHOUT ROWID"
        )
        connection.commit()
        for number in range(ROWS):
            mark = WORDS_KEPT if number % 10 else MARK
            words = name() + f"{mark} " * chance.randint(1, 20)
            put = "INSERT INTO told VALUES (?, ?)"
            connection.exec_driver_sql(put, (name(), words))
            if number % 3 == 0:
                longer = "UPDATE told SET words = words || ? WHERE id ="
                longer += " (SELECT id FROM told WHERE id > ? LIMIT 1)"
                connection.exec_driver_sql(longer, (name(), name()))
        connection.commit()
    return made


def test_no_copy_of_deleted_words_stays_in_a_divided_page(tmp_path: Path) -> None:
    made = filled(tmp_path / "told.study")
    where = tmp_path / "told.study"
    with made.raw_connection(writes=True) as connection, connection.begin():
        connection.exec_driver_sql(
            f"UPDATE told SET words = '' WHERE words LIKE '%{MARK}%'"  # noqa: S608
        )
    made.clear()
    content = pages.file_content(where)
    assert not pages.found_in(content, (MARK,))
    assert pages.found_in(content, (WORDS_KEPT,))
    log = where.with_name(where.name + "-wal")
    assert not log.exists() or log.stat().st_size == 0
    made.close()


def test_a_study_can_be_cleared_while_others_have_it_open(tmp_path: Path) -> None:
    made = filled(tmp_path / "told.study")
    other = database.open_(made.place, studies.PASSPHRASE)
    with other.raw_connection() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM told")
    made.clear()
    with other.raw_connection() as connection:
        told = connection.exec_driver_sql("SELECT count(*) FROM told").scalar()
    assert told == ROWS
    other.close()
    made.close()
