"""Tables of people from spreadsheets: what is taken, and each cell that is not."""

import io
import tracemalloc
from collections.abc import Sequence

import pytest
import xlsxwriter

from counterpoint import participant
from counterpoint.interchange.attribute.importing import (
    NothingToTakeError,
    NotWholeError,
    import_table,
    plan_table,
)
from counterpoint.interchange.attribute.mapping import (
    ColumnUse,
    Mapping,
    MappingError,
    Use,
    proposed_columns,
)
from counterpoint.interchange.attribute.sheet import (
    NoTableError,
    Sheet,
    TableTooLongError,
    letters,
    read_sheet,
)
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.outcome import Item
from counterpoint.participant import NOT_DISCLOSED, AttributeKind
from counterpoint.storage.transaction import Transaction
from tests.participant.recruiting import approved
from tests.report.material import take_back

HEADER = "number,age,household,years,role"


def table(*rows: str, header: str = HEADER) -> Sheet:
    """Read a table as a spreadsheet would save it."""
    return read_sheet("\n".join([header, *rows]).encode(), "people.csv")


def uses(*columns: str) -> tuple[ColumnUse, ...]:
    """Say what columns are used as; anything else is an attribute's name."""
    known = {each.value for each in Use}
    return tuple(
        ColumnUse(Use(each)) if each in known else ColumnUse(Use.ATTRIBUTE, each)
        for each in columns
    )


def users(
    *columns: str, undisclosed: Sequence[str] = (), adds: bool = False
) -> Mapping:
    """Map the columns of a table of users."""
    return Mapping(
        uses(*columns), "users", undisclosed=frozenset(undisclosed), adds_people=adds
    )


def ground(tx: Transaction, people: int = 3) -> None:
    """Take people in, and say what they are asked."""
    for _ in range(people):
        participant.add_participant(tx, group="users")
    choice, number = AttributeKind.CHOICE, AttributeKind.NUMBER
    choices = ["alone", "partner", "children"]
    participant.define_attribute(
        tx, group="users", name="household", kind=choice, choices=choices, is_many=True
    )
    participant.define_attribute(
        tx, group="users", name="years", kind=number, lowest=0, highest=60
    )


def facts(tx: Transaction, number: int) -> dict[str, str]:
    """Give what somebody has."""
    found = participant.find_participant(tx, group="users", number=number)
    assert found is not None
    return {each.name: each.value for each in found.attributes}


ALL = users(*HEADER.split(","), undisclosed=["vill ej uppge"])


def test_a_whole_table_comes_in_as_one_step_and_is_taken_back_as_one(
    tx: Transaction,
) -> None:
    ground(tx)
    sheet = table("1,34,alone;children,12,cook", "2,51,,vill ej uppge,")
    before = len(tx.recorded)
    outcome = import_table(tx, sheet, ALL, partly=False)
    assert dict(outcome.taken) == {"attributes": 6}
    assert outcome.left == ()
    assert facts(tx, 1) == {
        "household": "alone; children",
        "years": "12",
        "role": "cook",
    }
    assert facts(tx, 2) == {"years": NOT_DISCLOSED}
    assert len(tx.recorded) == before + 1
    take_back(tx)
    assert facts(tx, 1) == {}
    assert "role" not in {each.name for each in participant.list_definitions(tx)}


def test_every_cell_that_is_not_taken_is_listed_and_nothing_is_half_done(
    tx: Transaction,
) -> None:
    ground(tx)
    sheet = table(
        "1,340,alone,12,",
        "2,34.5,in a barn,99,",
        "2,20,alone,1,",
        "77,20,alone,1,",
        "x,20,alone,1,",
        "3,20,alone,many,",
    )
    before = len(tx.recorded)
    with pytest.raises(NotWholeError, match="8 cells or rows"):
        import_table(tx, sheet, ALL, partly=False)
    assert len(tx.recorded) == before
    assert facts(tx, 1) == {}
    outcome = import_table(tx, sheet, ALL, partly=True)
    assert [each.place for each in outcome.left] == [
        "row 2, column B",
        "row 3, column B",
        "row 3, column C",
        "row 3, column D",
        "row 4",
        "row 5",
        "row 6",
        "row 7, column D",
    ]
    assert "barn" not in str(outcome.left)
    assert facts(tx, 1) == {"household": "alone", "years": "12"}
    assert facts(tx, 2) == {}
    assert facts(tx, 3) == {"household": "alone"}


def test_what_is_replaced_is_told_and_what_is_empty_stays(tx: Transaction) -> None:
    ground(tx)
    import_table(tx, table("1,34,alone,12,"), ALL, partly=False)
    outcome = import_table(tx, table("1,,partner,,"), ALL, partly=False)
    assert [each.place for each in outcome.changed] == ["row 2, household"]
    assert facts(tx, 1) == {"household": "partner", "years": "12"}
    with pytest.raises(NothingToTakeError):
        import_table(tx, table("1,,,,"), ALL, partly=True)


def test_numbers_that_nobody_has_are_taken_in_if_one_says_so(tx: Transaction) -> None:
    sheet = table("7,34,cook", header="number,age,role")
    mapping = users("number", "age", "role", adds=True)
    outcome = import_table(tx, sheet, mapping, partly=False)
    assert dict(outcome.taken) == {"participants": 1, "attributes": 2}
    assert facts(tx, 7) == {"role": "cook"}


def test_before_consent_a_row_is_left_with_the_reason(tx: Transaction) -> None:
    approved(tx)
    participant.propose_participant(tx, group="users")
    sheet = table("1,cook", header="number,role")
    plan = plan_table(tx, sheet, users("number", "role"))
    assert (plan.facts, [each.place for each in plan.left]) == (0, ["row 2"])


def test_own_words_join_their_value_and_roman_labels_are_numbers(
    tx: Transaction,
) -> None:
    for _ in range(4):
        participant.add_participant(tx, group="professionals")
    sheet = table("(IV),carer,I drive", header="label,role,role own words")
    columns = (*uses("number", "role"), ColumnUse(Use.OWN_WORDS, "role"))
    import_table(tx, sheet, Mapping(columns, "professionals"), partly=False)
    found = participant.find_participant(tx, group="professionals", number=4)
    assert found is not None
    (fact,) = found.attributes
    assert (fact.value, fact.own_words) == ("carer", "I drive")


def test_columns_are_proposed_by_their_headings(tx: Transaction) -> None:
    ground(tx)
    header = "Grupp;Nr;Ålder;House_hold;Household;Household own words;Age"
    sheet = table("users;1;34;x;alone;mine;3", header=header)
    proposed = proposed_columns(sheet, participant.list_definitions(tx))
    assert [each.use for each in proposed] == [
        Use.GROUP,
        Use.NUMBER,
        Use.AGE,
        Use.IGNORED,
        Use.ATTRIBUTE,
        Use.OWN_WORDS,
        Use.IGNORED,
    ]


@pytest.mark.parametrize(
    "columns",
    [("age", "role"), ("number", "number"), ("number", "role", "Role"), ("number", "")],
)
def test_columns_that_do_not_say_whose_or_say_it_twice_are_refused(
    columns: tuple[str, ...],
) -> None:
    with pytest.raises(MappingError):
        users(*columns)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_letters_come_through_every_usual_encoding(
    encoding: str, delimiter: str
) -> None:
    text = delimiter.join(["nummer", "kön", "ålder"]) + "\r\n"
    text += delimiter.join(["1", "kvinna, själv", "34"]).replace(
        "kvinna, själv", '"kvinna, själv"'
    )
    sheet = read_sheet(text.encode(encoding), "deltagare.csv")
    assert sheet.header == ("nummer", "kön", "ålder")
    assert sheet.rows == [(2, ("1", "kvinna, själv", "34"))]
    assert bool(sheet.changed) == (encoding == "cp1252")


def test_merged_cells_and_other_sheets_of_a_workbook_are_named(
    tx: Transaction,
) -> None:
    ground(tx)
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("people")
        for nth, heading in enumerate(["number", "household", "age"]):
            sheet.write(0, nth, heading)
        for row in (1, 2, 3):
            sheet.write(row, 0, row)
            sheet.write(row, 2, 30 + row)
        sheet.merge_range(1, 1, 2, 1, "alone")
        book.add_worksheet("more")
    read = read_sheet(made.getvalue(), "people.xlsx")
    assert read.rows[0] == (2, ("1", "alone", "31"))
    plan = plan_table(tx, read, users("number", "household", "age"))
    assert [each.place for each in plan.left] == ["sheet 2", "row 3, column B"]
    assert plan.facts == 4


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "a.csv"),
        (b"number,age\n", "a.csv"),
        (b'number,age\n1,"34\n2,35\n', "a.csv"),
        (b"PK\x03\x04 no book", "a.xlsx"),
        (b"\xd0\xcf\x11\xe0 no book", "a.xls"),
        (b"\x00\x01\x02\x03" * 40, "a.csv"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, name: str) -> None:
    with pytest.raises(InputError):
        read_sheet(data, name)


def test_a_hundred_thousand_rows_of_strangers_are_a_list_and_change_nothing(
    tx: Transaction,
) -> None:
    ground(tx)
    rows = "\n".join(f"{n},34,alone,12,cook" for n in range(1, 100_001))
    data = f"{HEADER}\n{rows}".encode()
    tracemalloc.start()
    plan = plan_table(tx, read_sheet(data, "people.csv"), ALL)
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(plan.people) == 3
    assert len(plan.left) == 99_997
    assert plan.left[0] == Item("participants", "row 5", plan.left[0].reason)
    assert most_bytes < 200_000_000


def test_more_rows_than_any_study_has_people_are_refused() -> None:
    rows = "\n".join(str(n) for n in range(200_002))
    with pytest.raises(TableTooLongError):
        read_sheet(f"number\n{rows}".encode(), "people.csv")
    with pytest.raises(NoTableError):
        read_sheet(b"number\n\n\n", "people.csv")


def test_columns_are_named_as_a_spreadsheet_names_them() -> None:
    assert [letters(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
