"""Another passphrase for a study: whole or not at all, and for those who may."""

import errno
import os
import resource
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO
from unittest.mock import DEFAULT, Mock

import pytest
import sqlcipher3.dbapi2

from counterpoint.across.keeping import copying
from counterpoint.across.keeping.rekeying import change_passphrase
from counterpoint.kernel.ids import MemberId, OriginalId
from counterpoint.storage import backup, place, rekeying
from counterpoint.storage.backup import NoRoomForCopyError
from counterpoint.storage.database import Database, open_
from counterpoint.storage.engine import LockedStudyError
from counterpoint.storage.keys import FileKey, WeakPassphraseError, WrongPassphraseError
from counterpoint.storage.place import FilePlace
from counterpoint.storage.rekeying import (
    FormerStaysError,
    NotOwnFileError,
    StudyOpenElsewhereError,
)
from counterpoint.study.permission import NotAllowedError
from tests import studies
from tests.report.material import join

NEW = "eleven grey herons at dusk"
ROOM = 131_072
ANOTHER = 12_345
SEALED = b"the board's letter" * 40_000
KILLED = """
import os, signal, sys
from functools import cache
from pathlib import Path
from counterpoint.storage import database, keys, place, rekeying
keys.derived = cache(keys.derived)
former, new, *files = sys.argv[1:]
keys.file_key(Path(files[0]), former)
for file in files:
    owner, name, after = Path(file).stem.split("-")
    owner = {"rekeying": rekeying, "Path": Path}[owner]
    def killed(*given, true=getattr(owner, name), after=after, **named):
        if after == "after":
            true(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)
    if not os.fork():
        setattr(owner, name, killed)
        study = database.open_(place.parse(file), former)
        rekeying.rekey(study, new, lambda tx: None, "")
    assert os.WTERMSIG(os.wait()[1]) == signal.SIGKILL
"""
LAST = "Path-replace-after"
MOMENTS = [
    "rekeying-_copy-before",
    "rekeying-_copy-after",
    "rekeying-_wrap_anew-after",
    "rekeying-_finish-after",
    "Path-replace-before",
    LAST,
]


@pytest.fixture
def study(file_template: tuple[Path, MemberId], tmp_path: Path) -> Database:
    return studies.copy_of(file_template[0], tmp_path)


def put_sealed(study: Database, member: MemberId) -> OriginalId:
    """Keep something that hangs on the master key."""
    with study.write(member) as tx:
        return tx.originals.put([SEALED])


def has_sealed(study: Database, member: MemberId, id_: OriginalId) -> bool:
    """Whether it is read as it was kept."""
    with study.read(member) as tx:
        return b"".join(tx.originals.read(id_)) == SEALED


def test_the_new_passphrase_opens_all_of_the_study_and_the_former_nothing(
    database: Database, ada: MemberId
) -> None:
    where, kept = database.place, put_sealed(database, ada)
    change_passphrase(database, ada, NEW)
    with pytest.raises(WrongPassphraseError):
        open_(where, studies.PASSPHRASE)
    with closing(open_(where, NEW)) as opened:
        assert has_sealed(opened, ada, kept)
        assert copying.verify(opened, ada).holds
        put_sealed(opened, ada)


def test_it_is_refused_while_another_program_has_the_study_open(
    database: Database, ada: MemberId
) -> None:
    where, kept = database.place, put_sealed(database, ada)
    with closing(open_(where, studies.PASSPHRASE)) as other:
        assert has_sealed(other, ada, kept)
        with pytest.raises(StudyOpenElsewhereError):
            change_passphrase(database, ada, NEW)
        kept_later = put_sealed(other, ada)
    with closing(open_(where, studies.PASSPHRASE)) as opened:
        assert has_sealed(opened, ada, kept_later)


def test_only_a_coordinator_changes_it_and_not_into_a_common_one(
    study: Database, file_template: tuple[Path, MemberId]
) -> None:
    ada = file_template[1]
    (bo,) = join(study, ada, "bo")
    with pytest.raises(NotAllowedError):
        change_passphrase(study, bo, NEW)
    with pytest.raises(WeakPassphraseError):
        change_passphrase(study, ada, "password123")
    assert study.last_seq(), "it is open still"
    study.close()


def test_a_backup_from_before_keeps_its_passphrase_and_can_be_restored(
    study: Database, file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    ada, where = file_template[1], study.place
    copying.back_up(study, ada, tmp_path / "before.study")
    change_passphrase(study, ada, NEW)
    with closing(open_(where, NEW)) as opened:
        copying.back_up(opened, ada, tmp_path / "after.study")
    for source, passphrase in (("before", studies.PASSPHRASE), ("after", NEW)):
        again = place.parse(tmp_path / f"{source}-again.study")
        copying.restore(tmp_path / f"{source}.study", again, passphrase)
        with closing(open_(again, passphrase)) as restored:
            assert copying.verify(restored, ada).holds


def test_whoever_waits_at_the_file_meanwhile_writes_nothing_into_what_is_replaced(
    study: Database,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ada, where = file_template[1], study.place
    assert isinstance(where, FilePlace)
    waiting = sqlcipher3.dbapi2.connect(str(where.path), timeout=0)
    true_copy = rekeying._copy  # noqa: SLF001 - somebody comes while it goes on
    met = []

    def copy_while_somebody_comes(*given: object) -> None:
        try:
            open_(where, studies.PASSPHRASE)
        except LockedStudyError as error:
            met.append(error)
        true_copy(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rekeying, "_copy", copy_while_somebody_comes)
    monkeypatch.setattr("counterpoint.storage.engine.COMING_MS", 0)
    change_passphrase(study, ada, NEW)
    assert len(met) == 1
    waiting.execute(f"PRAGMA key = {study.key.pragma}")
    with pytest.raises(sqlcipher3.dbapi2.DatabaseError, match="not a database"):
        waiting.execute("SELECT count(*) FROM sqlite_master")
    waiting.close()


def test_a_disk_that_is_full_just_before_the_end_leaves_the_former_passphrase(
    study: Database,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ada, where = file_template[1], study.place
    kept = put_sealed(study, ada)
    true_finish = rekeying._finish  # noqa: SLF001 - its log has room, the file has none
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def finish_without_room(*given: object) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
        true_finish(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rekeying, "_finish", finish_without_room)
    try:
        with pytest.raises(NoRoomForCopyError, match="Make room there"):
            change_passphrase(study, ada, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with closing(open_(where, studies.PASSPHRASE)) as opened:
        assert has_sealed(opened, ada, kept)


def test_a_full_disk_is_not_taken_for_another_program() -> None:
    full = sqlcipher3.dbapi2.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"
    connection = Mock(sqlcipher3.dbapi2.Connection)

    def fail_at_the_log(asked: str) -> object:
        if "journal_mode" in asked:
            raise full
        return DEFAULT

    connection.execute.side_effect = fail_at_the_log
    with pytest.raises(NoRoomForCopyError), backup.room_said():
        rekeying._hold(connection, FileKey(b"k" * 32, b"s" * 16))  # noqa: SLF001


def test_a_link_leads_to_the_study_still_and_nobody_else_may_read_it(
    study: Database, file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    ada, where = file_template[1], study.place
    assert isinstance(where, FilePlace)
    where.path.chmod(0o600)
    study.close()
    link = tmp_path / "elsewhere" / "link.study"
    link.parent.mkdir()
    link.symlink_to(where.path)
    change_passphrase(open_(FilePlace(link), studies.PASSPHRASE), ada, NEW)
    assert link.is_symlink()
    open_(where, NEW).close()
    assert stat.S_IMODE(where.path.stat().st_mode) == 0o600


def test_killed_at_any_moment_the_study_opens_whole_with_one_of_the_two(
    study: Database, file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    ada, where = file_template[1], study.place
    assert isinstance(where, FilePlace)
    kept = put_sealed(study, ada)
    study.close()
    files = [tmp_path / moment / f"{moment}.study" for moment in MOMENTS]
    for file in files:
        file.parent.mkdir()
        shutil.copy(where.path, file)
    told = [sys.executable, "-c", KILLED, studies.PASSPHRASE, NEW, *map(str, files)]
    subprocess.run(told, check=True)  # noqa: S603 - this very Python
    for file in files:
        right, wrong = (NEW, studies.PASSPHRASE)[:: 1 if file.stem == LAST else -1]
        with pytest.raises(WrongPassphraseError):
            open_(FilePlace(file), wrong)
        with closing(open_(FilePlace(file), right)) as opened:
            assert has_sealed(opened, ada, kept)
            assert backup.verify_whole(opened).holds
    unfinished = files[MOMENTS.index("Path-replace-before")]
    with closing(open_(FilePlace(unfinished), studies.PASSPHRASE)) as opened:
        change_passphrase(opened, ada, "once more to be sure of it")
    assert list(unfinished.parent.iterdir()) == [unfinished]


@pytest.fixture
def others_file(study: Database) -> Path:
    """Give the file of a closed study that another user owns."""
    if os.geteuid():
        pytest.skip("only root gives files away")
    assert isinstance(study.place, FilePlace)
    study.close()
    os.chown(study.place.path, ANOTHER, ANOTHER)
    study.place.path.chmod(0o640)
    return study.place.path


def test_a_file_stays_its_owners_when_root_changes_the_passphrase(
    others_file: Path, file_template: tuple[Path, MemberId]
) -> None:
    opened = open_(FilePlace(others_file), studies.PASSPHRASE)
    change_passphrase(opened, file_template[1], NEW)
    found = others_file.stat()
    assert (found.st_uid, found.st_gid) == (ANOTHER, ANOTHER)
    assert stat.S_IMODE(found.st_mode) == 0o640
    open_(FilePlace(others_file), NEW).close()


def test_a_file_that_would_not_stay_its_owners_keeps_its_passphrase(
    others_file: Path,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "chown", Mock(side_effect=PermissionError))
    opened = open_(FilePlace(others_file), studies.PASSPHRASE)
    with pytest.raises(NotOwnFileError, match="administrator"):
        change_passphrase(opened, file_template[1], NEW)
    open_(FilePlace(others_file), studies.PASSPHRASE).close()
    assert list(others_file.parent.iterdir()) == [others_file]


def test_a_disk_that_fails_after_the_new_name_stands_is_not_told_as_unchanged(
    study: Database,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    where = study.place
    failing = Mock(side_effect=OSError(errno.ENOSPC, "No space left on device"))
    monkeypatch.setattr(rekeying, "_keep_names", failing)
    with pytest.raises(FormerStaysError, match="new passphrase opens"):
        change_passphrase(study, file_template[1], NEW)
    open_(where, NEW).close()


def refuse_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rename as Windows does, where nothing that is open changes its name."""
    truly_replace = Path.replace

    def replace(old: Path, new: Path) -> Path:
        held = [os.path.realpath(each) for each in Path("/proc/self/fd").iterdir()]
        if {str(old), str(new)} & set(held):
            raise PermissionError
        return truly_replace(old, new)

    monkeypatch.setattr(rekeying, "REPLACES_OPEN", False)
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.delattr(os, "pwrite")


def test_where_nothing_open_is_renamed_it_is_closed_first_and_written_over_then(
    study: Database,
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    where = study.place
    assert isinstance(where, FilePlace)
    kept = put_sealed(study, file_template[1])
    former = tmp_path / "still-in-my-hands.study"
    former.hardlink_to(where.path)
    refuse_open_files(monkeypatch)
    change_passphrase(study, file_template[1], NEW)
    with closing(open_(where, NEW)) as opened:
        assert has_sealed(opened, file_template[1], kept)
    with pytest.raises(WrongPassphraseError):
        open_(FilePlace(former), studies.PASSPHRASE)
    assert {each.name for each in tmp_path.iterdir()} == {former.name, where.path.name}


def test_who_comes_where_it_must_be_closed_first_keeps_the_former_passphrase(
    study: Database,
    file_template: tuple[Path, MemberId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    where = study.place
    assert isinstance(where, FilePlace)
    refuse_open_files(monkeypatch)
    truly_link = os.link

    def link_while_somebody_comes(path: Path, aside: Path) -> None:
        truly_link(path, aside)
        coming.append(path.open("rb"))

    coming: list[IO[bytes]] = []
    monkeypatch.setattr(os, "link", link_while_somebody_comes)
    with pytest.raises(StudyOpenElsewhereError):
        change_passphrase(study, file_template[1], NEW)
    coming[0].close()
    open_(where, studies.PASSPHRASE).close()
    assert list(where.path.parent.iterdir()) == [where.path]
