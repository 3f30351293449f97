"""Rows keep their past, and a step can be taken back."""

import pytest

from counterpoint.kernel.errors import NotFoundError
from counterpoint.storage import versions
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.design import verbs as design
from counterpoint.study.design.model import Numbering, StudyChanged
from counterpoint.study.design.store import ONLY, participant_group, study


def change(tx: Transaction, title: str) -> int:
    """Change the title and give the entry's place."""
    design.change_study(tx, title=title)
    return tx.recorded[-1]


def test_a_study_can_be_shown_as_of_any_entry(tx: Transaction) -> None:
    one, two = change(tx, "One"), change(tx, "Two")
    for seq, title in ((one, "One"), (two, "Two")):
        query = study.select().where(versions.as_of(study, seq))
        assert tx.connection.execute(query).one().title == title


def test_taking_back_restores_what_stood_before(tx: Transaction) -> None:
    change(tx, "One")
    two = change(tx, "Two")
    versions.take_back(tx.connection, two, tx.record(StudyChanged("report")))
    assert design.show_study(tx).title == "One"


def test_a_step_that_was_built_on_is_not_taken_back(tx: Transaction) -> None:
    one, two = change(tx, "One"), change(tx, "Two")
    with pytest.raises(ChangedSinceError, match=str(two)):
        versions.take_back(tx.connection, one, tx.record(StudyChanged("report")))


def test_what_was_made_is_gone_when_taken_back(tx: Transaction) -> None:
    new = design.add_group(
        tx, key="kin", singular="relative", plural="kin", numbering=Numbering.ARABIC
    )
    made = tx.recorded[-1]
    versions.take_back(tx.connection, made, tx.record(StudyChanged("report")))
    with pytest.raises(NotFoundError):
        versions.get(tx.connection, participant_group, new.id)


def test_a_retired_row_comes_back(tx: Transaction) -> None:
    seq = tx.record(StudyChanged("report"))
    versions.retire(tx.connection, study, seq, [ONLY])
    assert versions.find(tx.connection, study, ONLY) is None
    versions.take_back(tx.connection, seq, tx.record(StudyChanged("report")))
    assert design.show_study(tx).title == "Test study"


def test_two_changes_at_one_entry_leave_one_row(tx: Transaction) -> None:
    seq = change(tx, "One")
    versions.put(tx.connection, study, seq, ONLY, title="Better")
    query = study.select().where(study.c.since == seq)
    assert [row.title for row in tx.connection.execute(query)] == ["Better"]
