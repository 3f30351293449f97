"""Marks stand on the agenda until a settled decision names them."""

import pytest

from counterpoint import discussion, theme
from counterpoint.across.agenda.verbs import show_agenda, show_next_agenda
from counterpoint.across.history.verbs import redo, undo
from counterpoint.across.minutes.verbs import export_minutes
from counterpoint.across.prose.model import ProseFormat
from counterpoint.discussion.mark.model import (
    AFFECTED,
    MarkedTwiceError,
    NoteElsewhereError,
)
from counterpoint.kernel.ids import AgendaMarkId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.seal.model import SealedError
from counterpoint.report.model import PassageGiven
from counterpoint.report.revision.verbs import revise_report
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position
from tests.discussion.opened import Table, lay_open
from tests.reading.material import FIRST, SECOND, Team, gather


def mark(tx: Transaction, team: Team, why: str = "") -> AgendaMarkId:
    """Mark the first words of the first report."""
    return discussion.mark_for_agenda(
        tx,
        article_id=team.article_id,
        report_id=team.reports[0],
        span=Span(0, 8),
        why=why,
    ).id


def on_agenda(tx: Transaction, team: Team) -> list[AgendaMarkId]:
    """Name what stands marked on the next agenda."""
    return [p.mark.id for p in show_next_agenda(tx, team.article_id).marked]


@pytest.fixture
def table(database: Database, ada: MemberId) -> Table:
    """Notes that lie open."""
    return lay_open(database, ada)


def test_a_mark_stands_until_a_settled_decision_names_it(table: Table) -> None:
    team = table.team
    with team.database.write(team.bo) as tx:
        marked = mark(tx, team, "Is it hers?")
        met = discussion.begin_meeting(tx, article_id=team.article_id)
        drafted = discussion.draft_decision(
            tx,
            article_id=team.article_id,
            text="It is hers.",
            reason="She says so.",
            alternatives="Nothing else.",
            affects=[Affected(AFFECTED, marked)],
            meeting_id=met.id,
        )
        (standing,) = discussion.list_marks(tx, team.article_id)
        assert (standing.struck_by, standing.drafted_in) == (None, (drafted.id,))
        assert on_agenda(tx, team) == [marked]
        take_position(tx, decision_id=drafted.id, stance=Stance.FOR)
        discussion.settle_decision(
            tx, decision_id=drafted.id, outcome=DecisionState.ADOPTED
        )
        (struck,) = discussion.list_marks(tx, team.article_id)
        assert struck.struck_by == drafted.id
        assert on_agenda(tx, team) == []
        assert [p.mark.id for p in show_agenda(tx, met.id).marked] == [marked], (
            "what the meeting had before it stays in its agenda"
        )
        minutes = export_minutes(tx, meeting_id=met.id, format=ProseFormat.MARKDOWN)
    assert b"Is it hers?" in minutes
    assert b"The lock" not in minutes


def test_marks_wait_for_the_seal(database: Database, ada: MemberId) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx:
        with pytest.raises(SealedError):
            mark(tx, team)
        assert on_agenda(tx, team) == []


def test_a_note_is_marked_where_it_stands_and_once(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:

        def mark_on(report_id: ReportId) -> None:
            discussion.mark_for_agenda(
                tx,
                article_id=team.article_id,
                report_id=report_id,
                span=Span(0, 8),
                note_id=table.same[1],
            )

        mark_on(team.reports[0])
        with pytest.raises(MarkedTwiceError):
            mark_on(team.reports[0])
        with pytest.raises(NoteElsewhereError):
            mark_on(team.reports[1])


def test_anybody_takes_a_mark_off_and_undo_brings_it_back(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        marked = mark(tx, team)
    with team.database.write(team.cleo) as tx:
        discussion.take_off_agenda(tx, agenda_mark_id=marked)
        assert on_agenda(tx, team) == []
        undo(tx)
        assert on_agenda(tx, team) == [marked]
        redo(tx)
        assert on_agenda(tx, team) == []


def test_a_mark_goes_with_its_words_into_the_next_version(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        mark(tx, team)
        passages = [PassageGiven(f"Well. {FIRST}"), PassageGiven(SECOND)]
        revise_report(tx, report_id=team.reports[0], passages=passages)
        (moved,) = discussion.list_marks(tx, team.article_id)
    assert (moved.start, moved.exact, moved.is_broken) == (6, "The lock", False)


def test_history_holds_no_word_of_a_mark(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        mark(tx, team, "cinnabar")
        told = str([each.payload for each in history.entries(tx.connection)])
    assert "cinnabar" not in told
    assert "The lock" not in told


def test_a_proposed_theme_strikes_its_marks_off(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        marked = mark(tx, team)
        proposal = theme.propose_theme(
            tx,
            article_id=team.article_id,
            title="Keys",
            reason="All three noted it.",
            alternatives="Locks.",
            notes=[table.alone],
            marks=[marked],
        )
        decision_id = proposal.decision_id
        take_position(tx, decision_id=decision_id, stance=Stance.FOR)
        discussion.settle_decision(
            tx, decision_id=decision_id, outcome=DecisionState.NOT_ADOPTED
        )
        assert on_agenda(tx, team) == []
