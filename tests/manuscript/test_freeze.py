"""Freezing the manuscript: by the lead, once all is settled; closed until revised."""

from datetime import date, timedelta

import pytest

from counterpoint import article, manuscript
from counterpoint.across.freezing.verbs import freeze_manuscript, show_way_to_print
from counterpoint.across.history.model import NothingToTakeBackError
from counterpoint.across.history.verbs import redo, undo
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.manuscript import BlockKind, End
from counterpoint.manuscript.freeze.model import (
    FreezeOrderError,
    FreezeStep,
    ManuscriptFrozenError,
    ManuscriptState,
    NoJournalError,
    NoRevisionReasonError,
    OpenChecksError,
)
from counterpoint.manuscript.freeze.verbs import (
    list_freeze_steps,
    open_revision,
    publish_manuscript,
    submit_manuscript,
)
from counterpoint.manuscript.snapshot.verbs import list_snapshots
from counterpoint.participant.readiness.model import DayAheadError
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.manuscript.drafts import begun, settle_all
from tests.theme.material import start


def state(tx: Transaction, article_id: ArticleId) -> ManuscriptState:
    """Tell how far a manuscript is."""
    return show_way_to_print(tx, article_id).state


def frozen(tx: Transaction) -> ArticleId:
    """Freeze a manuscript whose findings are all settled."""
    article_id, _, _ = begun(tx)
    settle_all(tx, article_id)
    freeze_manuscript(tx, article_id=article_id, name="As handed in")
    return article_id


def test_the_state_is_told_from_what_the_manuscript_holds(tx: Transaction) -> None:
    article_id = start(tx)
    assert state(tx, article_id) is ManuscriptState.OUTLINE
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.HEADING, text="Findings"
    )
    assert state(tx, article_id) is ManuscriptState.OUTLINE
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="Most users knocked."
    )
    assert state(tx, article_id) is ManuscriptState.DRAFTING
    settle_all(tx, article_id)
    assert state(tx, article_id) is ManuscriptState.CHECKED


def test_a_manuscript_with_an_open_check_is_not_frozen(tx: Transaction) -> None:
    article_id, _, _ = begun(tx, "Most users knocked.")
    with pytest.raises(OpenChecksError, match="checks are open"):
        freeze_manuscript(tx, article_id=article_id, name="Too early")
    assert list_snapshots(tx, article_id) == []
    settle_all(tx, article_id)
    made = freeze_manuscript(tx, article_id=article_id, name="Now")
    assert [each.id for each in list_snapshots(tx, article_id)] == [made.snapshot_id]


def test_a_frozen_manuscript_refuses_every_way_of_writing(tx: Transaction) -> None:
    article_id = frozen(tx)
    first, second, _ = manuscript.show_manuscript(tx, article_id).blocks
    with pytest.raises(ManuscriptFrozenError):
        manuscript.add_block(
            tx, article_id=article_id, kind=BlockKind.PROSE, text="And more."
        )
    with pytest.raises(ManuscriptFrozenError):
        manuscript.change_block(tx, block_id=second.id, text="Else.")
    with pytest.raises(ManuscriptFrozenError):
        manuscript.move_block(tx, block_id=first.id, after=End.LAST)
    with pytest.raises(ManuscriptFrozenError):
        manuscript.retire_block(tx, block_id=first.id)
    open_revision(tx, article_id=article_id, reason="The second reviewer asked.")
    manuscript.change_block(tx, block_id=second.id, text="Else.")


def test_nothing_older_is_taken_back_under_a_frozen_manuscript(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, _, _ = begun(tx)
        settle_all(tx, article_id)
        block_id = manuscript.show_manuscript(tx, article_id).blocks[0].id
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.RESEARCHER])
    with database.write(eve.id) as tx:
        manuscript.change_block(tx, block_id=block_id, text="Results")
    with database.write(ada) as tx:
        freeze_manuscript(tx, article_id=article_id, name="As handed in")
    with pytest.raises(ManuscriptFrozenError), database.write(eve.id) as tx:
        undo(tx)
    with database.write(ada) as tx:
        assert manuscript.get_block(tx, block_id).text == "Results"
        open_revision(tx, article_id=article_id, reason="To mend it.")
    with database.write(eve.id) as tx:
        undo(tx)
        assert manuscript.get_block(tx, block_id).text == "Findings"


def test_freezing_is_the_leads_and_cannot_be_taken_back(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, _, _ = begun(tx)
        settle_all(tx, article_id)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.RESEARCHER])
        article.change_article(tx, article_id=article_id, lead_id=eve.id)
    with database.write(ada) as tx:
        assert not show_way_to_print(tx, article_id).may_freeze
        with pytest.raises(NotAllowedError):
            freeze_manuscript(tx, article_id=article_id, name="Mine")
    with database.write(eve.id) as tx:
        assert show_way_to_print(tx, article_id).may_freeze
        freeze_manuscript(tx, article_id=article_id, name="Ours")
        with pytest.raises(NothingToTakeBackError):
            undo(tx)


def test_handed_in_revised_and_published_follow_each_other(tx: Transaction) -> None:
    article_id, _, _ = begun(tx)
    with pytest.raises(FreezeOrderError):
        submit_manuscript(tx, article_id=article_id, journal="Care")
    settle_all(tx, article_id)
    with pytest.raises(FreezeOrderError):
        open_revision(tx, article_id=article_id, reason="None is needed.")
    freeze_manuscript(tx, article_id=article_id, name="One")
    with pytest.raises(FreezeOrderError):
        freeze_manuscript(tx, article_id=article_id, name="Twice")
    with pytest.raises(NoJournalError):
        submit_manuscript(tx, article_id=article_id, journal=" ")
    later = tx.now().date() + timedelta(days=9)
    with pytest.raises(DayAheadError):
        submit_manuscript(tx, article_id=article_id, journal="Care", on=later)
    handed = submit_manuscript(
        tx, article_id=article_id, journal="Care", on=date(2020, 1, 2)
    )
    assert (handed.journal, handed.on, handed.by) == (
        "Care",
        date(2020, 1, 2),
        tx.actor,
    )
    assert state(tx, article_id) is ManuscriptState.SUBMITTED
    with pytest.raises(NoRevisionReasonError):
        open_revision(tx, article_id=article_id, reason=" ")
    open_revision(tx, article_id=article_id, reason="Minor revision.")
    assert state(tx, article_id) is ManuscriptState.REVISED
    freeze_manuscript(tx, article_id=article_id, name="Two")
    publish_manuscript(tx, article_id=article_id, journal="Care")
    assert state(tx, article_id) is ManuscriptState.PUBLISHED
    assert [each.step for each in list_freeze_steps(tx, article_id)] == [
        FreezeStep.FROZEN,
        FreezeStep.SUBMITTED,
        FreezeStep.REVISION_OPENED,
        FreezeStep.FROZEN,
        FreezeStep.PUBLISHED,
    ]


def test_a_mistaken_day_of_submission_is_taken_back_and_brought_again(
    tx: Transaction,
) -> None:
    article_id = frozen(tx)
    submit_manuscript(tx, article_id=article_id, journal="Cure")
    undo(tx)
    assert state(tx, article_id) is ManuscriptState.FROZEN
    redo(tx)
    assert state(tx, article_id) is ManuscriptState.SUBMITTED
