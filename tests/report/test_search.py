"""Words are found where they stand, the same on both databases."""

import pytest
from sqlalchemy import update

from counterpoint import report
from counterpoint.report import PassageGiven, Speaker
from counterpoint.report.search import verbs
from counterpoint.report.search.manner import Manner
from counterpoint.report.search.model import NothingAskedError
from counterpoint.report.store import report as report_table
from counterpoint.storage.transaction import Transaction
from tests.report.material import LETTERS, TALK


def found(tx: Transaction, words: str) -> list[tuple[str, str]]:
    """Search, and give the reports with the words as they stand there."""
    return [(hit.report, hit.text) for hit in report.search_words(tx, words)]


def test_a_hit_is_an_exact_place_with_what_stands_around(tx: Transaction) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=TALK).id
    (hit,) = report.search_words(tx, "PANS")
    text = report.get_text(tx, id_)
    assert text.text[hit.start : hit.end] == hit.text == "pans"
    assert hit.passage_id == text.passages[2].id
    assert hit.before == LETTERS[: LETTERS.index("pans")]
    assert hit.after == "."


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("keys", ["keys"]),
        ("Keys friday", ["keys", "Friday"]),
        ("keys tuesday", []),
        ('"ten to four"', ["ten to four"]),
        ('"to ten"', []),
        ("tue*", ["Tuesday"]),
        ("tue", []),
        ("“five past n*”", ["Five past nine"]),
        ("she’d", ["She’d"]),
        ("pass", []),
    ],
)
def test_words_quotations_and_beginnings(
    tx: Transaction, words: str, places: list[str]
) -> None:
    report.bring_in_report(tx, key="a", passages=TALK)
    assert [text for _, text in found(tx, words)] == places


def test_every_place_is_a_hit_by_report_and_place(tx: Transaction) -> None:
    for key in ("b", "a"):
        report.bring_in_report(
            tx, key=key, passages=[PassageGiven("so so"), PassageGiven("So?")]
        )
    hits = report.search_words(tx, "so")
    assert [(h.report, h.start) for h in hits] == [
        (key, start) for key in "ab" for start in (0, 3, 6)
    ]
    assert report.search_words(tx, "so", limit=2) == hits[:2]


def test_of_two_reports_with_one_key_neither_is_passed_over(tx: Transaction) -> None:
    ids = [
        report.bring_in_report(tx, key=key, passages=[PassageGiven("so")]).id
        for key in "ab"
    ]
    # What was taken back or merged may leave two reports with the same key.
    tx.connection.execute(update(report_table).values(key="a"))
    assert {hit.report_id for hit in report.search_words(tx, "so")} == set(ids)


def test_an_earlier_wording_is_not_found(tx: Transaction) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=TALK).id
    first = report.get_text(tx, id_).passages[0].id
    report.correct_passage(tx, report_id=id_, passage_id=first, text="The lamps came.")
    assert found(tx, "keys") == []
    assert found(tx, "lamps") == [("a", "lamps")]
    assert found(tx, "tuesday") == [("a", "Tuesday")]


def test_a_monologue_of_thousands_of_words_is_found_to_its_end(
    tx: Transaction,
) -> None:
    told = " ".join(f"and then the day {n}" for n in range(4000))
    report.bring_in_report(
        tx, key="a", passages=[PassageGiven(f"Begin. {told} and then the end.")]
    )
    assert len(report.search_words(tx, '"then the end"')) == 1
    assert found(tx, '"the day 3999"') == [("a", "the day 3999")]
    assert len(report.search_words(tx, "begin end")) == 2


@pytest.mark.parametrize("words", ["", "  ", "…", '""', "*"])
def test_a_search_holds_a_word(tx: Transaction, words: str) -> None:
    with pytest.raises(NothingAskedError):
        report.search_words(tx, words)


@pytest.mark.parametrize("words", ["a' OR 1=1 --", "a:b & !c | <-> d", "NEAR(a b)"])
def test_signs_of_query_languages_are_only_signs(tx: Transaction, words: str) -> None:
    report.bring_in_report(tx, key="a", passages=TALK)
    assert found(tx, words) == []


@pytest.mark.parametrize("folds", [False, True])
def test_reports_that_are_read_by_turns_come_all_and_by_key(
    tx: Transaction,
    monkeypatch: pytest.MonkeyPatch,
    folds: bool,  # noqa: FBT001 - a case's
) -> None:
    monkeypatch.setattr(verbs, "AT_ONCE", 2)
    for key in "cBåab":
        passages = [PassageGiven("none"), PassageGiven("so"), PassageGiven("and so")]
        report.bring_in_report(tx, key=key, passages=passages)
    hits = report.search_words(tx, "so", manner=Manner(folds=folds))
    assert [(hit.report, hit.start) for hit in hits] == [
        (key, start) for key in "Babcå" for start in (5, 12)
    ]


def test_a_hit_is_whose_mark_was_named_since(tx: Transaction) -> None:
    passages = [PassageGiven("so", mark="P"), PassageGiven("so so", mark="I")]
    id_ = report.bring_in_report(tx, key="a", passages=passages).id
    report.say_who_speaks(tx, report_id=id_, speakers={"P": Speaker.INTERVIEWEE})
    found = report.search_words(tx, "so", speakers={Speaker.INTERVIEWEE})
    assert [(hit.start, hit.speaker) for hit in found] == [(0, Speaker.INTERVIEWEE)]
