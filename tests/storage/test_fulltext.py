"""Words are found, the same ones on both databases."""

import pytest

from counterpoint.storage.fulltext import Phrase, phrases
from counterpoint.storage.transaction import Transaction

TEXTS = {
    "p1": "Hello there, the café in Åkarp was shut. It's a well-known thing.",
    "p2": "there hello — the cafeteria; ETT FÖNSTER 👩\u200d👩\u200d👧 stod öppet",
    "p3": "مرحبا بالعالم and 3.5 percent of x\u0324\u0308_y at 10:30",
    "p4": "…",
}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("hello there", {"p1", "p2"}),
        ('"hello there"', {"p1"}),
        ("“hello there”", {"p1"}),
        ("caf*", {"p1", "p2"}),
        ("CAFÉ", {"p1"}),
        ("cafe", set()),
        ("åkarp", {"p1"}),
        ("akarp", set()),
        ("fönster", {"p2"}),
        ("well known", {"p1"}),
        ('"it s a"', {"p1"}),
        ("بالعالم", {"p3"}),
        ("3.5", {"p3"}),
        ("x\u0324\u0308_y", {"p3"}),
        ("10:30", {"p3"}),
        ("…", set()),
        ("", set()),
        ("AND OR NOT near('", set()),
    ],
)
def test_both_databases_find_the_same(
    tx: Transaction, asked: str, found: set[str]
) -> None:
    tx.word_index.index("passage", TEXTS.items())
    assert set(tx.word_index.find("passage", phrases(asked), 10)) == found


def test_erased_words_are_not_found_again(tx: Transaction) -> None:
    tx.word_index.index("passage", TEXTS.items())
    tx.word_index.erase(["p1"])
    assert tx.word_index.find("passage", phrases("hello"), 10) == ["p2"]


def test_kinds_are_kept_apart_and_the_number_of_hits_is_bounded(
    tx: Transaction,
) -> None:
    tx.word_index.index("passage", TEXTS.items())
    assert tx.word_index.find("memo", phrases("hello"), 10) == []
    assert len(tx.word_index.find("passage", phrases("hello"), 1)) == 1


def test_what_holds_every_phrase_is_found_before_the_number_is_cut(
    tx: Transaction,
) -> None:
    index = tx.word_index
    index.index("passage", [(f"p{nth}", "a common word") for nth in range(9, 1, -1)])
    index.index("passage", [("p9", "in another piece of it, a rare one")])
    assert index.find("passage", phrases("common rare"), 1) == ["p9"]
    assert index.find("passage", phrases("common"), 3) == ["p2", "p3", "p4"]


def test_a_search_is_read_as_phrases() -> None:
    assert phrases('one "two three" fo*') == (
        Phrase(("one",)),
        Phrase(("two", "three")),
        Phrase(("fo",), begins=True),
    )
