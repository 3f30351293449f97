"""The backup that is made of itself before a merge."""

from contextlib import closing
from pathlib import Path

import pytest

from counterpoint.across.merging.opening import back_up_beside, backup_place
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, engine
from counterpoint.storage.backup import NoRoomForCopyError
from counterpoint.storage.failing import FullDiskError
from counterpoint.storage.part import CopyBeingMadeError
from tests import studies


@pytest.mark.parametrize(
    ("broken_by", "told"),
    [
        (KeyboardInterrupt(), KeyboardInterrupt),
        (FullDiskError("Full."), NoRoomForCopyError),
    ],
)
def test_nothing_stays_of_a_backup_before_a_merge_that_broke_off(
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken_by: BaseException,
    told: type[BaseException],
) -> None:
    def break_off(*_given: object) -> None:
        raise broken_by

    monkeypatch.setattr(backup, "_check_filled", break_off)
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        part = backup.part_of(backup_place(study))
        with pytest.raises(told) as refused:
            back_up_beside(study, file_template[1])
        assert not part.exists()
        if told is NoRoomForCopyError:
            assert "nothing was merged" in str(refused.value)


def test_a_backup_before_a_merge_that_another_program_makes_stays(
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "COMING_MS", 0)
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        target = backup_place(study)

        def also(*_given: object) -> None:
            with pytest.raises(CopyBeingMadeError):
                back_up_beside(study, file_template[1])

        backup.back_up(study, target, also)
        assert target.exists()
