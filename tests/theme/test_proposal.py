"""Themes and codes made from notes keep where they came from."""

import pytest

from counterpoint import coding, discussion, reading, theme
from counterpoint.across.history.verbs import list_history, redo, undo
from counterpoint.across.withdrawal.stages import erase_everywhere
from counterpoint.article import start_article
from counterpoint.discussion import (
    MadeKind,
    Origin,
    list_marks,
    mark_for_agenda,
    show_origin,
)
from counterpoint.discussion.meeting.model import MeetingBegun
from counterpoint.discussion.origin.model import NoNotesError, OtherArticlesNoteError
from counterpoint.kernel.ids import (
    DecisionId,
    MeetingId,
    MemberId,
    ParticipantId,
    ThemeId,
)
from counterpoint.kernel.spans import Span
from counterpoint.participant.erasing import Whose
from counterpoint.reading.seal.model import SealedError
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.decision.model import DecisionState, Stance
from counterpoint.study.decision.verbs import list_positions, take_position
from counterpoint.theme import ThemeState
from counterpoint.theme.proposal.model import BegunAlreadyError, NotAdoptedError
from tests.discussion.opened import Table, lay_open
from tests.reading.material import gather, note


@pytest.fixture
def table(database: Database, ada: MemberId) -> Table:
    """Notes that lie open."""
    return lay_open(database, ada)


def propose(tx: Transaction, table: Table) -> tuple[DecisionId, MeetingId]:
    """Put a theme from two notes before the team, in a meeting."""
    met = discussion.begin_meeting(tx, article_id=table.team.article_id)
    proposal = theme.propose_theme(
        tx,
        article_id=table.team.article_id,
        title="Whose key",
        reason="Two of us stopped there.",
        alternatives="A theme about locks.",
        notes=table.apart,
        meeting_id=met.id,
    )
    return proposal.decision_id, met.id


def adopt(table: Table, decision_id: DecisionId) -> None:
    """Let two be for it and one against, and adopt it."""
    team = table.team
    for member_id, stance in zip(
        team.all, (Stance.FOR, Stance.FOR, Stance.AGAINST), strict=True
    ):
        with team.database.write(member_id) as tx:
            take_position(
                tx, decision_id=decision_id, stance=stance, comment="so be it"
            )
    with team.database.write(team.ada) as tx:
        discussion.settle_decision(
            tx, decision_id=decision_id, outcome=DecisionState.ADOPTED
        )


def of_theme(tx: Transaction, theme_id: ThemeId) -> Origin:
    """Show where a theme came from."""
    return show_origin(tx, MadeKind.THEME, theme_id)


def test_a_meeting_begins_a_theme_by_a_decision_with_one_against(table: Table) -> None:
    team = table.team
    with team.database.write(team.bo) as tx:
        decision_id, meeting_id = propose(tx, table)
        with pytest.raises(NotAdoptedError):
            theme.begin_proposed_theme(tx, decision_id=decision_id)
    adopt(table, decision_id)
    with team.database.write(team.cleo) as tx:
        began = theme.begin_proposed_theme(tx, decision_id=decision_id)
        with pytest.raises(BegunAlreadyError):
            theme.begin_proposed_theme(tx, decision_id=decision_id)
        origin = of_theme(tx, began.id)
        positions = list_positions(tx, [decision_id])[decision_id]
        (proposal,) = theme.list_proposals(tx, team.article_id)
    assert (began.title, began.state) == ("Whose key", ThemeState.PRELIMINARY)
    assert tuple(each.note.id for each in origin.notes) == table.apart
    assert [each.note.by for each in origin.notes] == [team.bo, team.cleo]
    assert (origin.meeting_id, origin.decision_id) == (meeting_id, decision_id)
    assert [p.stance for p in positions].count(Stance.AGAINST) == 1
    assert proposal.theme_id == began.id


def test_history_says_from_how_many_notes_of_how_many_readers(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        theme.add_theme(
            tx, article_id=team.article_id, title="Keys", notes=[*table.apart]
        )
        coding.add_code(tx, article_id=team.article_id, name="key", notes=[table.alone])
        said = [str(step.sentence) for step in list_history(tx, limit=2)]
    assert said == [
        "Made a code from 1 notes of 1 readers.",
        "Began a theme from 2 notes of 2 readers.",
    ]


def test_origins_survive_undo_redo_and_reviving(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        made = theme.add_theme(
            tx, article_id=team.article_id, title="Keys", notes=table.apart
        ).id
        told = of_theme(tx, made)
        undo(tx)
        assert not of_theme(tx, made).notes
        redo(tx)
        assert of_theme(tx, made) == told
        theme.retire_theme(tx, theme_id=made)
        undo(tx)
        assert theme.get_theme(tx, made).title == "Keys"
        assert of_theme(tx, made) == told


def test_a_note_is_shown_as_the_team_saw_it_then(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        made = coding.add_code(
            tx, article_id=team.article_id, name="key", notes=table.apart
        ).id
    with team.database.write(team.bo) as tx:
        reading.change_note(tx, note_id=table.apart[0], text="not hers")
    with team.database.write(team.cleo) as tx:
        reading.take_note_away(tx, note_id=table.apart[1])
        first, second = show_origin(tx, MadeKind.CODE, made).notes
    assert (first.note.text, first.has_changed) == ("hers", True)
    assert (second.note.code, second.has_changed) == ("loneliness", True)
    assert (second.report, second.is_withdrawn) == ("user-01", False)


def test_a_note_that_something_came_from_is_not_undone(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        wrote = note(tx, team, "late")
        theme.add_theme(tx, article_id=team.article_id, title="Keys", notes=[wrote.id])
    with team.database.write(team.ada) as tx:
        undo(tx)
        undo(tx)
        redo(tx)
        redo(tx)
    with team.database.write(team.cleo) as tx:
        own = note(tx, team, "mine")
    with team.database.write(team.ada) as tx:
        theme.add_theme(tx, article_id=team.article_id, title="More", notes=[own.id])
    with team.database.write(team.cleo) as tx, pytest.raises(ChangedSinceError):
        undo(tx)


def test_nothing_is_made_from_notes_before_the_seal_opens(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx:
        kept = note(tx, team, "alone")
        paper, notes = team.article_id, [kept.id]
        with pytest.raises(SealedError):
            theme.add_theme(tx, article_id=paper, title="Keys", notes=notes)
        with pytest.raises(SealedError):
            theme.propose_theme(
                tx, article_id=paper, title="Keys", reason="So.", notes=notes
            )
        with pytest.raises(SealedError):
            coding.add_code(tx, article_id=paper, name="key", notes=notes)


def test_a_theme_from_notes_needs_notes_of_its_article(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        other = start_article(tx, read_together=True).id
        with pytest.raises(NoNotesError):
            theme.propose_theme(
                tx, article_id=other, title="Keys", reason="So.", notes=[]
            )
        with pytest.raises(OtherArticlesNoteError):
            theme.add_theme(tx, article_id=other, title="Keys", notes=[table.alone])


def test_after_a_withdrawal_the_fact_stays_and_the_words_go(table: Table) -> None:
    team = table.team
    with team.database.write(team.ada) as tx:
        made = theme.add_theme(
            tx, article_id=team.article_id, title="Keys", notes=table.apart
        ).id
        mark_for_agenda(
            tx,
            article_id=team.article_id,
            report_id=team.reports[0],
            span=Span(0, 8),
        )
        erase_everywhere(
            tx,
            tx.record(MeetingBegun(MeetingId("m"), team.article_id, "2018-02-14", 1)),
            Whose(ParticipantId("p"), frozenset(), frozenset({team.reports[0]})),
        )
        first, _ = of_theme(tx, made).notes
        assert list_marks(tx, team.article_id) == []
    assert (first.is_withdrawn, first.note.by, first.note.text) == (True, team.bo, "")
