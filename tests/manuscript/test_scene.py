"""The acceptance scene: the published text as a study, checked as the product does.

Everything is built from ``article.txt`` and the ledger by line numbers, in the folder
``shared``; no sentence of it stands here. Source: method, section 7, its end.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from counterpoint import manuscript
from counterpoint.manuscript import Check, Finding, Format
from counterpoint.manuscript.check.reckoning import quoted_share
from counterpoint.manuscript.check.text import text_now
from counterpoint.manuscript.concentration.verbs import show_concentration
from counterpoint.quote.clearance.model import NameUse
from counterpoint.quote.clearance.verbs import clear_quote
from counterpoint.quote.model import Attribution
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter
from tests.manuscript.published import Published, build
from tests.manuscript.published_text import FINDINGS

pytestmark = pytest.mark.shared

HEROES = 119
"""The line of the quotation that has a first name in it."""


def lines_of(made: Published, found: Iterable[Finding], check: Check) -> list[int]:
    """Name the lines in which a check finds something, one each time."""
    return sorted(made.lines[each.place] for each in found if each.check is check)


def printed(made: Published, shared: Path) -> list[str]:
    """Give the quotations as the published text prints them, a paragraph each."""
    lines = (shared / "article.txt").read_text("utf-8").splitlines()
    numbers = [n for each in made.ledger["quotes"] for n in each["lines"]]
    assert numbers == sorted(numbers), "the ledger is in the order of print"
    return [lines[n - 1].strip() for n in numbers]


def in_word(content: bytes) -> Iterator[str]:
    """Read the quotations of a Word file, questions among them."""
    for paragraph in Document(BytesIO(content)).paragraphs:
        name = paragraph.style.name if paragraph.style else ""
        if name and ("Quotation" in name or "Question" in name):
            yield paragraph.text


def settled(tx: Transaction, shared: Path) -> Published:
    """Build the study, and say of the one first name that it is a pseudonym."""
    made = build(tx, shared)
    (held,) = [each for each in list_quotes(tx, made.article_id) if each.names]
    (name,) = held.names
    clear_quote(tx, quote_id=held.quote.id, names={name.start: NameUse.PSEUDONYM})
    return made


def test_the_ledger_gives_its_totals(tx: Transaction, shared: Path) -> None:
    made = settled(tx, shared)
    quotes = list_quotes(tx, made.article_id)
    assert len(quotes) == 19
    assert Counter(each.group for each in quotes) == {"users": 9, "professionals": 10}
    ways = Counter(each.quote.attribution for each in quotes)
    assert ways == {
        Attribution.TRAILING: 9,
        Attribution.LEAD_IN: 6,
        Attribution.BOTH: 1,
        Attribution.WITHHELD: 3,
    }
    spread = show_concentration(tx, made.article_id)
    assert (spread.quotes.total, spread.quotes.people) == (16, 14)
    assert spread.withheld == 3
    assert round(spread.quotes.effective, 3) == 11.636

    # Half of the findings are quoted words.
    findings = [
        piece
        for piece in text_now(tx, made.article_id).pieces
        if piece.place and made.lines[piece.place] in FINDINGS
    ]
    quoted, of = quoted_share(findings)
    assert (quoted, of) == (1329, 2618)
    assert round(quoted / of, 3) == 0.508


def test_a_first_name_holds_its_quotation_back(tx: Transaction, shared: Path) -> None:
    made = build(tx, shared)
    (held,) = [each for each in list_quotes(tx, made.article_id) if each.names]
    assert held.quote.id == made.quotes[14]
    (name,) = held.names
    assert name.text == "Carl"
    found = manuscript.check_manuscript(tx, made.article_id).open
    assert HEROES in lines_of(made, found, Check.UNSETTLED)


def test_the_checks_find_its_faults_by_their_lines(
    tx: Transaction, shared: Path
) -> None:
    made = settled(tx, shared)
    # What is claimed and not shown: two cells.
    number = {theme_id: nth for nth, theme_id in made.themes.items()}
    missing = {
        (number[each.theme_id], each.group, each.letter)
        for each in manuscript.show_grid(tx, made.article_id)
        if each.is_not_shown
    }
    assert missing == {(1, "professionals", Letter.A), (2, "users", Letter.A)}

    found = manuscript.check_manuscript(tx, made.article_id).open
    # All the data there are here are the quotations, so what none shows is in none.
    assert lines_of(made, found, Check.NOT_IN_DATA) == [57, 73]
    assert lines_of(made, found, Check.UNATTRIBUTED) == [51, 55, 59]
    pages = [each for each in found if each.check is Check.LOCATOR]
    assert [(made.lines[e.place], e.words) for e in pages] == [(167, "(7)")] * 2
    terms = sorted(set(lines_of(made, found, Check.TERMINOLOGY)))
    assert terms == [13, 17, 29, 35, 99, 125, 131]
    told = {(made.lines[e.place], e.words) for e in found}
    assert {(29, "staff"), (125, "care worker"), (131, "home carer")} <= told
    shifts = [each for each in found if each.check is Check.SHIFT]
    assert [(made.lines[e.place], dict(e.reason.values)) for e in shifts] == [
        (163, {"pole": "B"}),
        (177, {"number": 3}),
    ]
    assert lines_of(made, found, Check.THEME_NAME) == [45]
    assert lines_of(made, found, Check.DISCUSSION) == []


def test_the_files_carry_its_quotations_in_order_with_their_labels(
    tx: Transaction, shared: Path
) -> None:
    made = settled(tx, shared)
    told_there = printed(made, shared)
    assert told_there[5].endswith("(7)")
    article_id = made.article_id
    word = manuscript.render_manuscript(tx, article_id=article_id, format=Format.DOCX)
    assert list(in_word(word.content)) == told_there
    plain = manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    marked = [
        line.removeprefix("> ").replace("\\", "").strip("*_ ")
        for line in plain.content.decode().splitlines()
        if line.startswith("> ")
    ]
    assert marked == told_there
