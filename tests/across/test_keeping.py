"""Backups that open, studies that come back whole, on either database."""

import secrets
from contextlib import closing
from pathlib import Path

import pytest

from counterpoint import report
from counterpoint.across.keeping import copying, verbs
from counterpoint.interview.recording.checking import reader_of
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, Speaker
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage import backup, database, keys
from counterpoint.storage.database import Database, open_
from counterpoint.storage.place import FilePlace, Place, PlaceTakenError, ServerPlace
from counterpoint.storage.transfer import TransferBrokenError, count_rows, transfer
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError
from tests import studies
from tests.interview.recorded import attached, begun

WORDS = "I have a door I can close."
ORIGINAL = b"the file as it came " * 20_000


def fill(study: Database, actor: MemberId) -> None:
    """Give a study a report whose words and original can be looked for."""
    with study.write(actor) as tx:
        given = [PassageGiven(WORDS, Speaker.INTERVIEWEE)]
        original = OriginalGiven("talk.txt", "text/plain", ORIGINAL)
        report.bring_in_report(tx, key="user-07", passages=given, original=original)


def counted(study: Database) -> dict[str, int]:
    """Count what is kept."""
    with study.raw_connection() as connection, connection.begin():
        return count_rows(connection)


def check_whole(study: Database, actor: MemberId) -> None:
    """See that a copy can be read, searched and continued."""
    with study.write(actor) as tx:
        (hit,) = report.search_words(tx, "door")
        assert hit.text == "door"
        (kept,) = report.list_originals(tx, hit.report_id)
        assert b"".join(tx.originals.read(kept.id)) == ORIGINAL
        verbs.record_backup(tx, path="elsewhere", entries=1)
    assert copying.verify(study, actor).holds


def test_a_recording_comes_along_and_a_changed_one_is_found(
    database: Database,
    ada: MemberId,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """From a file to a server, and from a server into a file."""
    id_ = begun(database, ada)
    (part,) = attached(database, ada, id_, seconds=20.0).parts
    there = reader_of(database, ada, part.sound).read()
    other = "file" if isinstance(database.place, ServerPlace) else "server"
    target = free_place(other, request, tmp_path)
    transfer(database, target, copying.index_words)
    with closing(open_(target, studies.PASSPHRASE)) as moved:
        assert reader_of(moved, ada, part.sound).read() == there
        assert copying.verify(moved, ada).holds
        with moved.write(ada) as tx:
            tx.originals.write_at(part.sound, 1000, b"something else")
        (problem,) = copying.verify(moved, ada).problems
        assert problem.startswith("Part 1 of recording")


def free_place(kind: str, request: pytest.FixtureRequest, folder: Path) -> Place:
    """Name a place of a kind where nothing is yet."""
    if kind == "file":
        return FilePlace(folder / "restored.study")
    url = request.getfixturevalue("postgres_url")
    return studies.server_place(url, "postgres", f"back_{secrets.token_hex(6)}")


def test_a_backup_opens_with_the_studys_passphrase_and_holds_everything(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    fill(database, ada)
    target = tmp_path / "copy.study"
    made = copying.back_up(database, ada, target)
    assert made.path == str(target)
    with database.read(ada) as tx:
        assert verbs.list_backups(tx) == [made]

    with closing(_open(FilePlace(target))) as copy:
        assert copy.study_id == database.study_id
        assert copy.last_seq() == made.entries == database.last_seq() - 1
        check_whole(copy, ada)
    assert not list(tmp_path.glob("copy.study-*"))


@pytest.mark.parametrize(
    "kind", ["file", pytest.param("server", marks=pytest.mark.postgres)]
)
def test_a_backup_is_restored_to_either_database(
    database: Database,
    ada: MemberId,
    tmp_path: Path,
    kind: str,
    request: pytest.FixtureRequest,
) -> None:
    fill(database, ada)
    copying.back_up(database, ada, tmp_path / "copy.study")
    place = free_place(kind, request, tmp_path)
    found = copying.restore(tmp_path / "copy.study", place, studies.PASSPHRASE).found
    assert found.holds

    expected = counted(database)
    expected["history"] -= 1  # that the backup was made stands only in the study
    expected["backup_made"] -= 1
    with closing(_open(place)) as restored:
        assert counted(restored) == expected
        check_whole(restored, ada)


def test_a_restored_study_needs_the_same_passphrase(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    copying.back_up(database, ada, tmp_path / "copy.study")
    target = FilePlace(tmp_path / "back.study")
    with pytest.raises(keys.WrongPassphraseError):
        copying.restore(tmp_path / "copy.study", target, "another passphrase")
    assert not target.path.exists()


def test_nothing_is_written_over(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    target = tmp_path / "copy.study"
    target.write_text("here before")
    with pytest.raises(PlaceTakenError):
        copying.back_up(database, ada, target)
    assert target.read_text() == "here before"
    with pytest.raises(backup.NoFolderError):
        copying.back_up(database, ada, tmp_path / "nowhere" / "copy.study")


def test_an_auditor_takes_no_copy_away(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        aud = members.add_member(tx, key="aud", name="A", roles=[Role.AUDITOR])
    with pytest.raises(NotAllowedError):
        copying.back_up(database, aud.id, tmp_path / "copy.study")
    assert not (tmp_path / "copy.study").exists()


def test_a_copy_that_differs_is_not_left_behind(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.raw_connection(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE history SET actor = 'x' WHERE seq = 1")
    assert not copying.verify(database, ada).holds
    with pytest.raises(TransferBrokenError):
        transfer(database, FilePlace(tmp_path / "t.study"), copying.index_words)
    with pytest.raises((backup.CopyBrokenError, TransferBrokenError)):
        copying.back_up(database, ada, tmp_path / "copy.study")
    assert list(tmp_path.glob("t.study*")) == list(tmp_path.glob("copy*")) == []


@pytest.mark.postgres
def test_a_schema_that_could_not_be_filled_is_removed(
    database: Database, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    def fails(*_given: object) -> None:
        raise ZeroDivisionError

    place = free_place("server", request, tmp_path)
    with pytest.raises(ZeroDivisionError):
        transfer(database, place, fails)
    transfer(database, place, copying.index_words)
    with pytest.raises(PlaceTakenError):
        transfer(database, place, copying.index_words)
    _open(place).close()


def _open(place: Place) -> Database:
    return database.open_(place, studies.PASSPHRASE)
