"""Suggestions: another member takes them over; stale once the block changed."""

import pytest

from counterpoint import manuscript
from counterpoint.across.freezing.verbs import freeze_manuscript
from counterpoint.across.history.verbs import undo
from counterpoint.kernel.ids import MemberId
from counterpoint.manuscript.freeze.model import ManuscriptFrozenError
from counterpoint.manuscript.model import OtherArticleError
from counterpoint.manuscript.suggestion.model import (
    NoDeclineReasonError,
    NoSuggestedWordsError,
    NotWrittenError,
    OwnSuggestionError,
    SameWordsError,
    StaleSuggestionError,
    SuggestionAccepted,
    SuggestionForm,
    SuggestionOutcome,
    SuggestionSettledError,
)
from counterpoint.manuscript.suggestion.verbs import (
    accept_suggestion,
    decline_suggestion,
    list_suggestions,
    suggest_change,
)
from counterpoint.report.comparison.model import Change
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.manuscript.drafts import PROSE, begun, settle_all
from tests.theme.material import start

REWORD, ADD, TAKE_OUT = SuggestionForm
BETTER = PROSE.replace("Nobody asked them.", "None was asked.")


def test_a_suggestion_shows_what_would_differ_in_print(tx: Transaction) -> None:
    article_id, written, _ = begun(tx)
    suggest_change(
        tx, article_id=article_id, form=REWORD, block_id=written, text=BETTER
    )
    (shown,) = list_suggestions(tx, article_id)
    (before,), (after,) = shown.row.before, shown.row.after
    assert "".join(part.text for part in before.parts).startswith("All one of them")
    gone = "".join(part.text for part in before.parts if part.is_changed)
    come = "".join(part.text for part in after.parts if part.is_changed)
    assert ("Nobody" in gone, "None was" in come, "doors" in gone) == (
        True,
        True,
        False,
    )
    assert shown.row.change is Change.REWORDED
    assert not shown.is_stale


def test_another_member_takes_it_over_and_history_names_both(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.RESEARCHER])
    with database.write(eve.id) as tx:
        made = suggest_change(
            tx, article_id=article_id, form=REWORD, block_id=written, text=BETTER
        )
        with pytest.raises(OwnSuggestionError):
            accept_suggestion(tx, suggestion_id=made.id)
    with database.write(ada) as tx:
        accept_suggestion(tx, suggestion_id=made.id)
        assert manuscript.get_block(tx, written).text == BETTER
        event = next(iter(entries(tx.connection, limit=1)))
        assert (event.kind, event.actor) == (SuggestionAccepted.__name__, ada)
        assert event.payload["made_by"] == eve.id
        with pytest.raises(SuggestionSettledError):
            accept_suggestion(tx, suggestion_id=made.id)
    with database.write(ada) as tx:
        undo(tx)
        assert manuscript.get_block(tx, written).text == PROSE
        (shown,) = list_suggestions(tx, article_id)
        assert shown.suggestion.outcome is None


def test_alone_one_takes_over_ones_own(tx: Transaction) -> None:
    article_id, written, shown = begun(tx)
    new = suggest_change(
        tx, article_id=article_id, form=ADD, block_id=written, text="And then?"
    )
    first = suggest_change(tx, article_id=article_id, form=ADD, text="Before all.")
    gone = suggest_change(tx, article_id=article_id, form=TAKE_OUT, block_id=shown)
    for each in (new, first, gone):
        accept_suggestion(tx, suggestion_id=each.id)
    texts = [each.text for each in manuscript.show_manuscript(tx, article_id).blocks]
    assert texts == ["Before all.", "Findings", PROSE, "And then?"]


def test_a_suggestion_is_stale_once_the_block_says_something_else(
    tx: Transaction,
) -> None:
    article_id, written, _ = begun(tx)
    made = suggest_change(
        tx, article_id=article_id, form=REWORD, block_id=written, text=BETTER
    )
    manuscript.change_block(tx, block_id=written, text="Else.")
    assert list_suggestions(tx, article_id)[0].is_stale
    with pytest.raises(StaleSuggestionError):
        accept_suggestion(tx, suggestion_id=made.id)
    undo(tx)
    accept_suggestion(tx, suggestion_id=made.id)
    manuscript.retire_block(tx, block_id=written)
    assert not list_suggestions(tx, article_id)[0].is_stale, "it is settled"


def test_a_suggestion_is_declined_with_a_reason(tx: Transaction) -> None:
    article_id, written, _ = begun(tx)
    made = suggest_change(
        tx, article_id=article_id, form=TAKE_OUT, block_id=written, note="Too long."
    )
    with pytest.raises(NoDeclineReasonError):
        decline_suggestion(tx, suggestion_id=made.id, reason=" ")
    settled = decline_suggestion(tx, suggestion_id=made.id, reason="It is needed.")
    assert settled.outcome is SuggestionOutcome.DECLINED
    assert manuscript.get_block(tx, written).text == PROSE


def test_what_changes_nothing_or_comes_from_the_study_is_refused(
    tx: Transaction,
) -> None:
    article_id, written, shown = begun(tx)
    with pytest.raises(SameWordsError):
        suggest_change(
            tx, article_id=article_id, form=REWORD, block_id=written, text=PROSE
        )
    with pytest.raises(NoSuggestedWordsError):
        suggest_change(tx, article_id=article_id, form=ADD, text=" ")
    with pytest.raises(NotWrittenError):
        suggest_change(
            tx, article_id=article_id, form=REWORD, block_id=shown, text="I shut it."
        )
    with pytest.raises(OtherArticleError):
        suggest_change(tx, article_id=start(tx), form=TAKE_OUT, block_id=written)


def test_a_frozen_manuscript_takes_comments_and_suggestions_but_takes_none_over(
    tx: Transaction,
) -> None:
    article_id, written, _ = begun(tx)
    settle_all(tx, article_id)
    freeze_manuscript(tx, article_id=article_id, name="Handed in")
    made = suggest_change(
        tx, article_id=article_id, form=REWORD, block_id=written, text=BETTER
    )
    with pytest.raises(ManuscriptFrozenError):
        accept_suggestion(tx, suggestion_id=made.id)
