"""Marks stay with passages whose words stay.

Source: method, rows M32, F34 and F43.
"""

import pytest

from counterpoint import report, review
from counterpoint.kernel.ids import MemberId
from counterpoint.report import PassageGiven, PassageMark
from counterpoint.report.mark.carrying import with_marks_of
from counterpoint.report.mark.model import read, written
from counterpoint.report.mark.withholding import WITHHELD
from counterpoint.report.model import NoSuchPassageError
from counterpoint.report.readership import NotInAnalysisError
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.report.material import TALK, file, join, take_back

SENSITIVE = frozenset({PassageMark.SENSITIVE})


def test_marks_are_kept_in_one_order_whoever_gave_them() -> None:
    given = [PassageMark.STORY, PassageMark.SECOND_HAND]
    assert written(given) == written(given[::-1]) == "second-hand story"
    assert read(written(given)) == frozenset(given)
    assert read("") == frozenset()


def test_marks_survive_a_correction_and_can_be_taken_back(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        first, second, third = report.get_text(tx, filed.id, 1).passages
        report.mark_passage(
            tx, report_id=filed.id, passage_id=third.id, marks=SENSITIVE
        )
        report.correct_passage(
            tx, report_id=filed.id, passage_id=second.id, text="And on Wednesday?"
        )
        now = report.get_text(tx, filed.id, 2)
        assert [p.marks for p in now.passages] == [frozenset(), frozenset(), SENSITIVE]
        before = report.get_text(tx, filed.id, 1)
        assert before.passages[2].marks == SENSITIVE
        with pytest.raises(NoSuchPassageError):
            report.mark_passage(
                tx, report_id=filed.id, passage_id=first.id, marks=SENSITIVE
            )
    with database.write(ada) as tx:
        last = now.passages[2].id
        report.mark_passage(tx, report_id=filed.id, passage_id=last, marks=[])
        assert report.get_text(tx, filed.id, 2).passages[2].marks == frozenset()
        take_back(tx)
        assert report.get_text(tx, filed.id, 2).passages[2].marks == SENSITIVE


def test_a_mark_reaches_the_version_that_waits_for_approval(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        second = report.get_text(tx, filed.id, 1).passages[1].id
    with database.write(cleo) as tx, pytest.raises(NotInAnalysisError):
        report.mark_passage(tx, report_id=filed.id, passage_id=second, marks=SENSITIVE)
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard it all.")
    with database.write(ada) as tx:
        report.revise_report(
            tx, report_id=filed.id, passages=[PassageGiven("Before."), *TALK]
        )
    with database.write(cleo) as tx:
        report.mark_passage(tx, report_id=filed.id, passage_id=second, marks=SENSITIVE)
    with database.read(ada) as tx:
        for version, place in ((1, 1), (2, 2)):
            marked = [p.marks for p in report.get_text(tx, filed.id, version).passages]
            assert marked[place] == SENSITIVE
            assert marked.count(SENSITIVE) == 1


def test_a_new_version_takes_over_marks_by_words_and_by_place(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    marked = [
        PassageGiven(each.text, each.speaker, marks=frozenset({mark}))
        for each, mark in zip(TALK, PassageMark, strict=False)
    ]
    with database.write(ada) as tx:
        before = report.get_text(tx, file(tx, bo, marked).id, 1)
    first, second, third = TALK
    anew = with_marks_of(
        before,
        [
            PassageGiven("A new beginning."),
            first,
            PassageGiven("And on Wednesday?"),
            PassageGiven(third.text, marks=frozenset()),
        ],
    )
    kinds = list(PassageMark)
    assert [each.marks for each in anew] == [
        None,
        frozenset({kinds[0]}),
        frozenset({kinds[1]}),
        frozenset(),
    ]
    assert second.text != anew[2].text


def test_an_auditor_sees_where_sensitive_passages_stand_and_not_what_they_say(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
        filed = file(tx, bo)
        first = report.get_text(tx, filed.id, 1).passages[0].id
        report.mark_passage(tx, report_id=filed.id, passage_id=first, marks=SENSITIVE)
        report.submit_report(tx, report_id=filed.id)
    with database.write(bo) as tx:
        review.approve_report(tx, report_id=filed.id, attestation="Heard it all.")
    with database.read(bo) as tx:
        whole = report.get_text(tx, filed.id)
    with database.read(eve) as tx:
        shown = report.show_report(tx, filed.id).text
        for seen in (report.get_text(tx, filed.id), *report.list_texts(tx), shown):
            assert seen is not None
            assert set(seen.words_of(seen.passages[0])) == {WITHHELD}
            assert len(seen.text) == len(whole.text)
            assert seen.words_of(seen.passages[2]) == whole.words_of(whole.passages[2])
        assert report.search_words(tx, "keys") == []
        assert report.search_words(tx, "pans")
    with database.read(bo) as tx:
        assert report.search_words(tx, "keys")
