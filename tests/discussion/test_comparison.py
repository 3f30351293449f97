"""Notes side by side: what the lists mean, and that they wait for the seal."""

from datetime import UTC, datetime

import pytest

from counterpoint.discussion import Occasion, list_comparisons, show_comparison
from counterpoint.discussion.comparison.model import compared, differing
from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    NoteId,
    PassageId,
    ReportId,
)
from counterpoint.reading import Note
from counterpoint.reading.seal.model import SealedError
from counterpoint.report.model import Passage, Speaker
from counterpoint.storage.database import Database
from tests.discussion.opened import lay_open
from tests.reading.material import gather

ADA, BO, CLEO = map(MemberId, ("ada", "bo", "cleo"))


def noted(by: MemberId, start: int, end: int, code: str = "", text: str = "x") -> Note:
    """Make a note."""
    return Note(
        id=NoteId(f"{by}{start}{code}{text}"),
        article_id=ArticleId("a"),
        report_id=ReportId("r"),
        version=1,
        start=start,
        end=end,
        exact="",
        text=text,
        code=code,
        by=by,
        at=datetime(2018, 2, 14, tzinfo=UTC),
    )


def said(start: int, end: int, speaker: Speaker = Speaker.INTERVIEWEE) -> Passage:
    """Make a passage."""
    return Passage(PassageId(f"p{start}"), 0, start, end, speaker, speaker.usual_kind)


def is_apart(*notes: Note) -> bool:
    """Tell whether any two of them read the same words differently."""
    return bool(differing(notes))


def test_different_codes_on_overlapping_words_are_read_differently() -> None:
    assert is_apart(noted(ADA, 0, 5, "home"), noted(BO, 4, 9, "loss"))
    assert not is_apart(noted(ADA, 0, 5, "home"), noted(BO, 5, 9, "loss"))
    assert not is_apart(noted(ADA, 0, 5, "home"), noted(ADA, 0, 5, "loss"))


def test_capitals_make_no_difference_and_words_are_never_weighed() -> None:
    assert not is_apart(noted(ADA, 0, 5, "Home"), noted(BO, 0, 5, "home"))
    sad, glad = noted(ADA, 0, 5, text="awful"), noted(BO, 0, 5, text="wonderful")
    assert not is_apart(sad, glad)
    assert not is_apart(noted(ADA, 0, 5, "home"), noted(BO, 0, 5, text="no home"))


def test_who_gave_a_second_code_beside_the_shared_one_did_not_read_differently() -> (
    None
):
    more = noted(ADA, 0, 5, "home"), noted(ADA, 0, 5, "loss")
    assert not is_apart(*more, noted(BO, 0, 5, "home"))


def test_elsewhere_shared_codes_do_not_hide_a_difference() -> None:
    here = noted(ADA, 0, 5, "home"), noted(BO, 0, 5, "loss")
    there = noted(ADA, 20, 25, "work"), noted(BO, 20, 25, "work")
    assert differing([*here, *there]) == [here]


def test_one_alone_needs_two_who_were_asked() -> None:
    alone = compared([said(0, 9)], [noted(ADA, 0, 5)], [ADA])
    beside = compared([said(0, 9)], [noted(ADA, 0, 5)], [ADA, BO])
    assert alone[0].occasions == frozenset()
    assert beside[0].occasions == {Occasion.ONE_ALONE}


def test_questions_are_not_among_what_nobody_noted() -> None:
    passages = [said(0, 9), said(10, 19, Speaker.INTERVIEWER), said(20, 29)]
    found = compared(passages, [noted(ADA, 21, 22), noted(BO, 22, 23)], [ADA, BO])
    assert [set(at.occasions) for at in found] == [{Occasion.NOBODY}, set(), set()]
    assert not compared([said(0, 9)], [], [])[0].occasions, "nobody was asked"


def test_a_difference_stands_at_the_passage_whose_words_both_noted() -> None:
    passages = [said(0, 9), said(10, 19)]
    long, short = noted(ADA, 5, 15, "home"), noted(BO, 11, 14, "loss")
    first, second = compared(passages, [long, short], [ADA, BO])
    assert Occasion.DIFFERENT not in first.occasions
    assert second.occasions == {Occasion.DIFFERENT}
    assert [note.by for note in second.notes] == [ADA, BO]


# ── in a study ───────────────────────────────────────────────────────────────


def test_nobody_compares_before_the_seal_opens(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    for member_id in team.all:
        with database.read(member_id) as tx:
            with pytest.raises(SealedError):
                show_comparison(tx, team.article_id, team.reports[0])
            with pytest.raises(SealedError):
                list_comparisons(tx, team.article_id)


def test_the_lists_say_where_to_talk(database: Database, ada: MemberId) -> None:
    table = lay_open(database, ada)
    team = table.team
    with database.read(team.bo) as tx:
        first, second = list_comparisons(tx, team.article_id)
        assert show_comparison(tx, team.article_id, team.reports[0]) == first
    assert first.readers == team.all
    one, two = first.passages
    assert {note.id for note in one.notes} == {*table.same, *table.apart}
    assert one.occasions == {Occasion.DIFFERENT}
    assert [n.id for n in two.notes] == [table.alone]
    assert two.occasions == {Occasion.ONE_ALONE}
    assert (first.counts[Occasion.NOBODY], second.counts[Occasion.NOBODY]) == (0, 2)
