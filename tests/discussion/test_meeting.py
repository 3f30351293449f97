"""Meetings, their agendas and their minutes, on both databases."""

import re
from datetime import date, timedelta
from io import BytesIO

import pytest
from docx import Document

from counterpoint import coding, theme
from counterpoint.across.agenda.verbs import show_agenda, show_next_agenda
from counterpoint.across.minutes.verbs import export_minutes
from counterpoint.across.prose.model import NoSuchLanguageError, ProseFormat
from counterpoint.article import start_article
from counterpoint.discussion import (
    begin_meeting,
    change_meeting,
    draft_decision,
    list_meetings,
    settle_decision,
    show_meeting,
)
from counterpoint.discussion.meeting.model import NoSuchPersonPresentError
from counterpoint.kernel.ids import MeetingId, MemberId
from counterpoint.kernel.meanwhile import ChangedMeanwhileError
from counterpoint.participant.readiness.model import DayAheadError
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
from tests.report.material import join
from tests.theme.material import code_words, paradox, start, tell, topic


def test_a_meeting_comes_back_as_it_was_kept(database: Database, ada: MemberId) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        paper = start_article(tx).id
        met = begin_meeting(tx, article_id=paper, on=date(2018, 2, 14), present=[bo])
        kept = change_meeting(
            tx,
            meeting_id=met.id,
            present=[bo, ada],
            points="Titles",
            notes="Long talk.",
        )
        assert show_meeting(tx, met.id) == kept
        assert list_meetings(tx, paper) == [kept]
    assert (kept.present, kept.held_on) == ((ada, bo), date(2018, 2, 14))
    assert (kept.points, kept.notes) == ("Titles", "Long talk.")


def test_who_writes_later_is_told_and_loses_nothing(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        met = begin_meeting(tx, article_id=start_article(tx).id)
        change_meeting(tx, meeting_id=met.id, notes="We began.", points="Titles")
    with database.write(bo) as tx:
        change_meeting(
            tx, meeting_id=met.id, notes="We began. Bo.", seen={"notes": "We began."}
        )
    seen = {"notes": "We began."}
    with database.write(ada) as tx, pytest.raises(ChangedMeanwhileError):
        change_meeting(tx, meeting_id=met.id, notes="We began. Ada.", seen=seen)
    with database.write(ada) as tx:
        seen = {"points": "Titles"}
        kept = change_meeting(tx, meeting_id=met.id, points="Names", seen=seen)
    assert (kept.notes, kept.points) == ("We began. Bo.", "Names")


def test_who_begins_a_meeting_is_present_unless_others_are_named(
    tx: Transaction, ada: MemberId
) -> None:
    met = begin_meeting(tx, article_id=start_article(tx).id)
    assert (met.present, met.held_on) == ((ada,), tx.now().date())


def test_strangers_are_not_present_and_a_meeting_has_happened(tx: Transaction) -> None:
    paper = start_article(tx).id
    with pytest.raises(NoSuchPersonPresentError):
        begin_meeting(tx, article_id=paper, present=[MemberId("m404")])
    with pytest.raises(DayAheadError):
        begin_meeting(tx, article_id=paper, on=tx.now().date() + timedelta(days=3))


def test_history_holds_no_word_of_a_meeting(tx: Transaction) -> None:
    met = begin_meeting(tx, article_id=start_article(tx).id)
    change_meeting(tx, meeting_id=met.id, notes="cinnabar", points="cinnabar")
    told = str([each.payload for each in history.entries(tx.connection)])
    assert "cinnabar" not in told


# ── agendas ──────────────────────────────────────────────────────────────────


def titles(tx: Transaction, meeting_id: MeetingId) -> dict[str, list[str]]:
    """Give the agenda of a meeting: what was said of each object."""
    return {
        item.title: [f"{step.said} {step.times}" for step in item.steps]
        for item in show_agenda(tx, meeting_id).items
    }


def test_an_agenda_is_what_changed_since_the_meeting_before(tx: Transaction) -> None:
    paper, other = start(tx), start(tx)
    first = topic(tx, paper)
    topic(tx, other)
    one = begin_meeting(tx, article_id=paper)
    for title in ("Doors", "Doors and knocks"):
        theme.change_theme(tx, theme_id=first.id, title=title)
    door = coding.add_code(tx, article_id=paper, name="door")
    code_words(tx, door, tell(tx, "user-01"))
    two = begin_meeting(tx, article_id=paper)
    assert titles(tx, one.id) == {"Doors and knocks": ["Began a theme. 1"]}
    assert titles(tx, two.id) == {
        "Doors and knocks": ["Changed a theme. 2"],
        "door": ["Added a code. 1"],
    }
    counts = show_agenda(tx, two.id).counts
    assert [str(said) for said in counts] == ["1 new codings"]


def test_the_next_agenda_grows_until_the_team_meets(tx: Transaction) -> None:
    paper = start(tx)
    begin_meeting(tx, article_id=paper)
    assert not show_next_agenda(tx, paper).items
    gone = topic(tx, paper)
    theme.retire_theme(tx, theme_id=gone.id)
    (item,) = show_next_agenda(tx, paper).items
    assert (item.title, item.is_gone) == ("Visits", True)
    assert [str(step.said) for step in item.steps] == [
        "Began a theme.",
        "Took a theme out of the article.",
    ]
    begin_meeting(tx, article_id=paper)
    assert not show_next_agenda(tx, paper).items


def test_a_pole_that_was_worded_anew_counts_for_its_theme(tx: Transaction) -> None:
    paper = start(tx)
    made = paradox(tx, paper)
    begin_meeting(tx, article_id=paper)
    pole = theme.list_poles(tx, made.id)[theme.Letter.A]
    theme.change_pole(tx, pole_id=pole.id, name="the door")
    (item,) = show_next_agenda(tx, paper).items
    assert (item.kind, item.id) == ("theme", made.id)
    assert [str(step.said) for step in item.steps] == ["Worded a pole anew."]


# ── minutes ──────────────────────────────────────────────────────────────────


def held(tx: Transaction) -> MeetingId:
    """Hold a meeting with one decision, which Ada is against and then abstains."""
    paper = start(tx)
    begun = topic(tx, paper)
    met = begin_meeting(tx, article_id=paper, on=date(2018, 2, 14))
    change_meeting(tx, meeting_id=met.id, notes="First we read aloud.\n\nThen we ate.")
    made = draft_decision(
        tx,
        article_id=paper,
        text="Visits stay one theme.",
        reason="They are told together.",
        alternatives="Two themes.",
        affects=[Affected("theme", begun.id)],
        meeting_id=met.id,
    )
    take_position(
        tx, decision_id=made.id, stance=Stance.AGAINST, comment="I hear two things."
    )
    settle_decision(tx, decision_id=made.id, outcome=DecisionState.NOT_ADOPTED)
    return met.id


def test_minutes_tell_the_meeting_and_every_position(tx: Transaction) -> None:
    made = export_minutes(tx, meeting_id=held(tx), format=ProseFormat.DOCX)
    told = [each.text for each in Document(BytesIO(made)).paragraphs]
    assert told == [
        "Minutes of 14 February 2018",
        "Doors",
        "Present: Ada Lindqvist",
        "What had changed",
        "Visits Began a theme. (Ada Lindqvist)",
        "Notes",
        "First we read aloud.",
        "Then we ate.",
        "Decisions",
        "Visits stay one theme.",
        "Not adopted.",
        "Because: They are told together.",
        "Instead of: Two themes.",
        "Concerns: Visits",
        "Against: Ada Lindqvist. I hear two things.",
    ]
    (entry,) = history.entries(tx.connection, limit=1)
    assert (entry.kind, entry.payload["decisions"]) == ("MinutesExported", 1)


def test_minutes_are_written_in_swedish_too(tx: Transaction) -> None:
    made = export_minutes(
        tx, meeting_id=held(tx), format=ProseFormat.MARKDOWN, language="sv"
    ).decode()
    assert made.startswith("# Protokoll 14 februari 2018\n")
    assert "**Närvarande:** Ada Lindqvist" in made
    assert "- **Emot:** Ada Lindqvist. I hear two things." in made
    assert not re.search(r"\b(Because|Against|Present|Decisions|Notes)\b", made)
    with pytest.raises(NoSuchLanguageError):
        export_minutes(tx, meeting_id=held(tx), language="fi")


def test_minutes_of_nothing_say_so(tx: Transaction) -> None:
    met = begin_meeting(tx, article_id=start_article(tx).id)
    made = export_minutes(tx, meeting_id=met.id, format=ProseFormat.MARKDOWN).decode()
    assert "Nothing had changed since the meeting before." in made
    assert "Nothing was put to a decision." in made
