"""Reading alone, on both databases: what others do not learn, and when they do."""

import pytest

from counterpoint import article, coding, reading, report, theme
from counterpoint.across.history import verbs as history
from counterpoint.across.history.news import news_after
from counterpoint.across.selection.verbs import leave_out_reports, take_in_reports
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Span
from counterpoint.reading import Opening
from counterpoint.reading.assignment.model import (
    FinishedError,
    NoReaderError,
    NotReaderError,
    UnreadError,
)
from counterpoint.reading.diary.model import NotOwnDiaryError
from counterpoint.reading.note.model import NotOwnNoteError
from counterpoint.reading.seal.model import (
    AlreadyOpenError,
    NotDecidedError,
    ReadingBegunError,
    SealedError,
    SealState,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.verbs import record_decision
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.reading.material import FIRST, Team, bring_in, finish, gather, note, read_all

WORD = "zebrafinch"


@pytest.fixture
def team(database: Database, ada: MemberId) -> Team:
    """Three readers of one article."""
    return gather(database, ada)


def test_a_note_is_its_readers_alone_until_all_have_finished(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        kept = note(tx, team, WORD, code="locks")
    assert (kept.exact, kept.text, kept.code) == ("other key", WORD, "locks")
    for member_id, seen in ((team.ada, []), (team.bo, [kept]), (team.cleo, [])):
        with team.database.read(member_id) as tx:
            assert reading.list_notes(tx, team.article_id, team.reports[0]) == seen, (
                member_id
            )
            assert reading.list_my_notes(tx, team.article_id) == seen
            assert reading.search_my_notes(tx, team.article_id, "ZEBRA") == seen
    assert finish(team, team.bo, team.ada).state is SealState.SEALED
    seal = finish(team, team.cleo)
    assert (seal.state, seal.how) == (SealState.OPEN, Opening.ALL_FINISHED)
    for member_id in team.all:
        with team.database.read(member_id) as tx:
            assert reading.list_notes(tx, team.article_id, team.reports[0]) == [kept]


def test_history_and_live_tell_others_nothing_of_notes_and_diary(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        before = history.list_history(tx, limit=1)[0].seq
        note(tx, team, WORD)
        changed = note(tx, team, "x")
        reading.change_note(tx, note_id=changed.id, text="y")
        reading.write_diary(tx, article_id=team.article_id, text="tired")
    with team.database.write(team.bo) as tx:
        history.undo(tx)
    private = {"NoteWritten", "NoteChanged", "DiaryWritten", "Undone"}
    for member_id in (team.ada, team.cleo):
        with team.database.read(member_id) as tx:
            kinds = {s.kind for s in history.list_history(tx, limit=500)}
            assert not kinds & private
            assert history.list_steps_after(tx, before) == []
            assert news_after(tx, before).told_to(member_id, before) == []
    with team.database.read(team.bo) as tx:
        assert {e.kind for e in history.list_steps_after(tx, before)} == private
        news = news_after(tx, before)
        assert {e.kind for e in news.told_to(team.bo, before)} == private
    finish(team, *team.all)
    with team.database.read(team.ada) as tx:
        told = {e.kind for e in history.list_steps_after(tx, before)}
        same = {e.kind for e in news_after(tx, before).told_to(team.ada, before)}
    assert "NoteWritten" in told
    assert "DiaryWritten" not in told
    assert same == told


def test_a_page_of_history_is_full_though_steps_are_hidden(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        for nth in range(250):
            note(tx, team, f"note {nth}")
    with team.database.read(team.ada) as tx:
        assert len(history.list_history(tx, limit=5)) == 5


def test_progress_is_seen_by_all(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        reading.begin_pass(tx, article_id=team.article_id, report_id=team.reports[0])
        reading.end_pass(tx, article_id=team.article_id, report_id=team.reports[0])
    with team.database.read(team.ada) as tx:
        progress = reading.show_seal(tx, team.article_id).progress_of(team.bo)
    assert progress is not None
    assert (progress.read, progress.of, progress.least, progress.most) == (1, 2, 0, 1)


def test_passes_are_counted_and_one_under_way_goes_on(team: Team) -> None:
    paper, read = team.article_id, team.reports[0]
    with team.database.write(team.bo) as tx:
        first = reading.begin_pass(tx, article_id=paper, report_id=read)
        assert reading.begin_pass(tx, article_id=paper, report_id=read) == first
        ended = reading.end_pass(tx, article_id=paper, report_id=read)
        assert ended.ended_at is not None
        assert reading.begin_pass(tx, article_id=paper, report_id=read).no == 2
        (mine, other) = reading.list_my_readings(tx, paper)
    assert (len(mine.passes), mine.is_read, other.is_read) == (2, True, False)


def test_nobody_finishes_with_reports_left_nor_twice(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        with pytest.raises(UnreadError):
            reading.finish_reading(tx, article_id=team.article_id)
        read_all(tx, team)
        reading.finish_reading(tx, article_id=team.article_id)
        with pytest.raises(FinishedError):
            reading.finish_reading(tx, article_id=team.article_id)
        seal = reading.resume_reading(tx, article_id=team.article_id)
    mine = seal.progress_of(team.bo)
    assert mine is not None
    assert not mine.has_finished


def test_the_seal_opens_early_by_a_unanimous_vote_alone(team: Team) -> None:
    for member_id in (team.ada, team.bo):
        with team.database.write(member_id) as tx:
            seal = reading.vote_on_opening(tx, article_id=team.article_id)
    assert seal.is_closed
    with team.database.write(team.bo) as tx:
        reading.vote_on_opening(tx, article_id=team.article_id, in_favour=False)
    with team.database.write(team.cleo) as tx:
        assert reading.vote_on_opening(tx, article_id=team.article_id).is_closed
    with team.database.write(team.bo) as tx:
        seal = reading.vote_on_opening(tx, article_id=team.article_id)
    assert (seal.state, seal.how) == (SealState.OPEN, Opening.UNANIMOUS_EARLY)


def test_who_was_not_assigned_neither_notes_nor_votes(team: Team) -> None:
    with team.database.write(team.ada) as tx:
        dana = add_member(tx, key="dana", name="D", roles=[Role.RESEARCHER]).id
    with team.database.write(dana) as tx:
        with pytest.raises(NotReaderError):
            note(tx, team, "mine")
        with pytest.raises(NotReaderError):
            reading.vote_on_opening(tx, article_id=team.article_id)
        with pytest.raises(NotReaderError):
            reading.finish_reading(tx, article_id=team.article_id)


def test_an_auditor_is_no_reader_and_sees_notes_only_when_open(team: Team) -> None:
    with team.database.write(team.ada) as tx:
        eve = add_member(tx, key="eve", name="E", roles=[Role.AUDITOR]).id
        with pytest.raises(NoReaderError):
            reading.assign_readers(tx, article_id=team.article_id, member_ids=[eve])
    with team.database.write(team.bo) as tx:
        kept = note(tx, team, WORD)
    with team.database.write(eve) as tx:
        with pytest.raises(NotAllowedError):
            note(tx, team, "mine")
        assert reading.list_notes(tx, team.article_id, team.reports[0]) == []
    finish(team, *team.all)
    with team.database.read(eve) as tx:
        assert reading.list_notes(tx, team.article_id, team.reports[0]) == [kept]


def test_others_notes_are_neither_changed_nor_told_apart_from_none(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        kept = note(tx, team, WORD)
    with team.database.write(team.ada) as tx:
        with pytest.raises(NotOwnNoteError) as theirs:
            reading.change_note(tx, note_id=kept.id, text="mine")
        with pytest.raises(NotOwnNoteError) as nobodys:
            reading.take_note_away(tx, note_id=type(kept.id)("nothing"))
    assert str(theirs.value) == str(nobodys.value)


def test_what_each_had_at_the_opening_stays_to_be_seen(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        kept = note(tx, team, WORD)
        with pytest.raises(SealedError):
            reading.list_notes(tx, team.article_id, team.reports[0], as_opened=True)
    finish(team, *team.all)
    with team.database.write(team.bo) as tx:
        reading.change_note(tx, note_id=kept.id, text="I see it otherwise now")
        note(tx, team, "later")
        frozen = reading.list_notes(
            tx, team.article_id, team.reports[0], as_opened=True
        )
        assert frozen == [kept]
        now = reading.list_notes(tx, team.article_id, team.reports[0])
        assert [n.text for n in now] == ["I see it otherwise now", "later"]


def test_codes_and_themes_begin_when_the_seal_is_open(team: Team) -> None:
    with team.database.write(team.ada) as tx:
        with pytest.raises(SealedError):
            coding.add_code(tx, article_id=team.article_id, name="keys")
        with pytest.raises(SealedError):
            theme.add_theme(tx, article_id=team.article_id, title="Keys")
    finish(team, *team.all)
    with team.database.write(team.ada) as tx:
        coding.add_code(tx, article_id=team.article_id, name="keys")
        theme.add_theme(tx, article_id=team.article_id, title="Keys")


def test_an_open_seal_never_closes(team: Team) -> None:
    finish(team, *team.all)
    with team.database.write(team.ada) as tx:
        for act in (reading.resume_reading, reading.finish_reading):
            with pytest.raises(AlreadyOpenError):
                act(tx, article_id=team.article_id)
        with pytest.raises(AlreadyOpenError):
            reading.assign_readers(
                tx, article_id=team.article_id, member_ids=[team.ada]
            )
        undone = {s.kind for s in history.list_history(tx, limit=20) if s.undoable}
        assert "SealOpened" not in undone


def test_the_last_who_has_not_finished_can_be_released(team: Team) -> None:
    finish(team, team.ada, team.bo)
    with team.database.write(team.ada) as tx:
        seal = reading.release_reader(
            tx, article_id=team.article_id, member_id=team.cleo
        )
    assert seal.state is SealState.OPEN


def test_read_together_is_a_decision_before_the_first_reading(team: Team) -> None:
    with team.database.write(team.ada) as tx:
        other = article.start_article(tx, title="Keys").id
        decided = record_decision(
            tx, about_kind="article", about_id=other, text="Together.", reason="Pilot."
        )
        with pytest.raises(NotDecidedError):
            reading.declare_read_together(
                tx, article_id=team.article_id, decision_id=decided.id
            )
        seal = reading.declare_read_together(
            tx, article_id=other, decision_id=decided.id
        )
        assert seal.state is SealState.TOGETHER
        coding.add_code(tx, article_id=other, name="keys")
        begun = record_decision(
            tx,
            about_kind="article",
            about_id=team.article_id,
            text="Together.",
            reason="Late.",
        )
        reading.begin_pass(tx, article_id=team.article_id, report_id=team.reports[0])
        with pytest.raises(ReadingBegunError):
            reading.declare_read_together(
                tx, article_id=team.article_id, decision_id=begun.id
            )


def test_who_is_alone_reads_apart_from_nobody(tx: Transaction) -> None:
    paper = article.start_article(tx).id
    assert reading.show_seal(tx, paper).is_closed
    coding.add_code(tx, article_id=paper, name="keys")
    assert reading.show_seal(tx, paper).state is SealState.TOGETHER


def test_a_private_code_is_renamed_on_ones_own_notes_alone(team: Team) -> None:
    for member_id in (team.ada, team.bo):
        with team.database.write(member_id) as tx:
            note(tx, team, "", code="locks")
    with team.database.write(team.bo) as tx:
        count = reading.rename_private_code(
            tx, article_id=team.article_id, code="locks", name="doors"
        )
        assert count == 1
    with team.database.read(team.ada) as tx:
        (mine,) = reading.list_my_notes(tx, team.article_id)
    assert mine.code == "locks"


def test_notes_are_found_again_after_a_correction_and_broken_ones_say_so(
    team: Team,
) -> None:
    with team.database.write(team.bo) as tx:
        note(tx, team, "stays", words="Nobody")
        note(tx, team, "goes", words="new")
        text = report.get_text(tx, team.reports[0])
        report.correct_passage(
            tx,
            report_id=team.reports[0],
            passage_id=text.passages[0].id,
            text=FIRST.replace("The lock was new.", "A lock."),
        )
        held = reading.list_notes(tx, team.article_id, team.reports[0])
    assert {(n.text, n.exact, n.is_broken) for n in held} == {
        ("stays", "Nobody", False),
        ("goes", "new", True),
    }


def test_a_diary_stays_its_writers_when_the_seal_is_open(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        page = reading.write_diary(tx, article_id=team.article_id, text="tired")
        reading.change_diary(tx, diary_id=page.id, text="less tired")
    finish(team, *team.all)
    with team.database.write(team.ada) as tx:
        assert reading.list_diary(tx, team.article_id) == []
        with pytest.raises(NotOwnDiaryError):
            reading.tear_out(tx, diary_id=page.id)
    with team.database.write(team.bo) as tx:
        assert [e.text for e in reading.list_diary(tx, team.article_id)] == [
            "less tired"
        ]
        reading.tear_out(tx, diary_id=page.id)
        assert reading.list_diary(tx, team.article_id) == []


def test_a_report_that_comes_later_can_be_assigned_and_reopens_a_reading(
    team: Team,
) -> None:
    finish(team, team.bo)
    with team.database.write(team.ada) as tx:
        later = bring_in(tx, "user-03")
        seal = reading.assign_readers(
            tx, article_id=team.article_id, member_ids=[team.bo], report_ids=[later]
        )
    again = seal.progress_of(team.bo)
    assert again is not None
    assert (again.read, again.of, again.has_finished) == (2, 3, False)


def test_a_note_needs_words_beneath_it(team: Team) -> None:
    with team.database.write(team.bo) as tx:
        kept = reading.write_note(
            tx,
            article_id=team.article_id,
            report_id=team.reports[0],
            span=Span(3, 9),
            text="x",
        )
    assert kept.exact == "lock"


def test_a_report_that_the_article_leaves_out_is_read_no_more_and_comes_back(
    team: Team,
) -> None:
    gone, kept = team.reports
    with team.database.write(team.ada) as tx:
        leave_out_reports(
            tx, article_id=team.article_id, report_ids=[gone], reason="A pilot."
        )
    with team.database.write(team.bo) as tx:
        (mine,) = reading.list_my_readings(tx, team.article_id)
        assert mine.report_id == kept
        progress = reading.show_seal(tx, team.article_id).progress_of(team.bo)
        assert progress is not None
        assert progress.of == 1
        with pytest.raises(NotReaderError):
            note(tx, team, "on what was left out")
    with team.database.write(team.ada) as tx:
        take_in_reports(tx, article_id=team.article_id, report_ids=[gone])
        assert len(reading.list_my_readings(tx, team.article_id)) == 2
