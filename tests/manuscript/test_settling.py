"""Checking a manuscript and settling what is found, on both databases."""

import pytest

from counterpoint import manuscript, quote, theme
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript import BlockKind, Check
from counterpoint.manuscript.check.model import (
    MendedOnlyError,
    NoSettlingReasonError,
    NoSuchFindingError,
)
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, lay, span_of, start, take_back, tell

TOLD = "Most users knocked. Others waited."
WHY = "It leads over to the counts below."


def write(tx: Transaction, words: str = TOLD) -> tuple[ArticleId, BlockId]:
    """Begin a manuscript with one paragraph."""
    article_id = start(tx)
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=words
    )
    return article_id, block.id


def accept(tx: Transaction, article_id: ArticleId, reason: str = WHY) -> None:
    """Accept the one finding that is open."""
    (found,) = manuscript.check_manuscript(tx, article_id).open
    manuscript.accept_finding(tx, article_id=article_id, key=found.key, reason=reason)


def told(tx: Transaction, article_id: ArticleId) -> list[manuscript.Finding]:
    """Give what is open, but for the one person whom the sample sentence counts."""
    found = manuscript.check_manuscript(tx, article_id).open
    return [each for each in found if each.check is not Check.SMALL_CELL]


def test_a_finding_is_accepted_with_a_reason_and_opened_again(tx: Transaction) -> None:
    article_id, block_id = write(tx)
    (found,) = manuscript.check_manuscript(tx, article_id).open
    assert (found.check, found.place, found.words) == (
        Check.QUANTIFIER,
        block_id,
        "Most users",
    )
    with pytest.raises(NoSettlingReasonError):
        accept(tx, article_id, " ")
    accept(tx, article_id)
    checked = manuscript.check_manuscript(tx, article_id)
    ((again, given),) = checked.accepted
    assert (checked.open, again, given.reason) == ((), found, WHY)
    assert manuscript.reopen_finding(tx, settlement_id=given.id) == article_id
    assert manuscript.check_manuscript(tx, article_id).open == (found,)
    with pytest.raises(NotFoundError):
        manuscript.reopen_finding(tx, settlement_id=given.id)


def test_an_acceptance_is_taken_back_like_any_step(tx: Transaction) -> None:
    article_id, _ = write(tx)
    accept(tx, article_id)
    take_back(tx)
    assert len(manuscript.check_manuscript(tx, article_id).open) == 1


def test_an_acceptance_ends_when_its_sentence_changes(tx: Transaction) -> None:
    article_id, block_id = write(tx)
    accept(tx, article_id)
    longer = f"{TOLD} Nobody left."
    manuscript.change_block(tx, block_id=block_id, text=longer)
    assert not manuscript.check_manuscript(tx, article_id).open
    other = TOLD.replace("knocked", "knocked twice")
    manuscript.change_block(tx, block_id=block_id, text=other)
    assert len(manuscript.check_manuscript(tx, article_id).open) == 1


def test_a_finding_that_is_gone_is_not_accepted(tx: Transaction) -> None:
    article_id, block_id = write(tx)
    (found,) = manuscript.check_manuscript(tx, article_id).open
    manuscript.change_block(tx, block_id=block_id, text="All is mended.")
    with pytest.raises(NoSuchFindingError):
        manuscript.accept_finding(tx, article_id=article_id, key=found.key, reason=WHY)


def test_what_cannot_print_is_mended_and_not_accepted(tx: Transaction) -> None:
    article_id, _ = write(tx, "There were {n:nobody}.")
    with pytest.raises(MendedOnlyError):
        accept(tx, article_id)


def test_a_placed_quote_is_asked_for_its_clearance(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    article_id = start(tx)
    placed = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind.QUOTE,
        quote_id=placed.quote.id,
    )
    assert [each.check for each in told(tx, article_id)] == [Check.NOT_CLEARED]
    quote.clear_quote(tx, quote_id=placed.quote.id)
    assert not told(tx, article_id)


def test_words_in_quotation_marks_are_sought_in_the_reports(tx: Transaction) -> None:
    tell(tx, "user-01")
    article_id, _ = write(tx, "It was about “the knock” and “a hug”.")
    (found,) = told(tx, article_id)
    assert (found.check, found.words) == (Check.ECHO, "a hug")


def test_what_is_claimed_is_held_against_quotes_and_data(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    article_id, block_id = write(tx, "Users and others voiced it.")
    begun = theme.add_theme(tx, article_id=article_id, title="Visits")
    manuscript.bind_claim(
        tx,
        block_id=block_id,
        text="Users and others voiced it.",
        kind=manuscript.ClaimKind.PRESENCE,
        theme_id=begun.id,
        groups=["users"],
    )
    assert [each.check for each in told(tx, article_id)] == [Check.NOT_IN_DATA]
    lay(tx, theme.Place(theme.PlaceKind.THEME, begun.id), report_id, OWN)
    (found,) = told(tx, article_id)
    assert (found.check, found.place) == (Check.NOT_SHOWN, block_id)
    assert found.reason.values == {"group": "users", "theme": "Visits"}
    manuscript.change_block(tx, block_id=block_id, text="They did.")
    assert [each.check for each in told(tx, article_id)] == [Check.CLAIM_GONE]
