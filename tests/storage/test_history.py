"""History is one chain; a break in it is seen."""

import pytest
from sqlalchemy import delete, update

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.schema import head
from counterpoint.storage.schema import history as table
from counterpoint.study.design import verbs as design


@pytest.fixture
def written(database: Database, ada: MemberId) -> Database:
    """Give a study in which some things were done."""
    for title in ("One", "Two", "Three"):
        with database.write(ada) as tx:
            design.change_study(tx, title=title)
    return database


def test_entries_are_numbered_without_gaps(written: Database, ada: MemberId) -> None:
    with written.read(ada) as tx:
        entries = history.entries(tx.connection)
        assert history.verify(tx.connection).holds
    assert [e.seq for e in entries] == list(range(len(entries), 0, -1))
    assert entries[0].kind == "StudyChanged"
    assert entries[0].actor == ada


def test_history_holds_no_words(written: Database, ada: MemberId) -> None:
    with written.read(ada) as tx:
        entries = history.entries(tx.connection)
    assert not any("Three" in str(entry.payload) for entry in entries)


@pytest.mark.parametrize(
    ("column", "value"),
    [("actor", "someone"), ("at", "2020-01-01T00:00:00.000+00:00"), ("payload", "{}")],
)
def test_a_changed_entry_is_found(
    written: Database, ada: MemberId, column: str, value: str
) -> None:
    with written.write(ada) as tx:
        row = update(table).where(table.c.seq == 3).values({column: value})
        tx.connection.execute(row)
        found = history.verify(tx.connection)
    assert [p for p in found.problems if "3" in p]


def test_a_removed_entry_is_found(written: Database, ada: MemberId) -> None:
    with written.write(ada) as tx:
        tx.connection.execute(delete(table).where(table.c.seq == 3))
        assert "Entry 3 is missing." in history.verify(tx.connection).problems


def test_a_cut_off_end_is_found(written: Database, ada: MemberId) -> None:
    last = written.last_seq()
    with written.write(ada) as tx:
        tx.connection.execute(delete(table).where(table.c.seq == last))
        assert not history.verify(tx.connection).holds
        tx.connection.execute(update(head).values(seq=last - 1))
        assert not history.verify(tx.connection).holds
