"""Two quotes of different groups that answer each other, on both databases."""

import pytest

from counterpoint import quote
from counterpoint.kernel.ids import ArticleId
from counterpoint.quote import QuoteInPrint
from counterpoint.quote.mirror.model import (
    MirroredAlreadyError,
    NoMirrorNoteError,
    OtherPoolError,
    SameGroupError,
)
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, span_of, start, take_back, tell


def slip(
    tx: Transaction, article_id: ArticleId, key: str, group: str | None = "users"
) -> QuoteInPrint:
    """Lay a quote of somebody new into a pool."""
    report_id = tell(tx, key, group)
    cut = [span_of(tx, report_id, OWN)]
    return quote.propose_quote(
        tx, article_id=article_id, report_id=report_id, fragments=cut
    )


def test_a_pair_stands_while_both_quotes_do(tx: Transaction) -> None:
    article_id = start(tx)
    one = slip(tx, article_id, "user-01").quote.id
    other = slip(tx, article_id, "professional-01", "professionals").quote.id
    quote.mirror_quotes(tx, quote_id=one, other_id=other, note=" The same door. ")
    (pair,) = quote.list_mirrors(tx, article_id)
    assert pair.mirror.note == "The same door."
    assert (pair.one.group, pair.other.group) == ("users", "professionals")
    with pytest.raises(MirroredAlreadyError):
        quote.mirror_quotes(tx, quote_id=other, other_id=one, note="Again.")
    quote.retire_quote(tx, quote_id=other)
    assert quote.list_mirrors(tx, article_id) == []
    take_back(tx)
    (pair,) = quote.list_mirrors(tx, article_id)
    quote.retire_mirror(tx, mirror_id=pair.mirror.id)
    assert quote.list_mirrors(tx, article_id) == []


def test_mirrors_show_two_groups_of_one_article(tx: Transaction) -> None:
    article_id = start(tx)
    one = slip(tx, article_id, "user-01").quote.id
    same = slip(tx, article_id, "user-02").quote.id
    nobodys = slip(tx, article_id, "user-03", None).quote.id
    for each in (one, same, nobodys):
        with pytest.raises(SameGroupError):
            quote.mirror_quotes(tx, quote_id=one, other_id=each, note="Doors.")
    elsewhere = slip(tx, start(tx), "professional-01", "professionals").quote.id
    with pytest.raises(OtherPoolError):
        quote.mirror_quotes(tx, quote_id=one, other_id=elsewhere, note="Doors.")
    here = slip(tx, article_id, "professional-02", "professionals").quote.id
    with pytest.raises(NoMirrorNoteError):
        quote.mirror_quotes(tx, quote_id=one, other_id=here, note=" ")
