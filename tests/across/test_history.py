"""Taking back and bringing again, through the whole database."""

import pytest

from counterpoint import article, coding, manuscript, quote, report
from counterpoint.across.history import verbs
from counterpoint.across.history.model import NothingToTakeBackError
from counterpoint.across.history.news import news_after
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Span
from counterpoint.manuscript.model import BlockKind, QuotePlacedError
from counterpoint.report import PassageGiven, Speaker
from counterpoint.report.model import ReportTakenError
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.design import verbs as design
from counterpoint.study.member import verbs as members
from counterpoint.study.member.model import Role
from counterpoint.study.permission import NotAllowedError


def titles(tx: Transaction) -> list[str]:
    """Give the steps taken, latest first, as sentences."""
    return [str(step.sentence) for step in verbs.list_history(tx)]


def test_what_was_done_is_told_in_sentences_latest_first(tx: Transaction) -> None:
    design.change_study(tx, aim="To listen")
    assert titles(tx) == [
        "Changed the study's facts.",
        "Made the study ready.",
        "Laid down a criterion for a group: experience in the field.",
        "Laid down a criterion for a group: confirmed by a professional.",
        "Laid down a criterion for a group: own experience of change.",
        "Described a group of participants.",
        "Described a group of participants.",
        "Changed the study's facts.",
        "Let a member join as coordinator researcher.",
    ]
    (second,) = verbs.list_history(tx, before=3, limit=1)
    assert second.seq == 2


def test_a_step_is_taken_back_and_brought_again(tx: Transaction) -> None:
    design.change_study(tx, title="Keys")
    design.change_study(tx, title="Doors")
    assert str(verbs.undo(tx).sentence) == "Changed the study's facts."
    assert design.show_study(tx).title == "Keys"
    verbs.undo(tx)
    assert design.show_study(tx).title == "Test study"
    verbs.redo(tx)
    verbs.redo(tx)
    assert design.show_study(tx).title == "Doors"
    verbs.undo(tx)
    assert design.show_study(tx).title == "Keys"


def test_the_list_says_what_stands_as_taken_back(tx: Transaction) -> None:
    design.change_study(tx, title="Keys")
    step = verbs.undo(tx).seq
    shown = {each.seq: each for each in verbs.list_history(tx)}
    assert shown[step].undone
    assert shown[step].undoable
    verbs.redo(tx)
    assert not any(each.undone for each in verbs.list_history(tx))
    verbs.undo(tx)
    assert {each.seq for each in verbs.list_history(tx) if each.undone} >= {step}


def test_a_new_study_has_nothing_to_take_back(tx: Transaction) -> None:
    with pytest.raises(NothingToTakeBackError, match="take back"):
        verbs.undo(tx)
    with pytest.raises(NothingToTakeBackError, match="bring again"):
        verbs.redo(tx)


def test_one_takes_back_only_ones_own_steps(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.COORDINATOR])
        design.change_study(tx, title="Keys")
    with database.write(bo.id) as tx, pytest.raises(NothingToTakeBackError):
        verbs.undo(tx)


def test_a_step_on_which_others_built_stays(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.COORDINATOR])
        design.change_study(tx, title="Keys")
    with database.write(bo.id) as tx:
        design.change_study(tx, title="Doors")
    with pytest.raises(ChangedSinceError), database.write(ada) as tx:
        verbs.undo(tx)
    with database.read(ada) as tx:
        assert design.show_study(tx).title == "Doors"


def test_an_auditor_takes_nothing_back(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        aud = members.add_member(tx, key="aud", name="A", roles=[Role.AUDITOR])
    with database.write(aud.id) as tx, pytest.raises(NotAllowedError):
        verbs.undo(tx)


def test_coding_is_taken_back_step_by_step_and_history_still_holds(
    tx: Transaction,
) -> None:
    given = [PassageGiven("I have a door I can close.", Speaker.INTERVIEWEE)]
    text = report.bring_in_report(tx, key="user-07", passages=given)
    paper = article.start_article(tx, read_together=True)
    code = coding.add_code(tx, article_id=paper.id, name="own door")
    coding.code_span(tx, report_id=text.id, code_id=code.id, span=Span(9, 13))
    for left in (0, 0, 0):
        verbs.undo(tx)
        assert len(coding.list_codings(tx, text.id).codings) == left
    assert article.list_articles(tx) == []
    for _ in range(3):
        verbs.redo(tx)
    (made,) = coding.list_codings(tx, text.id).codings
    assert made.exact == "door"
    assert history.verify(tx.connection).holds


def test_steps_after_a_place_are_given_earliest_first(tx: Transaction) -> None:
    before = history.last_seq(tx.connection)
    design.change_study(tx, aim="One")
    design.change_study(tx, aim="Two")
    found = [entry.seq for entry in verbs.list_steps_after(tx, before)]
    assert found == [before + 1, before + 2]


def test_news_is_told_from_where_a_member_knows_it_and_to_nobody_who_left(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        before = history.last_seq(tx.connection)
        design.change_study(tx, aim="One")
        design.change_study(tx, aim="Two")
        news = news_after(tx, before)
        members.let_leave(tx, member_id=bo.id)
        later = news_after(tx, before)
    told = [[s.seq for s in news.told_to(bo.id, before + known)] for known in (0, 1)]
    assert told == [[before + 1, before + 2], [before + 2]]
    assert news.reached == before + 2
    assert bo.id not in later.hearers
    assert later.told_to(bo.id, before) == []


GIVEN = (PassageGiven("I have a door I can close.", Speaker.INTERVIEWEE),)


def test_a_report_does_not_come_back_under_a_key_that_another_was_given(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        report.bring_in_report(tx, key="user-07", passages=GIVEN)
        verbs.undo(tx)
    with database.write(bo.id) as tx:
        other = report.bring_in_report(tx, key="user-07", passages=GIVEN)
    with pytest.raises(ReportTakenError), database.write(ada) as tx:
        verbs.redo(tx)
    with database.read(ada) as tx:
        assert [each.id for each in report.list_reports(tx)] == [other.id]


def test_a_quote_does_not_come_back_beside_where_it_was_placed_again(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = members.add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER])
        text = report.bring_in_report(tx, key="user-07", passages=GIVEN)
        paper = article.start_article(tx, read_together=True).id
        cut = quote.propose_quote(
            tx, article_id=paper, report_id=text.id, fragments=[Span(0, 13)]
        ).quote.id
        placed = manuscript.add_block(
            tx, article_id=paper, kind=BlockKind.QUOTE, quote_id=cut
        )
        manuscript.retire_block(tx, block_id=placed.id)
    with database.write(bo.id) as tx:
        again = manuscript.add_block(
            tx, article_id=paper, kind=BlockKind.QUOTE, quote_id=cut
        )
    with pytest.raises(QuotePlacedError), database.write(ada) as tx:
        verbs.undo(tx)
    with database.write(bo.id) as tx:
        assert list(manuscript.show_manuscript(tx, paper).blocks) == [again]
        manuscript.retire_block(tx, block_id=again.id)
    with database.write(ada) as tx:
        verbs.undo(tx)
        (back,) = manuscript.show_manuscript(tx, paper).blocks
    assert back.id == placed.id
