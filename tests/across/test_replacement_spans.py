"""No highlight is lost or misplaced by replacing and undoing: a seeded run of many."""

import random

import pytest

from counterpoint.across.keeping import copying
from counterpoint.across.replacement import verbs
from counterpoint.across.replacement.matching import Finder, Wording
from counterpoint.across.replacement.model import Kind
from counterpoint.across.replacement.text import store as text_store
from counterpoint.coding import code_span
from counterpoint.kernel.ids import MemberId, ReplacementId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.participant import open_vault
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests import vaults
from tests.coding.material import bring_in, code, correct, start

NAMES = ("Åsa", "Carl Ek", "Ek", "the Harbour Ward", "0701234567")
OTHERS = ("said", "🔑", "that", "came", "Ekman", "och", "ward")
CODINGS = 200
VERSIONS = 3

Kept = dict[str, tuple[int, Span, str]]


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


def sentence(dice: random.Random) -> str:
    """Make a passage of words, names among them."""
    return " ".join(dice.choice(NAMES + OTHERS) for _ in range(dice.randint(4, 30)))


def kept(tx: Transaction, report_id: ReportId) -> Kept:
    """Read every coding: its version, its span and its words."""
    return {
        each.id: (each.version, each.anchor.span, each.anchor.exact)
        for each in text_store.list_anchored(tx.connection, report_id)
    }


def versions(tx: Transaction) -> dict[int, str]:
    """Read the texts of all versions."""
    return {each.no: each.text for each in text_store.list_versions(tx.connection)}


def expected(text: str, span: Span, finder: Finder, printed: str) -> Span:
    """Say where a span belongs, counted without the code that is tested."""
    start, end, more = span.start, span.end, 0
    first, last = start, end
    for site in finder.sites(text):
        length = site.span.end - site.span.start
        if site.span.end <= start:
            first += len(printed) - length
        elif site.span.start < start:
            first = site.span.start + more
        if site.span.end <= end:
            last += len(printed) - length
        elif site.span.start < end:
            last = site.span.start + more + len(printed)
        more += len(printed) - length
    return Span(first, last)


def test_hundreds_of_codings_stay_at_their_words_through_replacing_and_undoing(
    database: Database, ada: MemberId
) -> None:
    dice = random.Random(20261128)  # noqa: S311 - the same at every run
    with database.write(ada) as tx:
        vaults.standing(tx)
        report_id, _ = bring_in(tx, *(sentence(dice) for _ in range(12)))
        a_code = code(tx, start(tx), "names")
        for no in range(1, VERSIONS + 1):
            if no > 1:
                correct(tx, report_id, dice.randrange(12), sentence(dice))
            text = versions(tx)[no]
            for _ in range(CODINGS // VERSIONS):
                at = sorted(dice.sample(range(len(text) + 1), 2))
                span = Span(*at)
                if text[span.start : span.end].strip():
                    code_span(tx, report_id=report_id, code_id=a_code.id, span=span)
    with database.write(ada) as tx:
        opened = open_vault(tx, secret=vaults.SECRET)
        before, texts = kept(tx, report_id), versions(tx)
        assert len(before) > CODINGS / 2
        ids: list[ReplacementId] = []
        for name in sorted(NAMES, key=len, reverse=True):
            token = verbs.add_token(
                tx, kind=Kind.OTHER, wording=f"x{'y' * dice.randint(0, 25)}{len(ids)}"
            )
            was, whole = kept(tx, report_id), versions(tx)
            (made,) = verbs.replace_words(tx, originals=[name], token_id=token.id)
            ids.append(made.id)
            finder, now = Finder([Wording(name)]), kept(tx, report_id)
            assert set(now) == set(was)
            for id_, (no, span, _) in was.items():
                placed = expected(whole[no], span, finder, token.printed)
                words = placed.of(versions(tx)[no])
                assert now[id_] == (no, placed, words)
        dice.shuffle(ids)
        for id_ in ids:
            verbs.undo_replacement(tx, opened=opened, replacement_id=id_)
        assert versions(tx) == texts
        again = kept(tx, report_id)
        for id_, (no, span, words) in before.items():
            assert again[id_][0] == no
            assert again[id_][1].contains(span)  # wider only where it cut a name
            assert words in again[id_][2]
    assert copying.verify(database, ada).holds
