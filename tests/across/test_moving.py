"""A study goes from a file to a server and back, whole, and one is left aside."""

import resource
import secrets
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from counterpoint.across.keeping import copying, moving
from counterpoint.across.keeping.moving import StudyInUseError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.backup import NoRoomForCopyError
from counterpoint.storage.database import Database, open_, open_with_key
from counterpoint.storage.history import hashes
from counterpoint.storage.place import (
    FilePlace,
    NoStudyError,
    Place,
    PlaceTakenError,
    ServerPlace,
)
from counterpoint.storage.transfer import count_rows, transfer
from counterpoint.study.design import verbs as design
from tests import studies
from tests.report.material import join

ROOM = 131_072


def other_place(study: Database, url: str, folder: Path) -> Place:
    """Name a free place of the other kind."""
    if isinstance(study.place, ServerPlace):
        return FilePlace(folder / "moved-here.study")
    return studies.server_place(url, "postgres", f"moved_{secrets.token_hex(6)}")


def state_of(study: Database) -> tuple[dict[str, int], list[str]]:
    """Count the rows and give the history's hashes."""
    with study.raw_connection() as connection, connection.begin():
        return count_rows(connection), hashes(connection)


@pytest.mark.postgres
def test_a_study_moves_whole_and_cannot_be_opened_where_it_was(
    database: Database, ada: MemberId, postgres_url: str, tmp_path: Path
) -> None:
    join(database, ada, "bo")
    where, (rows, before) = database.place, state_of(database)
    target = other_place(database, postgres_url, tmp_path)
    moved = moving.move(database, ada, target)
    assert moved.rows == sum(rows.values())
    assert moved.entries == len(before) + 1
    assert "moved" in moved.left
    with pytest.raises(NoStudyError):
        open_(where, studies.PASSPHRASE)
    with closing(open_(target, studies.PASSPHRASE)) as there:
        now, chain = state_of(there)
        assert now == rows | {"history": rows["history"] + 1}
        assert chain[: len(before)] == before
        assert copying.verify(there, ada).holds


def test_a_study_that_another_program_has_open_stays(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    template, ada = file_template
    study = studies.copy_of(template, tmp_path)
    other = open_(study.place, studies.PASSPHRASE)
    target = FilePlace(tmp_path / "elsewhere.study")
    with closing(other):
        join(other, ada, "bo")
        with pytest.raises(StudyInUseError):
            moving.move(study, ada, target)
    assert not target.path.exists()
    open_(study.place, studies.PASSPHRASE).close()


def test_nothing_is_moved_onto_something(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    template, ada = file_template
    study = studies.copy_of(template, tmp_path)
    target = FilePlace(tmp_path / "taken.study")
    target.path.write_text("mine")
    with closing(study), pytest.raises(PlaceTakenError):
        moving.move(study, ada, target)
    assert target.path.read_text() == "mine"


@pytest.mark.postgres
def test_what_an_earlier_move_left_is_found_before_anything_is_copied(
    database: Database,
    ada: MemberId,
    postgres_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def copy(*_: object) -> None:
        pytest.fail("it was copied first")

    monkeypatch.setattr(moving, "transfer", copy)
    with database.raw_connection(writes=True) as connection, connection.begin():
        if isinstance(database.place, ServerPlace):
            connection.execute(text(f'CREATE SCHEMA "{database.place.schema}_moved"'))
        else:
            path = database.place.path
            path.with_name(f"{path.name}.moved").write_text("earlier")
    target = other_place(database, postgres_url, tmp_path)
    with pytest.raises(PlaceTakenError, match="left by an earlier move"):
        moving.move(database, ada, target)
    with database.read(ada) as tx:
        assert tx.actor == ada, "the study is open still"


def test_a_move_whose_log_finds_no_room_in_its_file_leaves_the_study_as_it_was(
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    study, ada = studies.copy_of(file_template[0], tmp_path), file_template[1]
    where = study.place
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def transfer_without_room(source: Database, target: FilePlace, words: Any) -> None:  # noqa: ANN401 - handed on
        transfer(source, target, words)
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
        moved = open_with_key(target, source.key)
        with moved.write(ada) as tx:
            design.change_study(tx, title="Kept in the log")
        moved.close()

    monkeypatch.setattr(moving, "transfer", transfer_without_room)
    target = FilePlace(tmp_path / "moved" / "to.study")
    try:
        with pytest.raises(NoRoomForCopyError), closing(study):
            moving.move(study, ada, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(target.path.parent.iterdir()) == []
    open_(where, studies.PASSPHRASE).close()
