"""Claims beside the data and the printed quotes; and the published text's own grid."""

from collections import Counter
from pathlib import Path

import pytest

from counterpoint import manuscript, theme
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript import BlockKind, Claim, ClaimKind, GridCell
from counterpoint.manuscript.claim.model import (
    ClaimGroupsError,
    ClaimPoleError,
    NoSentenceError,
    OtherArticleError,
    SentenceNotThereError,
)
from counterpoint.manuscript.concentration.verbs import show_concentration
from counterpoint.quote.verbs import list_quotes, propose_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter
from tests.manuscript.published import build
from tests.theme.material import (
    OWN,
    lay,
    paradox,
    pole,
    span_of,
    start,
    take_back,
    tell,
    topic,
)

PROSE = "Users spoke of doors. Both spoke of knocks."


def claim(tx: Transaction, on: theme.Theme, text: str, *groups: str) -> Claim:
    """Write prose, and bind a sentence of it to pole A."""
    block = manuscript.add_block(
        tx, article_id=on.article_id, kind=BlockKind.PROSE, text=PROSE
    )
    kind = ClaimKind.BOTH_GROUPS if len(groups) > 1 else ClaimKind.PRESENCE
    return manuscript.bind_claim(
        tx,
        block_id=block.id,
        text=text,
        kind=kind,
        theme_id=on.id,
        letter=Letter.A,
        groups=groups,
    )


def cells(
    tx: Transaction, article_id: ArticleId
) -> dict[tuple[str, Letter | None], GridCell]:
    """Give a grid by group and pole; of one theme."""
    grid = manuscript.show_grid(tx, article_id)
    return {(each.group, each.letter): each for each in grid}


def test_a_cell_is_claimed_in_data_and_shown_each_on_its_own(tx: Transaction) -> None:
    turned = paradox(tx)
    report_id = tell(tx, "user-01")
    tell(tx, "user-02")
    claim(tx, turned, "Both spoke of knocks.", "users", "professionals")
    users, professionals = (
        cells(tx, turned.article_id)[group, Letter.A]
        for group in ("users", "professionals")
    )
    assert users.is_not_shown
    assert users.is_not_in_data
    lay(tx, pole(tx, turned, Letter.A), report_id, OWN)
    quote = propose_quote(
        tx,
        article_id=turned.article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
        theme_id=turned.id,
        poles=[Letter.A],
    ).quote
    users = cells(tx, turned.article_id)["users", Letter.A]
    assert (users.people, users.of, users.is_not_in_data) == (1, 2, False)
    assert show_concentration(tx, turned.article_id).never_quoted["users"] == ("1", "2")
    assert users.is_not_shown, "a quote in the pool shows nothing yet"
    manuscript.add_block(
        tx, article_id=turned.article_id, kind=BlockKind.QUOTE, quote_id=quote.id
    )
    grid = cells(tx, turned.article_id)
    assert grid["users", Letter.A].quotes == (quote.id,)
    assert not grid["users", Letter.A].is_not_shown
    assert grid["users", Letter.B].quotes == ()
    assert show_concentration(tx, turned.article_id).never_quoted["users"] == ("2",)
    assert grid["professionals", Letter.A].is_not_shown
    assert not grid["professionals", Letter.B].is_not_shown, "nobody claims it"
    assert professionals.of == 0


def test_a_claim_counts_while_its_sentence_stands(tx: Transaction) -> None:
    turned = paradox(tx)
    made = claim(tx, turned, "Users spoke of doors.", "users")
    block_id = made.block_id
    manuscript.change_block(tx, block_id=block_id, text="Some spoke of doors.")
    (bound,) = manuscript.list_claims(tx, turned.article_id)
    assert bound.is_stale
    assert not cells(tx, turned.article_id)["users", Letter.A].claims
    manuscript.change_block(tx, block_id=block_id, text=f"Now: {PROSE}")
    assert cells(tx, turned.article_id)["users", Letter.A].claims == (made.id,)
    manuscript.unbind_claim(tx, claim_id=made.id)
    assert manuscript.list_claims(tx, turned.article_id) == []
    take_back(tx)
    assert [b.claim for b in manuscript.list_claims(tx, turned.article_id)] == [made]


def test_a_claim_goes_with_its_block_and_comes_back_with_it(tx: Transaction) -> None:
    turned = paradox(tx)
    made = claim(tx, turned, "Users spoke of doors.", "users")
    kept = claim(tx, turned, "Both spoke of knocks.", "users")
    manuscript.retire_block(tx, block_id=made.block_id)
    assert [b.claim for b in manuscript.list_claims(tx, turned.article_id)] == [kept]
    take_back(tx)
    found = [b.claim for b in manuscript.list_claims(tx, turned.article_id)]
    assert found == [made, kept]


def test_a_claim_is_bound_to_what_it_says(tx: Transaction) -> None:
    turned = paradox(tx)
    with pytest.raises(SentenceNotThereError):
        claim(tx, turned, "Nobody said so.", "users")
    with pytest.raises(NoSentenceError):
        claim(tx, turned, " ", "users")
    for groups in ((), ("strangers",)):
        with pytest.raises(ClaimGroupsError):
            claim(tx, turned, "Users spoke of doors.", *groups)
    with pytest.raises(ClaimPoleError):
        claim(tx, topic(tx, turned.article_id), "Users spoke of doors.", "users")
    block = manuscript.add_block(
        tx, article_id=start(tx), kind=BlockKind.PROSE, text=PROSE
    )
    with pytest.raises(OtherArticleError):
        manuscript.bind_claim(
            tx,
            block_id=block.id,
            text=PROSE,
            kind=ClaimKind.PRESENCE,
            theme_id=turned.id,
            letter=Letter.A,
            groups=["users"],
        )
    with pytest.raises(ClaimGroupsError):
        manuscript.bind_claim(
            tx,
            block_id=claim(tx, turned, "Users spoke of doors.", "users").block_id,
            text="Both spoke of knocks.",
            kind=ClaimKind.BOTH_GROUPS,
            theme_id=turned.id,
            letter=Letter.A,
            groups=["users"],
        )


@pytest.mark.shared
def test_the_published_text_claims_two_cells_that_it_does_not_show(
    tx: Transaction, shared: Path
) -> None:
    """Source: method, section 2b."""
    published = build(tx, shared)
    grid = manuscript.show_grid(tx, published.article_id)
    assert len(grid) == 3 * 2 * 2
    number = {theme_id: nth for nth, theme_id in published.themes.items()}
    missing = {
        (number[each.theme_id], each.group, each.letter)
        for each in grid
        if each.is_not_shown
    }
    assert missing == {
        (
            each["theme"],
            f"{each['group']}s",
            Letter(each["pole"].lower()),
        )
        for each in published.ledger["claimed_not_shown"]
    }
    quotes = {quote_id: nth for nth, quote_id in published.quotes.items()}
    shown = {
        (number[each.theme_id], each.group, each.letter): [
            quotes[id_] for id_ in each.quotes
        ]
        for each in grid
    }
    a, b = Letter.A, Letter.B
    assert shown[1, "users", a] == [2, 3, 6]
    assert shown[1, "users", b] == [3, 4, 6]
    assert shown[1, "professionals", b] == [5]
    assert shown[2, "users", b] == [9, 12]
    assert shown[2, "professionals", a] == [11]
    assert shown[2, "professionals", b] == [7, 8, 10, 11]
    users, professionals = [13, 15, 16], [14, 17, 18, 19]
    for letter in Letter:
        assert shown[3, "users", letter] == users
        assert shown[3, "professionals", letter] == professionals


@pytest.mark.shared
def test_the_published_ledger_has_its_totals_and_its_turn(
    tx: Transaction, shared: Path
) -> None:
    """Source: method, section 2b and row F37."""
    published = build(tx, shared)
    totals = published.ledger["totals"]
    printed = list_quotes(tx, published.article_id)
    assert len(printed) == totals["quotations"]
    found = show_concentration(tx, published.article_id)
    spread = found.quotes
    assert (spread.total, spread.people) == (totals["attributed"], totals["people"])
    assert spread.largest_share == 3 / 16
    assert round(spread.effective, 3) == totals["effective_voices"]
    assert (found.quoted[0].label, found.quoted[0].quotes) == ("XI", 3)
    assert found.withheld == totals["withheld"]
    assert found.never_quoted == {"users": (), "professionals": ()}
    for nth, theme_id in published.themes.items():
        groups = Counter(e.group for e in printed if e.quote.theme_id == theme_id)
        counted = [groups["users"], groups["professionals"]]
        assert counted == totals["per_theme"][f"theme {nth}"]
    assert not theme.show_ladder(tx, published.themes[3]).tells
    (turn,) = theme.list_turns(tx, published.themes[2])
    assert turn.label == "II"
    words = {each.word for each in turn.markers}
    assert {"but", "at the same time"} <= words
