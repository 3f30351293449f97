"""Table 1: what it counts, what it hides, and what it is written as."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from counterpoint.article.sample.fact import UNDISCLOSED, Person
from counterpoint.article.sample.wording import Wording
from counterpoint.article.table.counting import NOT_RECORDED, Tabulator
from counterpoint.article.table.document import docx_of
from counterpoint.article.table.model import CellName, Chosen, SampleTable, lumped
from counterpoint.article.table.sheet import xlsx_of
from counterpoint.kernel.ids import GroupId, ParticipantId
from counterpoint.study.design.model import Group, Numbering

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
USERS = Group(GroupId("g1"), "users", "user", "users", Numbering.ARABIC)
HELPERS = Group(
    GroupId("g2"), "professionals", "professional", "professionals", Numbering.ROMAN
)
GROUPS = {"users": USERS, "professionals": HELPERS}
OTHER = "other, or not known"


def people(count: int, group: str = "users", **facts: object) -> list[Person]:
    """Make some who were interviewed, women of thirty and more."""
    known = [
        Person(ParticipantId(f"{group}{n}"), group, "woman", 30 + n)
        for n in range(count)
    ]
    return [replace(each, **facts) for each in known]  # type: ignore[arg-type]


def tabulated(
    asked: list[Person], *approved: CellName, language: str = "en"
) -> SampleTable:
    """Count people."""
    chosen = Chosen(frozenset(approved))
    return Tabulator(asked, GROUPS, chosen, Wording(language)).table()


def section(table: SampleTable, name: str) -> dict[str, tuple[str, ...]]:
    """Give the rows under a heading."""
    found = next(each for each in table.sections if each.name == name)
    return {row.name: row.cells for row in found.rows}


def lives(*values: str) -> dict[str, tuple[str, ...]]:
    """Say how somebody lives."""
    return {"living": values}


def test_each_group_has_a_column_and_each_value_a_row() -> None:
    asked = people(5) + people(4, "professionals")
    asked += [
        replace(each, id=ParticipantId(f"{each.id}m"), gender="man") for each in asked
    ]
    table = tabulated(asked)
    assert [(each.plural, each.count) for each in table.columns] == [
        ("users", 10),
        ("professionals", 8),
    ]
    assert section(table, "Gender") == {"women": ("5", "4"), "men": ("5", "4")}
    assert list(section(table, "Gender")) == ["women", "men"]


def test_an_age_is_a_range_with_its_middle() -> None:
    table = tabulated(people(5))
    assert section(table, "Age in years") == {"": ("30–34 (median 32)",)}


def test_numbers_of_too_few_people_do_not_print() -> None:
    asked = people(2) + people(3, "professionals")
    table = tabulated(asked)
    assert section(table, "Age in years") == {"": ("", "30–32 (median 31)")}


def test_a_small_count_goes_under_other_together_with_enough_others() -> None:
    asked = [
        *people(9, values=lives("alone")),
        *[
            replace(p, id=ParticipantId(f"b{p.id}"))
            for p in people(4, values=lives("with friends"))
        ],
        *[
            replace(p, id=ParticipantId(f"c{p.id}"))
            for p in people(1, values=lives("with parents"))
        ],
    ]
    table = tabulated(asked)
    assert section(table, "living") == {"alone": ("9",), OTHER: ("5",)}
    (small,) = table.small
    assert (small.name.value, small.count) == ("with parents", 1)


def test_an_approved_count_prints_and_takes_nobody_with_it() -> None:
    asked = people(9, values=lives("alone"))
    asked[0] = replace(asked[0], values=lives("with parents"))
    hidden = tabulated(asked)
    assert "living" not in {each.name for each in hidden.sections}
    open_ = tabulated(asked, hidden.small[0].name)
    assert section(open_, "living") == {"alone": ("8",), "with parents": ("1",)}
    assert open_.small == ()


def test_an_approval_holds_for_its_own_group_alone() -> None:
    asked = people(9, values=lives("alone"))
    asked[0] = replace(asked[0], values=lives("with parents"))
    elsewhere = CellName("professionals", "living", "with parents")
    assert "living" not in {e.name for e in tabulated(asked, elsewhere).sections}


def test_what_was_not_disclosed_is_not_what_was_not_recorded() -> None:
    asked = people(12, values=lives("alone"))
    for nth in range(3):
        asked[nth] = replace(asked[nth], values=lives(UNDISCLOSED))
        asked[nth + 3] = replace(asked[nth + 3], values={})
    assert section(tabulated(asked), "living") == {
        "alone": ("6",),
        UNDISCLOSED: ("3",),
        NOT_RECORDED: ("3",),
    }


def test_a_person_with_two_lumped_values_counts_once() -> None:
    asked = people(10, values=lives("alone"))
    for nth, values in enumerate([("with a partner", "with children")] * 2 + [("x",)]):
        asked[nth] = replace(asked[nth], values=lives(*values))
    assert section(tabulated(asked), "living") == {"alone": ("7",), OTHER: ("3",)}


def test_a_group_that_is_too_small_to_lump_is_left_out_and_said_so() -> None:
    asked = people(2, values=lives("alone")) + people(5, "professionals")
    table = tabulated(asked)
    assert all(each.name != "living" for each in table.sections)
    (said,) = (n for n in table.notes if n.values["section"] == "living")
    assert "left out of users" in str(said)


def test_an_attribute_of_numbers_is_a_range() -> None:
    asked = people(4, values={"years": ("8",)})
    asked[1] = replace(asked[1], values={"years": ("12,5",)})
    assert section(tabulated(asked), "years") == {"": ("8–12.5 (median 8)",)}


def test_numbers_that_are_missing_are_told() -> None:
    asked = people(5)
    asked[0] = replace(asked[0], age=None)
    said = [str(note) for note in tabulated(asked).notes]
    assert said == ["Age in years is known of 4 of 5 users; record the rest."]


def test_the_table_speaks_swedish() -> None:
    table = tabulated(people(4), language="sv")
    assert section(table, "Kön") == {"kvinnor": ("4",)}


VALUES = st.dictionaries(
    st.sampled_from("abcdef"),
    st.frozensets(st.sampled_from([str(n) for n in range(14)])),
)


@given(VALUES, st.lists(st.sampled_from("abcdef"), max_size=2))
def test_nothing_small_stands_alone(
    holders: dict[str, frozenset[str]], approved: list[str]
) -> None:
    hidden = lumped(holders, approved, 3)
    open_ = {v: who for v, who in holders.items() if who and v not in hidden}
    assert all(len(who) >= 3 or v in approved for v, who in open_.items())
    together = frozenset().union(*(holders[v] for v in hidden))
    if hidden and len(together) < 3:
        assert set(open_) <= set(approved)


# ── as files ─────────────────────────────────────────────────────────────────


def of_demo_size() -> SampleTable:
    """Count enough people for some rows."""
    asked = people(6, values=lives("alone")) + people(4, "professionals")
    return tabulated(asked)


def test_a_document_holds_the_text_and_the_table() -> None:
    content = docx_of("Ten were asked.", of_demo_size(), Wording("en"), at=NOON)
    document = docx.Document(BytesIO(content))
    assert document.paragraphs[0].text == "Ten were asked."
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["", "Users (n = 6)", "Professionals (n = 4)"]
    assert ["women", "6", "4"] in rows
    assert ["alone", "6", ""] in rows
    assert document.core_properties.author == ""


def test_a_spreadsheet_holds_numbers_as_numbers_and_no_formula() -> None:
    asked = people(6, values=lives("=1+1"))
    content = xlsx_of(tabulated(asked), Wording("en"), at=NOON)
    book = CalamineWorkbook.from_object(BytesIO(content))
    rows = book.get_sheet_by_index(0).to_python()
    assert ["women", 6] in rows
    assert ["=1+1", 6] in rows  # as a formula it would read as its outcome


@pytest.mark.parametrize("language", ["en", "sv"])
def test_the_same_records_make_the_same_document(language: str) -> None:
    made = [docx_of("", of_demo_size(), Wording(language), at=NOON) for _ in range(2)]
    assert docx.Document(BytesIO(made[0])).element.xml == (
        docx.Document(BytesIO(made[1])).element.xml
    )
