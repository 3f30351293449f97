"""Another passphrase: whose the new file is, and what a kill left beside it."""

import os
import shutil
import stat
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from counterpoint.across.keeping.rekeying import change_passphrase
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import rekeying
from counterpoint.storage.database import Database, open_
from counterpoint.storage.keys import WrongPassphraseError
from counterpoint.storage.place import FilePlace
from tests import studies

NEW = "eleven grey herons at dusk"
ANOTHER = 12_345


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Database:
    return studies.copy_of(file_template[0], tmp_path)


@pytest.fixture
def path(study: Database) -> Path:
    assert isinstance(study.place, FilePlace)
    return study.place.path


def test_an_owner_outside_the_files_group_changes_the_passphrase_and_it_loses_its_right(
    study: Database,
    path: Path,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if os.geteuid():
        pytest.skip("only root gives files to any group")
    os.chown(path, -1, ANOTHER)
    path.chmod(0o664)
    monkeypatch.setattr(os, "chown", Mock(side_effect=PermissionError))
    change_passphrase(study, file_template[1], NEW)
    assert path.stat().st_gid != ANOTHER
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    open_(FilePlace(path), NEW).close()


def test_a_former_file_that_a_kill_left_is_written_over_before_it_goes(
    study: Database,
    path: Path,
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rekeying, "REPLACES_OPEN", False)
    left, held = path.with_name(f"{path.name}.former"), tmp_path / "held.study"
    shutil.copyfile(path, left)
    held.hardlink_to(left)
    change_passphrase(study, file_template[1], NEW)
    assert not left.exists()
    with pytest.raises(WrongPassphraseError):
        open_(FilePlace(held), studies.PASSPHRASE)


def test_a_second_name_that_a_kill_left_of_the_study_itself_costs_it_nothing(
    study: Database,
    path: Path,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rekeying, "REPLACES_OPEN", False)
    monkeypatch.setattr(Path, "replace", Mock(side_effect=PermissionError))
    left = path.with_name(f"{path.name}.former")
    left.hardlink_to(path)
    with pytest.raises(rekeying.StudyOpenElsewhereError):
        change_passphrase(study, file_template[1], NEW)
    with closing(open_(FilePlace(path), studies.PASSPHRASE)):
        assert not left.exists()
