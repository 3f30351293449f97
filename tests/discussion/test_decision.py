"""Decisions of an article's team, on both databases."""

from collections.abc import Iterable

import pytest

from counterpoint.article import start_article
from counterpoint.discussion import (
    begin_meeting,
    change_draft,
    draft_decision,
    settle_decision,
    show_meeting,
)
from counterpoint.kernel.ids import ArticleId, DecisionId, MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import (
    Affected,
    AlreadySettledError,
    CannotSupersedeError,
    Decision,
    DecisionState,
    NoAlternativesError,
    NobodyForItError,
    NoOutcomeError,
    NoReasonError,
    Stance,
)
from counterpoint.study.decision.verbs import (
    list_decisions,
    list_positions,
    take_position,
)
from counterpoint.study.permission import NotAllowedError
from tests.report.material import join

ADOPTED, NOT_ADOPTED = DecisionState.ADOPTED, DecisionState.NOT_ADOPTED


def draft(
    tx: Transaction, article_id: ArticleId, alternatives: str = "Two themes."
) -> Decision:
    """Put a decision before the team."""
    return draft_decision(
        tx,
        article_id=article_id,
        text="We keep three themes.",
        reason="A fourth has one voice only.",
        alternatives=alternatives,
        affects=[Affected("theme", "t1"), Affected("theme", "t2")],
    )


def stand(
    database: Database, decision_id: DecisionId, stances: Iterable[tuple[str, Stance]]
) -> None:
    """Let members take positions, each in their own name."""
    for member, stance in stances:
        with database.write(MemberId(member)) as tx:
            take_position(tx, decision_id=decision_id, stance=stance, comment=member)


def test_a_draft_comes_back_with_what_it_affects(tx: Transaction) -> None:
    paper = start_article(tx).id
    made = draft(tx, paper)
    assert list_decisions(tx, paper) == [made]
    assert list_decisions(tx, "t2") == [made]
    assert made.state is DecisionState.DRAFTED
    changed = change_draft(tx, decision_id=made.id, alternatives="Four themes.")
    assert list_decisions(tx, paper) == [changed]
    with pytest.raises(NoReasonError):
        change_draft(tx, decision_id=made.id, reason=" ")


def test_a_dissent_is_kept_beside_the_assent(database: Database, ada: MemberId) -> None:
    bo, cleo = join(database, ada, "bo", "cleo")
    with database.write(ada) as tx:
        made = draft(tx, start_article(tx, lead_id=ada).id)
    stand(
        database,
        made.id,
        [(ada, Stance.FOR), (bo, Stance.AGAINST), (cleo, Stance.ABSTAINING)],
    )
    with database.write(ada) as tx:
        settled = settle_decision(tx, decision_id=made.id, outcome=ADOPTED)
        kept = list_positions(tx, [made.id])[made.id]
        (entry,) = history.entries(tx.connection, limit=1)
    assert (settled.state, settled.settled_by) == (ADOPTED, ada)
    assert [(each.member_id, each.stance, each.comment) for each in kept] == [
        (ada, Stance.FOR, ada),
        (bo, Stance.AGAINST, bo),
        (cleo, Stance.ABSTAINING, cleo),
    ]
    counted = [entry.payload[name] for name in ("in_favour", "opposed", "abstaining")]
    assert counted == [1, 1, 1]


def test_only_the_lead_records_the_outcome(database: Database, ada: MemberId) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        made = draft(tx, start_article(tx, lead_id=bo).id)
        take_position(tx, decision_id=made.id, stance=Stance.FOR)
    with pytest.raises(NotAllowedError), database.write(ada) as tx:
        settle_decision(tx, decision_id=made.id, outcome=ADOPTED)
    with database.write(bo) as tx:
        settle_decision(tx, decision_id=made.id, outcome=ADOPTED)


def test_an_absent_member_says_later_how_they_stand(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        made = draft(tx, start_article(tx).id)
        take_position(tx, decision_id=made.id, stance=Stance.FOR)
        settled = settle_decision(tx, decision_id=made.id, outcome=ADOPTED)
    stand(database, made.id, [(bo, Stance.AGAINST)])
    with database.read(ada) as tx:
        late = list_positions(tx, [made.id])[made.id][-1]
        assert list_decisions(tx, made.about_id) == [settled]
    assert settled.settled_at is not None
    assert late.stance is Stance.AGAINST
    assert late.at >= settled.settled_at


def test_a_member_has_one_position_and_may_change_it(tx: Transaction) -> None:
    made = draft(tx, start_article(tx).id)
    take_position(tx, decision_id=made.id, stance=Stance.FOR)
    taken = take_position(tx, decision_id=made.id, stance=Stance.AGAINST, comment="No.")
    assert list_positions(tx, [made.id])[made.id] == (taken,)


def test_an_adopted_decision_has_alternatives_and_somebody_for_it(
    tx: Transaction,
) -> None:
    paper = start_article(tx).id
    bare = draft(tx, paper, alternatives="")
    take_position(tx, decision_id=bare.id, stance=Stance.FOR)
    with pytest.raises(NoAlternativesError):
        settle_decision(tx, decision_id=bare.id, outcome=ADOPTED)
    lonely = draft(tx, paper)
    take_position(tx, decision_id=lonely.id, stance=Stance.AGAINST)
    with pytest.raises(NobodyForItError):
        settle_decision(tx, decision_id=lonely.id, outcome=ADOPTED)
    with pytest.raises(NoOutcomeError):
        settle_decision(tx, decision_id=lonely.id, outcome=DecisionState.SUPERSEDED)
    settle_decision(tx, decision_id=bare.id, outcome=NOT_ADOPTED)
    settle_decision(tx, decision_id=lonely.id, outcome=NOT_ADOPTED)


def test_what_is_settled_is_not_changed_but_superseded(tx: Transaction) -> None:
    paper = start_article(tx).id
    first = draft(tx, paper)
    with pytest.raises(CannotSupersedeError):
        draft_decision(
            tx, article_id=paper, text="Four.", reason="One more.", supersedes=first.id
        )
    take_position(tx, decision_id=first.id, stance=Stance.FOR)
    settle_decision(tx, decision_id=first.id, outcome=ADOPTED)
    with pytest.raises(AlreadySettledError):
        change_draft(tx, decision_id=first.id, text="Two.")
    with pytest.raises(AlreadySettledError):
        settle_decision(tx, decision_id=first.id, outcome=NOT_ADOPTED)
    later = draft_decision(
        tx,
        article_id=paper,
        text="Four.",
        reason="One more.",
        alternatives="Three.",
        supersedes=first.id,
    )
    assert list_decisions(tx, paper)[0].state is ADOPTED
    take_position(tx, decision_id=later.id, stance=Stance.FOR)
    settle_decision(tx, decision_id=later.id, outcome=ADOPTED)
    states = [each.state for each in list_decisions(tx, paper)]
    assert states == [DecisionState.SUPERSEDED, ADOPTED]


def test_history_holds_no_word_of_a_decision(tx: Transaction) -> None:
    made = draft_decision(
        tx,
        article_id=start_article(tx).id,
        text="cinnabar",
        reason="cinnabar",
        alternatives="cinnabar",
    )
    take_position(tx, decision_id=made.id, stance=Stance.FOR, comment="cinnabar")
    settle_decision(tx, decision_id=made.id, outcome=ADOPTED)
    told = str([each.payload for each in history.entries(tx.connection)])
    assert "cinnabar" not in told


def test_a_decision_is_found_in_the_meeting_in_which_it_came_up(
    tx: Transaction,
) -> None:
    paper = start_article(tx).id
    met = begin_meeting(tx, article_id=paper)
    made = draft_decision(
        tx, article_id=paper, text="Three.", reason="Enough.", meeting_id=met.id
    )
    draft(tx, paper)
    assert show_meeting(tx, met.id).decisions == (made.id,)
