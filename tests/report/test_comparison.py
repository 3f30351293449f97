"""Two versions of a report side by side.

Source: method, row M36; section 3.6.
"""

from dataclasses import replace

import pytest

from counterpoint import report
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report import PassageGiven, PassageMark, ReportText, Speaker
from counterpoint.report.comparison.model import (
    Change,
    PassageFact,
    changed_words,
    compared,
)
from counterpoint.report.model import laid_out
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.report.material import KEYS, TALK, approved, file, join

SAID = Speaker.INTERVIEWEE


def version(no: int, *given: PassageGiven | str) -> ReportText:
    """Lay passages out as a version."""
    told = [PassageGiven(g, SAID) if isinstance(g, str) else g for g in given]
    text, passages = laid_out(told)
    return ReportText(ReportId("r"), "user-01", no, text, passages, None)


def changes(before: ReportText, after: ReportText) -> list[Change]:
    """Say what became of each row."""
    return [row.change for row in compared(before, after).rows]


def test_every_word_of_both_versions_is_in_the_comparison() -> None:
    before = version(1, "One key.", "Two\nlines, one lamp.", "Gone.", "And tea. 🐢")
    after = version(2, "One key.", "Two\nlines,", "one lamp more.", "And tea. 🐢")
    rows = compared(before, after).rows
    for sides, whole in (("before", before), ("after", after)):
        shown = [side for row in rows for side in getattr(row, sides)]
        assert [side.passage for side in shown] == list(whole.passages)
        for side in shown:
            said = "".join(part.text for part in side.parts)
            assert said == whole.words_of(side.passage)


def test_words_that_changed_are_shown_whole_and_no_others() -> None:
    row = compared(version(1, "I had no lamp."), version(2, "I had two lamps.")).rows[0]
    told = [(part.text, part.is_changed) for part in row.before[0].parts]
    assert told == [("I had ", False), ("no lamp", True), (".", False)]
    assert [part.text for part in row.after[0].parts if part.is_changed] == [
        "two lamps"
    ]
    assert row.change is Change.REWORDED


def test_a_passage_that_was_split_stands_beside_both_its_parts() -> None:
    before = version(1, "A.", "I had tea. Then I slept.", "Z.")
    after = version(2, "A.", "I had tea.", "Then I slept.", "Z.")
    rows = compared(before, after).rows
    assert [(len(row.before), len(row.after)) for row in rows] == [
        (1, 1),
        (1, 2),
        (1, 1),
    ]
    changed = [p.text for side in rows[1].after for p in side.parts if p.is_changed]
    assert changed == []


def test_passages_are_added_taken_out_and_moved() -> None:
    before = version(1, "First.", "A lamp.", "Second.", "Third.")
    after = version(2, "First.", "Second.", "Third.", "A lamp.", "New.")
    assert changes(before, after) == [
        Change.SAME,
        Change.REMOVED,
        Change.SAME,
        Change.SAME,
        Change.ADDED,
    ]
    swapped = version(2, "First.", "Second.", "Third.", "A lamp.")
    assert changes(before, swapped).count(Change.MOVED) == 2


def test_words_that_stand_twice_are_not_said_to_have_moved() -> None:
    before = version(1, "Yes.", "A lamp.", "No.", "Tea.")
    after = version(2, "A lamp.", "No.", "Yes.", "Tea.", "Yes.")
    assert Change.MOVED not in changes(before, after)


def test_what_differs_beside_the_words_is_named() -> None:
    given = PassageGiven("A lamp.", SAID, start_ms=0, end_ms=900)
    other = replace(
        given,
        speaker=Speaker.WRITER,
        end_ms=1_000,
        marks=frozenset({PassageMark.SENSITIVE}),
    )
    row = compared(version(1, given), version(2, other)).rows[0]
    assert (row.change, set(row.differs)) == (Change.OTHERWISE, set(PassageFact))


@pytest.mark.parametrize(
    ("old", "new", "left", "right"),
    [
        ("", "", [], []),
        ("", "tea", [], [(0, 3)]),
        ("a b c d", "a x y d", [(2, 5)], [(2, 5)]),
        ("a b c", "a c", [(2, 4)], []),
        ("x" * 3, "x" * 3, [], []),
    ],
)
def test_changes_that_only_white_space_parts_are_one(
    old: str, new: str, left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> None:
    assert changed_words(old, new) == (left, right)


def test_a_text_rewritten_as_a_whole_is_not_compared_word_by_word() -> None:
    old, new = "a " * 3_000, "b " * 3_000
    assert changed_words(old, new) == ([(0, len(old))], [(0, len(new))])


def test_versions_are_listed_and_compared_for_those_who_may_read_them(
    database: Database, ada: MemberId
) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    filed = approved(database, ada, bo)
    lamps = PassageGiven("The lamps came.", SAID, mark="P")
    with database.write(ada) as tx:
        report.revise_report(tx, report_id=filed.id, passages=[lamps, *TALK[1:]])
        mine = report.list_versions(tx, filed.id)
        assert [(v.no, v.by, v.is_approved, v.in_analysis) for v in mine] == [
            (1, ada, True, True),
            (2, ada, False, False),
        ]
        rows = report.compare_versions(tx, filed.id, 1, 2).rows
        assert [row.change for row in rows].count(Change.SAME) == len(TALK) - 1
    for other in (bo, cleo):  # it was not handed over again
        with database.read(other) as tx:
            assert [v.no for v in report.list_versions(tx, filed.id)] == [1]
            with pytest.raises(NotAllowedError):
                report.compare_versions(tx, filed.id, 1, 2)
    with database.write(ada) as tx:
        report.submit_report(tx, report_id=filed.id)
    with database.read(bo) as tx:  # the reviewer compares with what was approved
        shown = report.compare_versions(tx, filed.id, 1, 2)
        assert shown.rows[0].before[0].parts[0].text.startswith(KEYS[:4])
    with database.read(cleo) as tx, pytest.raises(NotAllowedError):
        report.compare_versions(tx, filed.id, 2, 1)


def test_a_draft_has_no_version_for_others(database: Database, ada: MemberId) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
    for other in (bo, cleo):
        with database.read(other) as tx:
            assert report.list_versions(tx, filed.id) == []


def test_an_auditor_compares_without_sensitive_words(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        auditor = add_member(tx, key="eva", name="Eva", roles=[Role.AUDITOR]).id
    filed = approved(database, ada, bo)
    with database.write(ada) as tx:
        first = report.get_text(tx, filed.id).passages[0]
        report.mark_passage(
            tx,
            report_id=filed.id,
            passage_id=first.id,
            marks=[PassageMark.SENSITIVE],
        )
    with database.read(auditor) as tx:
        side = report.compare_versions(tx, filed.id, 1, 1).rows[0].before[0]
        assert {part.text for part in side.parts} == {"▒" * len(KEYS)}
