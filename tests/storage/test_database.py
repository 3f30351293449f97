"""Opening, closing and refusing a study."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database, keys, migration, place
from counterpoint.storage.database import Database
from counterpoint.storage.keys import WeakPassphraseError, WrongPassphraseError
from counterpoint.storage.place import NoStudyError, PlaceTakenError
from counterpoint.study.design import verbs as design
from tests import studies

PLANTED = "Planted-aim-7f3a"


@pytest.fixture
def closed(file_template: tuple[Path, MemberId], tmp_path: Path) -> Path:
    """Give a closed study file with a planted string in it."""
    template, ada = file_template
    path = tmp_path / "closed.study"
    shutil.copyfile(template, path)
    opened = database.open_(place.parse(path), studies.PASSPHRASE)
    with opened.write(ada) as tx:
        design.change_study(tx, aim=PLANTED)
    opened.close()
    return path


def test_a_study_file_shows_nothing_to_a_database_tool(closed: Path) -> None:
    content = closed.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert PLANTED.encode() not in content
    with sqlite3.connect(closed) as tool, pytest.raises(sqlite3.DatabaseError):
        tool.execute("SELECT * FROM study")
    tool.close()


def test_a_wrong_passphrase_is_refused_with_a_sentence(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(WrongPassphraseError, match="try again"):
        database.open_(place.parse(closed), "another passphrase")
    assert closed.read_bytes() == before


def test_closing_leaves_one_file(closed: Path) -> None:
    assert [path.name for path in closed.parent.iterdir()] == ["closed.study"]


def test_the_journal_of_an_open_study_is_encrypted_too(
    closed: Path, file_template: tuple[Path, MemberId]
) -> None:
    opened = database.open_(place.parse(closed), studies.PASSPHRASE)
    with opened.write(file_template[1]) as tx:
        design.change_study(tx, setting=PLANTED)
    lying = {path.name: path.read_bytes() for path in closed.parent.iterdir()}
    opened.close()
    assert "closed.study-wal" in lying
    assert not any(PLANTED.encode() in content for content in lying.values())


def test_a_study_is_never_made_over_another_file(closed: Path) -> None:
    with pytest.raises(PlaceTakenError):
        database.create(place.parse(closed), studies.PASSPHRASE)


def test_a_short_passphrase_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphraseError, match="8"):
        database.create(place.parse(tmp_path / "new.study"), "short")
    assert not list(tmp_path.iterdir())


def test_no_study_is_a_sentence_not_a_traceback(tmp_path: Path) -> None:
    with pytest.raises(NoStudyError):
        database.open_(place.parse(tmp_path / "none.study"), studies.PASSPHRASE)


def test_a_schema_without_a_study_is_a_sentence(postgres_url: str) -> None:
    where = studies.server_place(postgres_url, "postgres", "nothing_here")
    with pytest.raises(NoStudyError):
        database.open_(where, studies.PASSPHRASE)


def test_a_wrong_passphrase_does_not_open_a_schema_either(
    postgres_url: str, server_template: tuple[str, MemberId]
) -> None:
    name, _ = server_template
    copied = studies.server_copy_of(postgres_url, name)
    with copied as opened, pytest.raises(WrongPassphraseError):
        database.open_(opened.place, "another passphrase")


def test_a_file_of_a_newer_version_is_refused_and_left_as_it_was(closed: Path) -> None:
    opened = database.open_(place.parse(closed), studies.PASSPHRASE)
    with opened.raw_connection() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE form SET version_num = '9999'")
    opened.close()
    before = closed.read_bytes()
    with pytest.raises(migration.NewerStudyError, match="newer"):
        database.open_(place.parse(closed), studies.PASSPHRASE)
    assert closed.read_bytes() == before


def test_nothing_is_written_or_read_once_a_newer_version_brought_the_study_up(
    database: Database, ada: MemberId
) -> None:
    newer = text(f"UPDATE {migration.VERSION_TABLE} SET version_num = '9999'")  # noqa: S608 - our own name
    with database.raw_connection(writes=True) as connection, connection.begin():
        connection.execute(newer)
    before = database.last_seq()
    with (
        pytest.raises(migration.NewerStudyError, match="nothing of this step"),
        database.write(ada) as tx,
    ):
        design.change_study(tx, title="In columns of yesterday")
    assert database.last_seq() == before
    with (
        pytest.raises(migration.NewerStudyError, match="go on in the newer"),
        database.read(ada),
    ):
        pytest.fail("it was read by columns of yesterday")


def test_what_is_not_committed_leaves_nothing(
    database: Database, ada: MemberId
) -> None:
    seq = database.last_seq()

    def stop_halfway() -> None:
        with database.write(ada) as tx:
            design.change_study(tx, title="Half done")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stop_halfway()
    with database.read(ada) as tx:
        assert design.show_study(tx).title == "Test study"
    assert database.last_seq() == seq


def test_a_reading_transaction_cannot_change_anything(
    database: Database, ada: MemberId
) -> None:
    with pytest.raises(AssertionError, match="only reads"), database.read(ada) as tx:
        design.change_study(tx, title="From a reader")


def test_only_what_writes_asks_anew_who_acts(database: Database, ada: MemberId) -> None:
    asked: list[MemberId] = []

    def ask(_: Connection, member: MemberId) -> int:
        asked.append(member)
        return len(asked)

    with database.read(ada) as tx:
        assert [tx.once(ask), tx.once(ask)] == [1, 1]
    with database.write(ada) as tx:
        assert [tx.once(ask), tx.once(ask)] == [2, 3]
    with database.read(ada) as tx:
        assert tx.once(ask) == 4
    assert asked == [ada] * 4


def test_listeners_hear_of_a_change_once_it_stands(
    database: Database, ada: MemberId
) -> None:
    heard: list[tuple[tuple[int, ...], str]] = []
    stop = database.listen(lambda seqs, seat: heard.append((tuple(seqs), seat)))
    with database.write(ada, seat="window") as tx:
        design.change_study(tx, title="Keys")
        assert not heard
    assert heard == [((database.last_seq(),), "window")]
    stop()
    with database.write(ada) as tx:
        design.change_study(tx, title="Doors")
    assert len(heard) == 1


def test_keys_are_not_shown_by_accident() -> None:
    key = keys.FileKey(b"secret" * 6, b"salt" * 4)
    assert "secret" not in repr(key)
    where = place.parse("postgresql://ada:hush@localhost/db?schema=keys")
    assert "hush" not in repr(where)
