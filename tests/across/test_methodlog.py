"""The method log tells what is recorded, no more, and says on what each sentence rests.

Source: method, rows M39 to M48, M55 to M59; invariants 11 and 12; trap 25.
"""

import re
from datetime import date

import pytest

from counterpoint import article, reading, review, theme
from counterpoint.across.history.verbs import undo
from counterpoint.across.methodlog.model import (
    FactKind,
    MethodLog,
    Sentence,
)
from counterpoint.across.methodlog.verbs import show_method_log
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.article.step.model import AnalysisStep
from counterpoint.article.step.verbs import enter_step
from counterpoint.article.terminology.model import Term
from counterpoint.article.terminology.verbs import state_terminology
from counterpoint.discussion import begin_meeting, draft_decision, settle_decision
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.review import sound
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
from tests.reading.material import Team, finish, gather, note
from tests.report.material import join
from tests.review.material import SOUND_MS, review_whole, submitted
from tests.theme.material import start


def told(log: MethodLog) -> str:
    """Give the log as one text."""
    text = " ".join(each.text for each in log.sentences())
    return text.replace("Ada Lindqvist", "Ada")


def tell(database: Database, who: MemberId, paper: ArticleId, **how: object) -> str:
    """Have a member read the log."""
    with database.read(who) as tx:
        return told(show_method_log(tx, paper, **how))  # type: ignore[arg-type]


# ── the whole story ──────────────────────────────────────────────────────────


def decide_with_dissent(team: Team) -> None:
    """Meet, and adopt a decision that one of three is against."""
    with team.database.write(team.ada) as tx:
        on = date(2018, 2, 14)
        met = begin_meeting(
            tx, article_id=team.article_id, on=on, present=[team.ada, team.bo]
        )
        theme.add_theme(tx, article_id=team.article_id, title="Visits")
        drafted = draft_decision(
            tx,
            article_id=team.article_id,
            text="“Visits” becomes a theme",
            reason="It kept\nturning up.",
            alternatives="A code.\nNothing.",
            meeting_id=met.id,
        )
        take_position(tx, decision_id=drafted.id, stance=Stance.FOR)
    with team.database.write(team.bo) as tx:
        take_position(
            tx, decision_id=drafted.id, stance=Stance.AGAINST, comment="Too thin"
        )
    with team.database.write(team.ada) as tx:
        adopted = DecisionState.ADOPTED
        settle_decision(tx, decision_id=drafted.id, outcome=adopted)


def test_the_log_tells_the_story_from_reading_apart_to_a_decision_with_dissent(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(team.bo) as tx:
        note(tx, team, "quokka")
        note(tx, team, "quokka again", words="lock")
    finish(team, *team.all)
    decide_with_dissent(team)
    text = tell(database, team.cleo, team.article_id)
    assert "read separately by Ada, Bo and Cleo, under a seal" in text
    assert "Each of them read all 2 reports to the end on " in text
    assert "for all at once, when the last of them had finished." in text
    assert "By then they had written two notes on one report." in text
    assert "The team met on 14 February 2018; present were Ada and Bo." in text
    assert "put before the team, and adopted on " in text
    assert ": “‘Visits’ becomes a theme.” The reason was: “It kept turning up.”" in text
    assert "Considered besides was: “A code” and “Nothing”." in text
    assert "Ada took a position for it and Bo took a position against it." in text
    assert "Against it, Bo said: “Too thin.”" in text
    assert "No position is recorded of Cleo." in text
    assert "quokka" not in text, "what somebody noted is nobody's appendix"


def test_every_sentence_names_records_that_are_there(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    finish(team, *team.all)
    decide_with_dissent(team)
    with database.read(ada) as tx:
        log = show_method_log(tx, team.article_id)
    sentences = list(log.sentences())
    assert len(sentences) > 12
    assert all(each.facts and all(f.text for f in each.facts) for each in sentences)
    behind = {fact.kind for each in sentences for fact in each.facts}
    assert {FactKind.READING, FactKind.MEETING, FactKind.DECISION} <= behind


def test_a_sentence_without_a_record_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="rests on a record"):
        Sentence("Everybody agreed.", ())


def test_what_is_not_recorded_is_not_told(tx: Transaction) -> None:
    begun = article.start_article(tx, title="Doors")
    log = show_method_log(tx, begun.id)
    assert [each.heading for each in log.sections] == ["Design and interviews"]
    assert told(log).endswith(
        "“Test study”. One member did the whole work alone, so the rules that ask for a"
        " second one rested."
    )


# ── reading ──────────────────────────────────────────────────────────────────


def test_under_the_seal_it_tells_progress_and_no_day(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(team.bo) as tx:
        reading.begin_pass(tx, article_id=team.article_id, report_id=team.reports[0])
        note(tx, team, "quokka")
    finish(team, team.cleo)
    text = tell(database, ada, team.article_id)
    assert "are being read separately by Ada, Bo and Cleo" in text
    assert (
        "So far Ada has read 0 of 2, Bo has read 0 of 2 and Cleo has read 2 of 2."
        in text
    )
    assert "notes on" not in text
    about_reading = text[text.index("The reports are being read") :]
    assert not re.search(r"\d{4}", about_reading), "a day of somebody's reading"


def test_an_early_vote_is_told_with_what_each_had_read(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    finish(team, team.cleo)
    for member_id in team.all:
        with database.write(member_id) as tx:
            reading.vote_on_opening(tx, article_id=team.article_id)
    text = tell(database, ada, team.article_id)
    assert "before all had finished, by the recorded vote of every reader." in text
    assert "were: Ada 0, Bo 0 and Cleo 2." in text


def test_reading_together_is_told_with_the_decision(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx:
        made = draft_decision(
            tx,
            article_id=team.article_id,
            text="We read together.",
            reason="There are two reports.",
        )
        reading.declare_read_together(
            tx, article_id=team.article_id, decision_id=made.id
        )
    text = tell(database, ada, team.article_id)
    assert "read together, without a seal, as was declared on " in text
    assert "The reason was: “There are two reports.”" in text


def test_what_was_read_before_it_came_here_says_so(tx: Transaction) -> None:
    text = told(show_method_log(tx, start(tx)))
    assert "had been read before it was brought in, without a seal." in text


def test_the_lead_s_reading_on_is_told(database: Database, ada: MemberId) -> None:
    team = gather(database, ada)
    finish(team, *team.all)
    with database.write(ada) as tx:
        for _ in range(2):
            again = {"article_id": team.article_id, "report_id": team.reports[0]}
            reading.begin_pass(tx, **again)  # type: ignore[arg-type]
            reading.end_pass(tx, **again)  # type: ignore[arg-type]
    text = tell(database, team.bo, team.article_id)
    assert "After the seal had opened, Ada read one report again on " in text


# ── reports ──────────────────────────────────────────────────────────────────


def test_reviews_are_told_with_the_share_that_was_heard(
    database: Database, ada: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound, "duration_of", lambda _connection, _report: SOUND_MS)
    (bo,) = join(database, ada, "bo")
    heard = submitted(database, bo, ada)
    attested = submitted(database, ada, bo)
    with database.write(ada) as tx:
        review_whole(tx, heard)
        review.approve_report(tx, report_id=heard)
        paper = start(tx)
    with database.write(bo) as tx:
        words = "I compared it with my notes."
        review.approve_report(tx, report_id=attested, attestation=words)
    text = tell(database, ada, paper)
    assert "No report was written by the member who had held its interview." in text
    assert "finally reviewed by the member who had held the interview, and" in text
    assert "For one of them the reviewer listened to 100 per cent" in text
    assert "One was approved on a written attestation: “I compared it with" in text


def test_reports_left_out_are_told_with_their_reason(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx:
        leave_out_reports(
            tx,
            article_id=team.article_id,
            report_ids=[team.reports[1]],
            reason="It is about another flat",
        )
    text = tell(database, ada, team.article_id)
    assert (
        "One report of the study is left out of this article: “It is about another"
        " flat.”" in text
    )
    assert "One report was brought in as a finished text" in text
    assert "Of these it is not known: whose interview it was of one" in text


# ── steps, themes, words ─────────────────────────────────────────────────────


def test_steps_are_told_in_their_order_with_going_back(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        paper = start(tx)
        one, two = AnalysisStep.FAMILIARIZING, AnalysisStep.CODING
        enter_step(tx, article_id=paper, step=one, on=date(2018, 1, 8))
        enter_step(tx, article_id=paper, step=two, on=date(2018, 1, 9))
    with database.write(bo) as tx:
        again = date(2018, 2, 1)
        enter_step(tx, article_id=paper, step=one, on=again, note="Doors this time.")
    text = tell(database, ada, paper)
    assert "went back from later steps to earlier ones." in text
    assert "“Familiarizing yourself with your data” (8 January 2018, Ada), " in text
    assert (
        "and again “Familiarizing yourself with your data” (1 February 2018, Bo)"
        in (text)
    )
    assert "it was noted: “Doors this time” on 1 February 2018." in text


def test_themes_that_were_taken_back_or_taken_out_are_told_apart(
    tx: Transaction,
) -> None:
    paper = start(tx)
    kept = theme.add_theme(tx, article_id=paper, title="Visits")
    gone = theme.add_theme(tx, article_id=paper, title="Locks")
    theme.retire_theme(tx, theme_id=gone.id)
    theme.change_theme(tx, theme_id=kept.id, title="Knocks")
    theme.add_theme(tx, article_id=paper, title="A slip")
    undo(tx)
    text = told(show_method_log(tx, paper))
    assert "Two themes were begun on " in text
    assert "The theme that stands is “Knocks”." in text
    assert "The theme “Locks” was taken out on " in text
    assert "“Knocks” had been called “Visits” before." in text
    assert "slip" not in text


def test_the_team_s_words_are_never_translated_nor_filled_in(tx: Transaction) -> None:
    paper = start(tx)
    state_terminology(
        tx,
        article_id=paper,
        terms=[Term("Home", ("client",))],
        reason="Limitations {parts}",
    )
    text = told(show_method_log(tx, paper, language="sv"))
    assert "använder de ordet ”Home” och undviker ”client”." in text
    assert "Som skäl anges: ”Limitations {parts}.”" in text
