"""A copy has its name once it is whole, and nobody comes to it before."""

from contextlib import closing
from pathlib import Path

import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, engine, migration, place, transfer, unfinished
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, PlaceTakenError
from counterpoint.storage.sealed import BLOCK_BYTES
from tests import studies
from tests.storage.broken_off import (
    BLOCKS,
    assert_no_study,
    go_on,
    put,
    without_words,
)


def test_a_copy_is_held_until_it_has_its_name(
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "COMING_MS", 0)
    true_check, refused = place.check_free, []
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        part = backup.part_of(tmp_path / "copy.study")

        def also(path: Path) -> None:
            true_check(path)
            if part.exists():  # the second look: it was read once more
                with pytest.raises(engine.LockedStudyError):
                    databases.open_with_key(FilePlace(part), study.key)
                refused.append(path)

        monkeypatch.setattr(place, "check_free", also)
        go_on(study, tmp_path / "copy.study")
    assert refused


def test_what_was_copied_stays_if_only_the_name_is_taken(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        put(study, file_template[1])
        target = tmp_path / "copy.study"

        def take(*_given: object) -> None:
            target.touch()

        with pytest.raises(PlaceTakenError):
            backup.back_up(study, target, take)
        assert_no_study(backup.part_of(target), study.key)
        target.unlink()
        assert go_on(study, target).kept_bytes // BLOCK_BYTES == BLOCKS


def test_a_copy_that_differs_is_removed(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "count_rows", lambda of: {str(id(of)): 1})
    with pytest.raises(transfer.TransferBrokenError):
        backup.back_up(database, tmp_path / "copy.study", without_words)
    assert not list(tmp_path.glob("copy.study*"))


def bring_up(study: Database) -> None:
    """Do what a newer Counterpoint does that opens the study."""
    with study.raw_connection(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE form SET version_num = '9999'")
        connection.exec_driver_sql("ALTER TABLE study ADD COLUMN newer TEXT")


def test_a_copy_of_what_a_newer_program_brought_up_is_not_begun(
    database: Database, tmp_path: Path
) -> None:
    bring_up(database)
    with pytest.raises(migration.NewerStudyError):
        backup.back_up(database, tmp_path / "copy.study", without_words)
    assert not list(tmp_path.glob("copy.study*"))


def test_a_copy_during_which_a_newer_program_came_never_has_its_name(
    database: Database, ada: MemberId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, ada, 2)
    true_copy = unfinished._copy  # noqa: SLF001 - before the moment that is copied

    def meanwhile(*given: object) -> None:
        true_copy(*given)  # type: ignore[arg-type]
        bring_up(database)

    monkeypatch.setattr(unfinished, "_copy", meanwhile)
    target = tmp_path / "copy.study"
    with pytest.raises(migration.NewerStudyError):
        backup.back_up(database, target, without_words)
    assert not target.exists()
    assert_no_study(backup.part_of(target), database.key)
