"""Words in context are participants' own, each once, and counted by who says them."""

import re

import pytest

from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.across.words.model import Order, TermCountError
from counterpoint.across.words.verbs import find_in_context
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.model import PassageGiven, PassageKind, Speaker
from counterpoint.report.search.model import Language, NothingAskedError
from counterpoint.report.store import get_text, list_reports
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from tests.coding.material import join
from tests.theme.material import start, tell

FIRST = "Small things: a door, a small door. 🔑 Smallest of all."
ASKED = "Which small door?"
SECOND = "The Door. Doors, DOORS; my own door"


def talk(tx: Transaction) -> ArticleId:
    """Let three people tell of doors, and bring in what nobody knows whose it is."""
    article_id = start(tx)
    tell(tx, "user-01", "users", FIRST, ASKED, SECOND)
    tell(tx, "user-02", "users", "Nothing of it.", ASKED)
    tell(tx, "staff-01", "professionals", "A small thing, a door.", ASKED)
    passages = [
        PassageGiven("The small door.", Speaker.INTERVIEWEE),
        PassageGiven("She has a small door.", Speaker.WRITER),
        PassageGiven("A small door heading", Speaker.UNKNOWN),
        PassageGiven(
            "small doors", Speaker.INTERVIEWEE, kind=PassageKind.CLOSE_RENDERING
        ),
    ]
    bring_in_report(tx, key="x", passages=passages)
    return article_id


def by_plain_loop(tx: Transaction, patterns: list[str]) -> list[tuple[str, int, int]]:
    """Find patterns in all that participants say, passage by passage."""
    found = set()
    for report in list_reports(tx.connection):
        shown = get_text(tx.connection, report.id)
        for passage in shown.passages:
            said = shown.text[passage.start : passage.end]
            if passage.kind != "own words":
                continue
            for pattern in patterns:
                for at in re.finditer(pattern, said, re.IGNORECASE):
                    start_, end = at.span()
                    place = (passage.start + start_, passage.start + end)
                    found.add((report.key, *place))
    return sorted(found)


@pytest.mark.parametrize(
    ("terms", "patterns"),
    [
        (["door"], [r"\bdoor\b"]),
        (["small*", "small", "Small"], [r"\bsmall\w*"]),
        (["small door", "own*"], [r"\bsmall door\b", r"\bown\w*"]),
        (["“own door”"], [r"\bown door\b"]),
        (["window"], []),
    ],
)
def test_all_places_are_found_that_a_plain_loop_finds_and_no_other(
    tx: Transaction, terms: list[str], patterns: list[str]
) -> None:
    article_id = talk(tx)
    found = find_in_context(tx, article_id, terms)
    places = [(at.hit.report, at.hit.start, at.hit.end) for at in found.uses]
    assert places == by_plain_loop(tx, patterns)
    assert found.places == len(places)
    assert found.reports == len({report for report, _, _ in places})
    assert sum(each.places for each in found.groups) == found.places


def test_who_says_it_is_counted_by_group_and_by_term(tx: Transaction) -> None:
    found = find_in_context(tx, talk(tx), ["small", "DOOR", "window"])
    groups = [(g.group, g.places, g.people, g.of) for g in found.groups]
    assert groups == [
        ("users", 6, 1, 2),
        ("professionals", 2, 1, 1),
        (None, 2, 1, 1),
    ]
    terms = [(each.term, each.places, each.people) for each in found.terms]
    assert terms == [("small", 4, 3), ("DOOR", 6, 3), ("window", 0, 0)]
    labels = {(at.hit.report, at.group, at.label is None) for at in found.uses}
    assert ("x", None, True) in labels
    assert ("user-01", "users", False) in labels


def test_stems_are_those_of_the_search(tx: Transaction) -> None:
    article_id = talk(tx)
    found = find_in_context(tx, article_id, ["doors"], stems=Language.ENGLISH)
    said = [at.hit.text for at in found.uses if at.hit.report == "user-01"]
    assert said == ["door", "door", "Door", "Doors", "DOORS", "door"]


def test_like_neighbours_stand_together(tx: Transaction) -> None:
    article_id = talk(tx)

    def told(order: Order) -> list[tuple[str, str]]:
        found = find_in_context(tx, article_id, ["small"], order=order)
        return [(at.hit.report, at.hit.before.strip()) for at in found.uses]

    assert [report for report, _ in told(Order.REPORT)] == [
        *("staff-01", "user-01", "user-01", "x")
    ]
    assert [before.split()[-1:] for _, before in told(Order.LEFT)] == [
        *([], ["A"], ["a"], ["The"])
    ]
    found = find_in_context(tx, article_id, ["small"], order=Order.RIGHT)
    after = [(at.hit.report, at.hit.after.split()[0]) for at in found.uses]
    assert [word.strip(".,:") for _, word in after] == [
        *("door", "door", "thing", "things")
    ]
    assert after[0][0] == "x"  # nothing follows there


def test_what_the_article_leaves_out_is_neither_shown_nor_counted(
    tx: Transaction,
) -> None:
    article_id = talk(tx)
    (gone,) = [each.id for each in list_reports(tx.connection) if each.key == "x"]
    leave_out_reports(tx, article_id=article_id, report_ids=[gone], reason="a pilot")
    found = find_in_context(tx, article_id, ["small"])
    assert "x" not in {at.hit.report for at in found.uses}
    assert [each.group for each in found.groups] == ["users", "professionals"]
    assert found.terms[0].places == found.places == 3


def test_an_auditor_finds_no_word_of_a_sensitive_passage(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id = talk(tx)
        (one,) = [e.id for e in list_reports(tx.connection) if e.key == "user-01"]
        first = get_text(tx.connection, one).passages[0]
        marks = [PassageMark.SENSITIVE]
        mark_passage(tx, report_id=one, passage_id=first.id, marks=marks)
    auditor = join(database, ada, "cy", Role.AUDITOR).id
    with database.read(ada) as tx:
        assert find_in_context(tx, article_id, ["small*"]).places == 5
    with database.read(auditor) as tx:
        found = find_in_context(tx, article_id, ["small*", "key"])
        assert {at.hit.report for at in found.uses} == {"staff-01", "x"}
        assert {(g.group, g.people) for g in found.groups} == {
            *(("users", 0), ("professionals", 1), (None, 1))
        }


@pytest.mark.parametrize("terms", [[], ["", " "], [f"a{n}" for n in range(51)]])
def test_terms_are_one_to_fifty(tx: Transaction, terms: list[str]) -> None:
    with pytest.raises(TermCountError):
        find_in_context(tx, start(tx), terms)


def test_a_term_has_a_word(tx: Transaction) -> None:
    with pytest.raises(NothingAskedError):
        find_in_context(tx, start(tx), ["door", "*"])
