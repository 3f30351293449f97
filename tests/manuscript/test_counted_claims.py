"""Claims that count: how many, the same people, both alike, what is listed."""

import pytest

from counterpoint import coding, manuscript, theme
from counterpoint.article.band.model import (
    BandError,
    BandFixedError,
    BandGiven,
    Quantity,
)
from counterpoint.article.band.verbs import list_bands, set_bands
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript import BlockKind, Check, Claim, ClaimKind
from counterpoint.manuscript.claim.model import (
    ClaimAboutError,
    ClaimPoleError,
    NoQuantifierError,
    OtherArticleError,
)
from counterpoint.manuscript.claim.tally import Tally
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter, Place, PlaceKind
from tests.theme.material import (
    OWN,
    code_words,
    lay,
    paradox,
    pole,
    start,
    take_back,
    tell,
    topic,
)

MOST = "Most users spoke of doors."
SAME = "The same users spoke of help."
EVEN = "Help was as important as doors."
LISTED = "They named keys and locks."


def write(tx: Transaction, article_id: ArticleId, text: str) -> BlockId:
    """Write prose."""
    kind = BlockKind.PROSE
    return manuscript.add_block(tx, article_id=article_id, kind=kind, text=text).id


def bound(
    tx: Transaction,
    on: theme.Theme,
    kind: ClaimKind,
    text: str,
    *,
    letter: Letter | None = Letter.A,
    **about: object,
) -> Claim:
    """Bind a sentence of its own block, of users; about a pole unless told."""
    if not about:
        about = {"theme_id": on.id, "letter": letter}
    return manuscript.bind_claim(
        tx,
        block_id=write(tx, on.article_id, text),
        text=text,
        kind=kind,
        groups=["users"],
        **about,  # type: ignore[arg-type]
    )


def tallies(tx: Transaction, claim: Claim) -> tuple[Tally, ...]:
    """Give the numbers beside a claim."""
    listed = manuscript.list_claims(tx, claim.article_id)
    return next(each.tallies for each in listed if each.claim.id == claim.id)


def flagged(tx: Transaction, claim: Claim) -> list[Check]:
    """Name the checks that tell of a claim's block."""
    found = manuscript.check_manuscript(tx, claim.article_id).open
    return [each.check for each in found if each.place == claim.block_id]


def test_most_shows_its_number_and_is_flagged_outside_the_teams_band(
    tx: Transaction,
) -> None:
    """Source: method, rows M16 and F10; section 6.7."""
    turned = paradox(tx)
    reports = [tell(tx, f"user-0{n}") for n in range(1, 6)]
    for report_id in reports[:3]:
        lay(tx, pole(tx, turned, Letter.A), report_id, OWN)
    most = bound(tx, turned, ClaimKind.QUANTITY, MOST)
    (tally,) = tallies(tx, most)
    assert str(tally.said) == "3 of 5 users; here “most” means 4."
    assert not tally.holds
    assert Check.QUANTIFIER in flagged(tx, most)
    set_bands(
        tx,
        article_id=turned.article_id,
        bands=[BandGiven(Quantity.MOST, 50, 100), BandGiven(Quantity.MANY, 25, 100)],
    )
    (tally,) = tallies(tx, most)
    assert str(tally.said) == "3 of 5 users; here “most” means 3 to 4."
    assert tally.holds
    assert Check.QUANTIFIER not in flagged(tx, most), "bound, so not asked for a count"
    take_back(tx)
    assert list_bands(tx, turned.article_id)[Quantity.MOST].low == 60
    assert Check.QUANTIFIER in flagged(tx, most)


def test_bands_are_shares_and_all_is_all(tx: Transaction) -> None:
    article_id = start(tx)
    with pytest.raises(BandFixedError):
        set_bands(tx, article_id=article_id, bands=[BandGiven(Quantity.ALL, 90, 100)])
    for low, high in ((60, 50), (-1, 50), (50, 101), (50, 50)):
        given = BandGiven(Quantity.MOST, low, high)
        with pytest.raises(BandError):
            set_bands(tx, article_id=article_id, bands=[given])


def test_how_many_counts_a_way_a_code_and_a_theme_too(tx: Transaction) -> None:
    turned = paradox(tx)
    report_id = tell(tx, "user-01")
    tell(tx, "user-02")
    way = theme.add_way(tx, theme_id=turned.id, text="They ring first.", groups=[])
    lay(tx, Place(PlaceKind.WAY, way.id), report_id, OWN)
    code = coding.add_code(tx, article_id=turned.article_id, name="Ringing")
    code_words(tx, code, report_id)
    plain = topic(tx, turned.article_id)
    for about in (
        {"way_id": way.id},
        {"code_ids": [code.id]},
        {"theme_id": plain.id, "letter": None},
    ):
        text = "About half of the users rang."
        (tally,) = tallies(tx, bound(tx, turned, ClaimKind.QUANTITY, text, **about))
        assert (tally.number, tally.of) == (0 if "theme_id" in about else 1, 2)
        assert tally.holds is ("theme_id" not in about)


def test_the_same_people_are_counted_of_those_who_voice_the_pole(
    tx: Transaction,
) -> None:
    """Source: method, row F13."""
    turned = paradox(tx)
    reports = [tell(tx, f"user-0{n}") for n in range(1, 5)]
    for report_id in reports[:3]:
        lay(tx, pole(tx, turned, Letter.A), report_id, OWN)
    for report_id in reports[2:]:
        lay(tx, pole(tx, turned, Letter.B), report_id, OWN)
    same = bound(tx, turned, ClaimKind.SAME_PEOPLE, SAME)
    (tally,) = tallies(tx, same)
    assert str(tally.said) == (
        "1 of the 3 users who voice this pole voice the other too."
    )
    assert Check.SAME_PEOPLE in flagged(tx, same)
    lay(tx, pole(tx, turned, Letter.B), reports[0], OWN)
    assert Check.SAME_PEOPLE not in flagged(tx, same)


def test_parity_shows_both_poles_and_no_score(tx: Transaction) -> None:
    """Source: method, row F22."""
    turned = paradox(tx)
    reports = [tell(tx, f"user-0{n}") for n in range(1, 4)]
    for report_id in reports:
        lay(tx, pole(tx, turned, Letter.A), report_id, OWN)
    lay(tx, pole(tx, turned, Letter.B), reports[0], OWN)
    even = bound(tx, turned, ClaimKind.PARITY, EVEN, letter=None)
    (tally,) = tallies(tx, even)
    assert str(tally.said) == "Of 3 users, 3 voice pole A and 1 pole B."
    assert Check.PARITY in flagged(tx, even)
    lay(tx, pole(tx, turned, Letter.B), reports[1], OWN)
    assert Check.PARITY not in flagged(tx, even)


def test_a_listed_code_without_an_extract_is_flagged_by_its_name(
    tx: Transaction,
) -> None:
    """Source: method, rows F11 and F45."""
    turned = paradox(tx)
    report_id = tell(tx, "user-01")
    keys, locks = (
        coding.add_code(tx, article_id=turned.article_id, name=name)
        for name in ("Keys", "Locks")
    )
    code_words(tx, keys, report_id)
    listed = bound(tx, turned, ClaimKind.LISTED, LISTED, code_ids=[keys.id, locks.id])
    assert [(str(t.said), t.holds) for t in tallies(tx, listed)] == [
        ("Keys: 1 of 1 users.", True),
        ("Locks: 0 of 1 users.", False),
    ]
    found = manuscript.check_manuscript(tx, turned.article_id).open
    missing = [each for each in found if each.check is Check.LISTED]
    assert [each.reason.values["code"] for each in missing] == ["Locks"]


def test_a_reservation_that_is_dropped_is_told(tx: Transaction) -> None:
    """Source: method, row D16."""
    turned = paradox(tx)
    first = bound(tx, turned, ClaimKind.PRESENCE, "Doors may have mattered.")
    again = bound(tx, turned, ClaimKind.REPEATED, "Doors mattered.", repeats=first.id)
    kept = bound(tx, turned, ClaimKind.REPEATED, "Perhaps doors.", repeats=first.id)
    assert again.groups == ()
    assert flagged(tx, again) == [Check.HEDGE]
    assert flagged(tx, kept) == []
    manuscript.unbind_claim(tx, claim_id=first.id)
    assert flagged(tx, kept) == [Check.CLAIM_GONE]


def test_a_pole_that_is_re_stated_in_other_words_is_told(tx: Transaction) -> None:
    """Source: method, rows D8, D11 and D19; section 6.7."""
    turned = paradox(tx)
    manuscript.add_block(
        tx, article_id=turned.article_id, kind=BlockKind.THEME, theme_id=turned.id
    )
    poles = theme.list_poles(tx, turned.id)
    words = {letter: each.words.shown for letter, each in poles.items()}
    near = f"Here {words[Letter.A]} comes back"
    for letter, text in ((Letter.A, near), (Letter.B, "a chronic illness")):
        bound(tx, turned, ClaimKind.RESTATED, text, letter=letter)
    found = manuscript.check_manuscript(tx, turned.article_id).open
    shifts = [each for each in found if each.check is Check.SHIFT]
    assert [each.reason.values for each in shifts] == [{"pole": "B"}]


def test_a_claim_is_about_what_its_kind_speaks_of(tx: Transaction) -> None:
    turned = paradox(tx)
    code = coding.add_code(tx, article_id=turned.article_id, name="Keys")
    elsewhere = coding.add_code(tx, article_id=start(tx), name="Keys")
    with pytest.raises(NoQuantifierError):
        bound(tx, turned, ClaimKind.QUANTITY, "Users spoke of doors.")
    for kind, about in (
        (ClaimKind.LISTED, {"theme_id": turned.id, "letter": Letter.A}),
        (ClaimKind.REPEATED, {"theme_id": turned.id, "letter": Letter.A}),
        (ClaimKind.PRESENCE, {"code_ids": [code.id]}),
        (ClaimKind.QUANTITY, {"code_ids": [code.id], "theme_id": turned.id}),
    ):
        with pytest.raises(ClaimAboutError):
            bound(tx, turned, kind, MOST, **about)
    for kind, letter in (
        (ClaimKind.SAME_PEOPLE, None),
        (ClaimKind.PARITY, Letter.A),
        (ClaimKind.QUANTITY, None),
    ):
        with pytest.raises(ClaimPoleError):
            bound(tx, turned, kind, MOST, letter=letter)
    with pytest.raises(OtherArticleError):
        bound(tx, turned, ClaimKind.LISTED, LISTED, code_ids=[elsewhere.id])
