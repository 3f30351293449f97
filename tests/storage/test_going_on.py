"""A copy that broke off is gone on from: nothing twice, and nothing that is gone."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import update

from counterpoint.kernel.ids import MemberId, OriginalId
from counterpoint.storage import (
    backup,
    clearing,
    engine,
    keys,
    unfinished,
)
from counterpoint.storage.database import Database
from counterpoint.storage.keys import FileKey
from counterpoint.storage.part import (
    CopyBeingMadeError,
    Earlier,
    Left,
    PassphraseChangedError,
)
from counterpoint.storage.place import FilePlace
from counterpoint.storage.schema import master_key
from counterpoint.storage.sealed import BLOCK_BYTES
from counterpoint.study.design import verbs as design
from tests import pages, studies
from tests.storage.broken_off import (
    BLOCKS,
    NOTHING,
    BrokenOffError,
    assert_no_study,
    break_off,
    differences,
    go_on,
    put,
    without_words,
)

KILLED = """
import os, signal, sys
from pathlib import Path
from counterpoint.storage import backup, database, place, transfer, unfinished
unfinished.BLOCKS_A_STEP = 1
transfer.check_known = lambda *given: None  # storage alone knows no other tables
true, count = unfinished._put, int(sys.argv[3])
def kill(*given):
    os.kill(os.getpid(), signal.SIGKILL)
def killed(*given):
    global count
    if not count:
        kill()
    count -= 1
    true(*given)
unfinished._put = killed
backup._check_filled = kill
study = database.open_(place.parse(sys.argv[1]), sys.argv[4])
backup.back_up(study, Path(sys.argv[2]), lambda *given: None)
"""


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Copy block by block; note each; break off after as many as ``[0]`` says."""
    noted = [-1]
    true_put = unfinished._put  # noqa: SLF001 - where a block comes into the copy

    def note(*given: object) -> None:
        if len(noted) - 1 == noted[0]:
            raise BrokenOffError
        noted.append(1)
        true_put(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(unfinished, "BLOCKS_A_STEP", 1)
    monkeypatch.setattr(unfinished, "_put", note)
    return noted


@pytest.mark.parametrize("block", range(1, BLOCKS))
def test_a_copy_that_broke_off_at_any_block_copies_none_twice(
    database: Database, ada: MemberId, tmp_path: Path, copied: list[int], block: int
) -> None:
    put(database, ada)
    copied[0] = block
    with pytest.raises(BrokenOffError):
        backup.back_up(database, tmp_path / "copy.study", without_words)
    assert not (tmp_path / "copy.study").exists()
    copied[0] = -1
    left = go_on(database, tmp_path / "copy.study")
    assert left.earlier is Earlier.KEPT
    assert left.kept_bytes // BLOCK_BYTES == block
    assert len(copied) - 1 == BLOCKS


@pytest.mark.parametrize("kept", [0, 3, BLOCKS])
def test_a_copy_whose_process_is_killed_is_no_study_and_is_gone_on_from(
    file_template: tuple[Path, MemberId], tmp_path: Path, kept: int
) -> None:
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        put(study, file_template[1])
        target = tmp_path / "copy.study"
        assert isinstance(study.place, FilePlace)
        given = [str(study.place.path), str(target), str(kept), studies.PASSPHRASE]
        ended = subprocess.run([sys.executable, "-c", KILLED, *given], check=False)  # noqa: S603 - our own words
        assert ended.returncode == -signal.SIGKILL
        assert_no_study(backup.part_of(target), study.key)
        assert go_on(study, target).kept_bytes // BLOCK_BYTES == kept


def test_a_copy_that_broke_off_opens_as_no_study(
    database: Database, ada: MemberId, tmp_path: Path, copied: list[int]
) -> None:
    put(database, ada)
    copied[0] = 2
    with pytest.raises(BrokenOffError):
        backup.back_up(database, tmp_path / "copy.study", without_words)
    assert_no_study(backup.part_of(tmp_path / "copy.study"), database.key)


@pytest.mark.parametrize("moment", ["rows", "check"])
def test_what_is_gone_since_stands_nowhere_in_the_copy(
    database: Database,
    ada: MemberId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
) -> None:
    gone, stays = put(database, ada), put(database, ada, 2)
    with database.write(ada) as tx:
        design.change_study(tx, title="zanzibar")
    target = tmp_path / "copy.study"
    with monkeypatch.context() as broken:
        if moment == "check":
            broken.setattr(backup, "_check_filled", break_off)
        index = break_off if moment == "rows" else without_words
        with pytest.raises(BrokenOffError):
            backup.back_up(database, target, index)
    assert_no_study(backup.part_of(target), database.key)
    content = pages.file_content(backup.part_of(target))
    assert gone.encode() in content
    assert (b"zanzibar" in content) == (moment == "check")
    with database.write(ada) as tx:
        tx.originals.destroy(gone)
        tx.connection.exec_driver_sql("UPDATE study SET title = ''")
    left = go_on(database, target)
    assert left.kept_bytes // BLOCK_BYTES == 2
    content = pages.file_content(target)
    assert gone.encode() not in content
    assert b"zanzibar" not in content
    assert stays.encode() in content


def test_a_copy_that_broke_off_while_it_was_written_anew_is_written_anew_then(
    database: Database, ada: MemberId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = put(database, ada)
    target = tmp_path / "copy.study"
    with pytest.raises(BrokenOffError):
        backup.back_up(database, target, break_off)
    with database.write(ada) as tx:
        tx.originals.destroy(gone)
    with monkeypatch.context() as broken:
        broken.setattr(clearing, "write_anew", break_off)
        with pytest.raises(BrokenOffError):
            backup.back_up(database, target, without_words)
    go_on(database, target)
    assert gone.encode() not in pages.file_content(target)


def test_blocks_that_are_sealed_anew_or_come_meanwhile_are_those_of_the_moment(
    database: Database, ada: MemberId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = put(database, ada, 2)
    target = tmp_path / "copy.study"
    with pytest.raises(BrokenOffError):
        backup.back_up(database, target, break_off)
    with database.write(ada) as tx:
        tx.originals.write_at(first, 0, b"other sound")
    true_put = unfinished._put  # noqa: SLF001 - where a block comes into the copy
    come: list[OriginalId] = []

    def work(*given: object) -> None:
        true_put(*given)  # type: ignore[arg-type]
        if not come:
            come.append(put(database, ada, 1))
            with database.write(ada) as tx:
                tx.originals.write_at(first, 2 * BLOCK_BYTES, b"more")
                tx.originals.write_at(first, BLOCK_BYTES, b"again other")

    monkeypatch.setattr(unfinished, "_put", work)
    assert go_on(database, target).kept_bytes == pytest.approx(BLOCK_BYTES, abs=64)
    assert come


def of_another_passphrase(part: Path, key: FileKey) -> None:
    """Write it anew under another key."""
    other = keys.new_file_key("eleven grey herons at dusk")
    copied = part.with_suffix(".other")
    old = sqlcipher3.dbapi2.connect(str(part))
    engine.unlock(old, key)
    new = sqlcipher3.dbapi2.connect(str(copied))
    new.execute(f"PRAGMA key = {other.pragma}")
    old.backup(new)
    old.close()
    new.close()
    copied.replace(part)


def of_another_study(part: Path, key: FileKey) -> None:
    """Say in it that it is of another study."""
    _change(part, key, "UPDATE head SET study_id = 'other'")


def of_another_form(part: Path, key: FileKey) -> None:
    """Say in it that it has an earlier form."""
    _change(part, key, "UPDATE form SET version_num = '0001'")


def damaged(part: Path, _key: FileKey) -> None:
    """Change one bit in a block."""
    content = bytearray(part.read_bytes())
    content[-len(content) // 4] ^= 1
    part.write_bytes(content)


def cut(part: Path, _key: FileKey) -> None:
    """Leave half of it."""
    content = part.read_bytes()
    part.write_bytes(content[: len(content) // 2 + 77])


def no_study(part: Path, _key: FileKey) -> None:
    """Put something else there."""
    part.write_bytes(b"half of a copy")


def _change(part: Path, key: FileKey, statement: str) -> None:
    connection = sqlcipher3.dbapi2.connect(str(part))
    engine.unlock(connection, key)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [
        of_another_passphrase,
        of_another_study,
        of_another_form,
        damaged,
        cut,
        no_study,
    ],
)
def test_what_is_no_sound_part_of_a_copy_of_this_study_is_begun_anew(
    file_template: tuple[Path, MemberId],
    tmp_path: Path,
    copied: list[int],
    spoil: Callable[[Path, FileKey], None],
) -> None:
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        put(study, file_template[1])
        target = tmp_path / "copy.study"
        with pytest.raises(BrokenOffError):
            backup.back_up(study, target, break_off)
        spoil(backup.part_of(target), study.key)
        copied.clear()
        copied.append(-1)
        assert go_on(study, target) == Left(Earlier.UNUSABLE)
        assert len(copied) - 1 == BLOCKS


def test_a_block_with_other_bytes_under_the_same_seal_is_copied_again(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    put(database, ada, 2)
    target = tmp_path / "copy.study"
    with pytest.raises(BrokenOffError):
        backup.back_up(database, target, break_off)
    _change(
        backup.part_of(target),
        database.key,
        "UPDATE sealed_block SET sealed = CAST(substr(sealed, 1, 9000)"
        " || zeroblob(10) || substr(sealed, 9011) AS blob) WHERE number = 1",
    )
    assert go_on(database, target).kept_bytes // BLOCK_BYTES == 1


def test_one_copy_is_made_by_one_program_at_a_time(
    database: Database, ada: MemberId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, ada, 1)
    monkeypatch.setattr(engine, "COMING_MS", 0)
    target = tmp_path / "copy.study"

    def also(*_given: object) -> None:
        with pytest.raises(CopyBeingMadeError):
            backup.back_up(database, target, without_words)

    backup.back_up(database, target, also)
    assert not differences(database, target)


def test_a_copy_that_no_passphrase_would_open_is_not_made(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    put(database, ada, 1)
    with database.raw_connection(writes=True) as connection, connection.begin():
        wrapped = keys.seal(bytes(32), bytes(32), b"salt")  # by another program
        connection.execute(update(master_key).values(wrapped=wrapped))
    target = tmp_path / "copy.study"
    with pytest.raises(PassphraseChangedError):
        backup.back_up(database, target, without_words)
    assert not target.exists()


def test_a_copy_whose_file_was_exchanged_gets_no_name(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    put(database, ada, 1)
    target = tmp_path / "copy.study"

    def exchange(*_given: object) -> None:
        backup.part_of(target).rename(tmp_path / "away")
        backup.part_of(target).write_bytes(b"another program's")

    with pytest.raises(CopyBeingMadeError):
        backup.back_up(database, target, exchange)
    assert not target.exists()
    assert backup.part_of(target).read_bytes() == b"another program's"


def test_a_backup_to_another_name_leaves_what_broke_off(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    with closing(studies.copy_of(file_template[0], tmp_path)) as study:
        with pytest.raises(BrokenOffError):
            backup.back_up(study, tmp_path / "one.study", break_off)
        part = backup.part_of(tmp_path / "one.study")
        shutil.copyfile(part, tmp_path / "before")
        assert go_on(study, tmp_path / "other.study") == NOTHING
        assert part.read_bytes() == (tmp_path / "before").read_bytes()
