"""What nothing covers is listed, and left for a reason or taken up again."""

import csv
import io

import pytest

from counterpoint import coding, reading, report
from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.across.history.verbs import redo, undo
from counterpoint.across.step.verbs import show_steps
from counterpoint.coding import Cover
from counterpoint.coding.uncoded.model import (
    LeftUncoded,
    NoReasonToLeaveError,
    NothingToLeaveError,
    covered,
)
from counterpoint.kernel.ids import ArticleId, MemberId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.seal.model import SealedError
from counterpoint.report.model import Passage, PassageGiven, Speaker
from counterpoint.report.revision.verbs import revise_report
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.reading.material import finish, gather, note
from tests.theme.material import start

TEXTS = ("I shut the door.", "Why?", "It was mine.", "I slept. Then it rained.")
SPEAKERS = (
    Speaker.INTERVIEWEE,
    Speaker.INTERVIEWER,
    Speaker.INTERVIEWEE,
    Speaker.UNKNOWN,
)


def said(start: int, end: int, speaker: Speaker = Speaker.INTERVIEWEE) -> Passage:
    """Make a passage."""
    return Passage(PassageId(f"p{start}"), 0, start, end, speaker, speaker.usual_kind)


def bring(tx: Transaction) -> tuple[ArticleId, ReportId]:
    """Bring in four passages for an article that is read together."""
    passages = [PassageGiven(*each) for each in zip(TEXTS, SPEAKERS, strict=True)]
    brought = report.bring_in_report(tx, key="user-09", passages=passages)
    return start(tx), brought.id


def code_door(tx: Transaction, article_id: ArticleId, report_id: ReportId) -> None:
    """Code a word of the first passage."""
    code = coding.add_code(tx, article_id=article_id, name="door")
    coding.code_span(tx, report_id=report_id, code_id=code.id, span=Span(11, 15))


def covers(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> list[Cover | None]:
    """Say of each passage what was made of it."""
    shown = coding.show_uncoded(tx, article_id, report_id)
    return [at.cover for at in shown.passages]


def leave(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, start: int, end: int
) -> LeftUncoded:
    """Leave a stretch uncoded."""
    return coding.leave_uncoded(
        tx,
        article_id=article_id,
        report_id=report_id,
        span=Span(start, end),
        reason="Weather.",
    )


def test_one_letter_of_a_code_or_a_note_covers_a_passage() -> None:
    passages = [said(0, 9), said(10, 19), said(20, 29), said(30, 39)]
    found = covered(passages, [Span(8, 9)], [Span(9, 11)], [])
    assert [at.cover for at in found] == [
        Cover.CODED,
        Cover.NOTED,
        Cover.OPEN,
        Cover.OPEN,
    ]


def test_questions_and_writers_notes_are_no_material() -> None:
    passages = [said(0, 9, Speaker.INTERVIEWER), said(10, 19, Speaker.WRITER)]
    assert [at.cover for at in covered(passages, [], [], [])] == [None, None]


def test_what_is_open_can_be_left_for_a_reason_and_taken_up(tx: Transaction) -> None:
    paper, told = bring(tx)
    code_door(tx, paper, told)
    assert covers(tx, paper, told) == [Cover.CODED, None, Cover.OPEN, Cover.OPEN]
    left = leave(tx, paper, told, 40, 45)
    shown = coding.show_uncoded(tx, paper, told)
    assert [at.cover for at in shown.passages][2:] == [Cover.OPEN, Cover.LEFT]
    assert (shown.taken_up, shown.of) == (2, 3)
    assert shown.passages[3].left == left
    undo(tx)
    assert covers(tx, paper, told)[3] is Cover.OPEN
    redo(tx)
    coding.take_up_again(tx, left_uncoded_id=left.id)
    assert covers(tx, paper, told)[3] is Cover.OPEN
    undo(tx)
    assert covers(tx, paper, told)[3] is Cover.LEFT


def test_a_stretch_is_widened_to_whole_passages_that_are_open(tx: Transaction) -> None:
    paper, told = bring(tx)
    left = leave(tx, paper, told, 2, 50)
    assert covers(tx, paper, told) == [Cover.LEFT, None, Cover.LEFT, Cover.LEFT]
    assert left.start == 0
    with pytest.raises(NothingToLeaveError):
        leave(tx, paper, told, 2, 50)


def test_leaving_needs_a_reason(tx: Transaction) -> None:
    paper, told = bring(tx)
    with pytest.raises(NoReasonToLeaveError):
        coding.leave_uncoded(
            tx, article_id=paper, report_id=told, span=Span(0, 4), reason=" "
        )


def test_what_was_left_goes_with_its_words_into_the_next_version(
    tx: Transaction,
) -> None:
    paper, told = bring(tx)
    leave(tx, paper, told, 0, 4)
    passages = [PassageGiven("Well.", Speaker.INTERVIEWEE)]
    passages += [PassageGiven(*each) for each in zip(TEXTS, SPEAKERS, strict=True)]
    revise_report(tx, report_id=told, passages=passages)
    assert covers(tx, paper, told)[:2] == [Cover.OPEN, Cover.LEFT]


def test_nobody_learns_of_uncoded_material_before_the_seal_opens(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(team.bo) as tx:
        reading.begin_pass(tx, article_id=team.article_id, report_id=team.reports[0])
        note(tx, team, "mine")
    with database.write(ada) as tx:
        with pytest.raises(SealedError):
            coding.list_uncoded(tx, team.article_id)
        with pytest.raises(SealedError):
            leave(tx, team.article_id, team.reports[0], 0, 4)
        with pytest.raises(SealedError):
            export_part(tx, ending=".csv", what=What.UNCODED)
    finish(team, *team.all)
    with database.read(ada) as tx:
        first, second = coding.list_uncoded(tx, team.article_id)
    assert (first.counts[Cover.NOTED], first.counts[Cover.OPEN]) == (1, 1)
    assert second.counts[Cover.OPEN] == 2


def test_what_is_open_or_left_is_exported_with_its_reason(tx: Transaction) -> None:
    paper, told = bring(tx)
    code_door(tx, paper, told)
    leave(tx, paper, told, 40, 45)
    made = export_part(tx, ending=".csv", what=What.UNCODED)
    rows = list(csv.DictReader(io.StringIO(made.content.decode("utf-8-sig"))))
    assert [(row["passage"], row["state"], row["reason"]) for row in rows] == [
        ("3", "open", ""),
        ("4", "left uncoded", "Weather."),
    ]
    assert rows[0]["text"] == TEXTS[2]


def test_the_review_of_themes_shows_how_many_are_open(tx: Transaction) -> None:
    paper, told = bring(tx)
    leave(tx, paper, told, 40, 45)
    step = show_steps(tx, paper)[3]
    said_of = [str(each.said) for each in step.evidence]
    assert "2 of 3 passages open, 1 left uncoded" in said_of


def test_history_holds_no_reason(tx: Transaction) -> None:
    paper, told = bring(tx)
    leave(tx, paper, told, 0, 4)
    payloads = str([each.payload for each in history.entries(tx.connection)])
    assert "Weather" not in payloads
