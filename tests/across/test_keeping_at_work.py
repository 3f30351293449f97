"""A backup made while somebody works is one moment of the study, and all of it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import select

from counterpoint import report
from counterpoint.across.keeping import copying
from counterpoint.interview.recording.checking import reader_of
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, Speaker
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage import database as databases
from counterpoint.storage import unfinished
from counterpoint.storage.database import Database
from counterpoint.storage.history import last_seq
from counterpoint.storage.place import FilePlace
from counterpoint.storage.schema import history
from counterpoint.study.design import verbs as design
from tests import studies
from tests.interview.recorded import attached, begun
from tests.states import State, differing, state_of

FILE = b"the file as it came " * 2_000


@contextmanager
def at_work(study: Database, ada: MemberId) -> Iterator[dict[int, State]]:
    """Let somebody bring in report after report, each step told in the title.

    What the study held after each step is noted by the step's place in history.
    """
    first, end = Event(), Event()
    states: dict[int, State] = {}

    def work() -> None:
        nth = 0
        while not end.is_set():
            nth += 1
            with study.write(ada) as tx:
                given = [PassageGiven(f"I opened door {nth}.", Speaker.INTERVIEWEE)]
                original = OriginalGiven("talk.txt", "text/plain", FILE)
                report.bring_in_report(
                    tx, key=f"user-{nth}", passages=given, original=original
                )
                design.change_study(tx, title=str(nth))
            with study.raw_connection() as connection, connection.begin():
                states[last_seq(connection)] = state_of(connection)
            first.set()

    worker = Thread(target=work)
    worker.start()
    first.wait()
    try:
        yield states
    finally:
        end.set()
        worker.join()


def test_a_backup_at_work_restores_to_one_moment_with_words_files_and_sound(
    database: Database,
    ada: MemberId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    id_ = begun(database, ada)
    (part,) = attached(database, ada, id_, seconds=20.0).parts
    sound = reader_of(database, ada, part.sound).read()
    monkeypatch.setattr(unfinished, "BLOCKS_A_STEP", 1)  # many steps lie between
    with at_work(database, ada) as states:
        copying.back_up(database, ada, tmp_path / "copy.study")
    back = FilePlace(tmp_path / "back.study")
    assert copying.restore(
        tmp_path / "copy.study", back, studies.PASSPHRASE
    ).found.holds
    with closing(databases.open_(back, studies.PASSPHRASE)) as restored:
        with restored.read(ada) as tx:
            steps = int(design.show_study(tx).title)
            reports = report.list_reports(tx)
            assert {each.key for each in reports} == {
                f"user-{nth}" for nth in range(1, steps + 1)
            }
            for each in reports:
                (kept,) = report.list_originals(tx, each.id)
                assert b"".join(tx.originals.read(kept.id)) == FILE
            assert len(report.search_words(tx, "door")) == steps
        assert reader_of(restored, ada, part.sound).read() == sound
        moment = restored.last_seq()
        assert database.last_seq() > moment
        assert hash_at(restored, moment) == hash_at(database, moment)
        with restored.raw_connection() as connection, connection.begin():
            assert differing(state_of(connection), states[moment]) == []
        assert copying.verify(restored, ada).holds


def hash_at(study: Database, seq: int) -> str:
    """Give the hash under which all steps up to one are sealed."""
    with study.raw_connection() as connection, connection.begin():
        found = connection.scalar(select(history.c.hash).where(history.c.seq == seq))
    assert found is not None
    return str(found)
