"""Whose names for codes show in what an article's team writes out."""

from counterpoint.coding import (
    Code,
    Guide,
    Naming,
    Origin,
    choose_naming,
    show_naming,
)
from counterpoint.coding.nomenclature.model import called, named_by, said_of
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from tests.coding.material import start, take_back


def made(name: str, own_word: str = "") -> Code:
    """A code that participants may have a name of their own for."""
    about = (CodeId(name), ArticleId("a"), None, name, "", Origin.DATA, 0, 1.0)
    return Code(*about, guide=Guide(own_word=own_word))


def test_the_other_name_stands_beside_the_one_that_shows() -> None:
    codes = [made("micro-affirmations", "small acts"), made("home")]
    analysts = [(each.code.name, each.other) for each in called(codes, Naming.ANALYSTS)]
    assert analysts == [("micro-affirmations", "small acts"), ("home", "")]
    theirs = [
        (each.code.name, each.other) for each in called(codes, Naming.PARTICIPANTS)
    ]
    assert theirs == [("small acts", "micro-affirmations"), ("home", "")]


def test_a_file_says_whose_name_a_code_has() -> None:
    both, one = called(
        [made("micro-affirmations", "small acts"), made("home")], Naming.PARTICIPANTS
    )
    assert named_by(both, Naming.PARTICIPANTS) is Naming.PARTICIPANTS
    assert named_by(one, Naming.PARTICIPANTS) is Naming.ANALYSTS
    assert said_of(Naming.PARTICIPANTS) != said_of(Naming.ANALYSTS)


def test_an_article_shows_the_analysts_names_until_it_chooses(tx: Transaction) -> None:
    article_id, other_id = start(tx), start(tx, "Doors")
    assert show_naming(tx, article_id) is Naming.ANALYSTS
    choose_naming(tx, article_id=article_id, naming=Naming.PARTICIPANTS)
    told = len(tx.recorded)
    choose_naming(tx, article_id=article_id, naming=Naming.PARTICIPANTS)
    assert len(tx.recorded) == told
    assert show_naming(tx, article_id) is Naming.PARTICIPANTS
    assert show_naming(tx, other_id) is Naming.ANALYSTS
    take_back(tx)
    assert show_naming(tx, article_id) is Naming.ANALYSTS
