"""The study as tidy tables: what is in them, and that every form says the same."""

import csv
import hashlib
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from counterpoint import coding, participant, quote
from counterpoint.across.tables import writing
from counterpoint.across.tables.describing import CHECKSUMS, PACKAGE, README
from counterpoint.across.tables.form import CODINGS, FORMS, PASSAGES
from counterpoint.across.tables.model import (
    Cell,
    Column,
    Form,
    Kind,
    Table,
    TidyFormat,
    TooManyRowsError,
    WrittenTables,
)
from counterpoint.across.tables.verbs import export_tables, preview_tables
from counterpoint.across.tables.writing import write_tables
from counterpoint.across.withdrawal.verbs import withdraw_participant
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant import ConsentScope
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, code_words, paradox, span_of, start, tell

AT = datetime(2026, 11, 29, 9, tzinfo=UTC)
THING = Form(
    "things",
    "One thing.",
    (
        Column("id", Kind.WHOLE, "Its number.", is_required=True),
        Column("words", Kind.TEXT, "Its words."),
        Column("is_true", Kind.TRUTH, "Whether it is."),
        Column("day", Kind.DAY, "Its day."),
        Column("at", Kind.MOMENT, "Its moment."),
    ),
)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)
MOMENTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - the strategy wants it bare
    timezones=st.just(UTC),
).map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000))


def rows_of(made: WrittenTables, name: str) -> list[dict[str, str]]:
    """Read a table's CSV file."""
    told = made.files[f"{name}.csv"].decode()
    return list(csv.DictReader(io.StringIO(told, newline="")))


def take_back(tx: Transaction, whose: ParticipantId, scope: ConsentScope) -> None:
    """Let somebody take back one thing that they had agreed to."""
    withdraw_participant(
        tx, participant_id=whose, scopes=[scope], said_on=date(2018, 2, 1)
    )


def things(*cells: tuple[Cell, ...]) -> Table:
    """Give a table of things, numbered from 0."""
    return Table(THING, [(nth, *row) for nth, row in enumerate(cells)])


# ── the forms ────────────────────────────────────────────────────────────────


def test_every_table_has_its_key_and_every_reference_leads_to_a_table() -> None:
    names = {form.name: form for form in FORMS}
    assert len(names) == len(FORMS)
    for form in FORMS:
        assert set(form.key) <= set(form.names), form.name
        assert len(set(form.names)) == len(form.names), form.name
        for column in form.columns:
            assert column.meaning.endswith("."), column.name
            assert not column.of or "id" in names[column.of].names, column.name


def test_a_row_that_forgets_a_column_is_no_row() -> None:
    with pytest.raises(TypeError, match="text"):
        PASSAGES.row(**dict.fromkeys(PASSAGES.names[:-1]))
    with pytest.raises(TypeError, match="things: colour"):
        THING.row(**dict.fromkeys((*THING.names, "colour")))


# ── the files ────────────────────────────────────────────────────────────────


@given(
    st.lists(
        st.tuples(
            WORDS | st.none(),
            st.booleans() | st.none(),
            st.dates(date(1900, 1, 1)) | st.none(),
            MOMENTS | st.none(),
        ),
        max_size=5,
    )
)
def test_csv_sqlite_and_parquet_say_the_same(cells: list[tuple[Cell, ...]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="no extra `tables`")
    table = things(*cells)
    told = [
        [None if cell == "" else cell for cell in row]
        for row in csv.reader(io.StringIO(writing.csv_of(table).decode(), newline=""))
    ]
    assert told[0] == list(THING.names)
    files, _ = write_tables([table], TidyFormat.SQLITE, AT)
    with closing(sqlite3.connect(":memory:")) as kept:
        kept.deserialize(files["tables.sqlite"])
        rows = kept.execute("SELECT * FROM things ORDER BY id").fetchall()
    as_text = {None: None, 1: "true", 0: "false"}
    assert told[1:] == [[str(n), w, as_text[t], d, at] for n, w, t, d, at in rows]
    files, _ = write_tables([table], TidyFormat.PARQUET, AT)
    read = parquet.read_table(io.BytesIO(files["things.parquet"]))
    assert [tuple(row.values()) for row in read.to_pylist()] == table.rows


def test_words_that_look_like_formulas_stay_words_in_a_workbook() -> None:
    files, cut = write_tables([things(("=1+1", True, None, None))], TidyFormat.XLSX, AT)
    book = CalamineWorkbook.from_filelike(io.BytesIO(files["tables.xlsx"]))
    head, row = book.get_sheet_by_name("things").to_python()
    assert tuple(head) == THING.names
    assert row[:3] == [0.0, "=1+1", True]
    assert cut == ()


def test_words_come_back_from_a_workbook_as_they_were_written() -> None:
    said = ('  a <b> & "c"\nd  ', "café \U0001f422", "https://x.example", "=1+1")
    rows = [(each, False, date(2026, 1, 2), None) for each in said]
    none = Table(replace(THING, name="none"), [])
    files, _ = write_tables([things(*rows), none], TidyFormat.XLSX, AT)
    book = CalamineWorkbook.from_filelike(io.BytesIO(files["tables.xlsx"]))
    _, *read = book.get_sheet_by_index(0).to_python()
    assert [row[1:4] for row in read] == [[each, False, "2026-01-02"] for each in said]
    assert [len(book.get_sheet_by_index(1).to_python())] == [1]


def test_signs_that_a_workbook_cannot_hold_are_written_as_it_has_them() -> None:
    row = ("_x0041_ \x0b", None, None, None)
    files, _ = write_tables([things(row)], TidyFormat.XLSX, AT)
    with zipfile.ZipFile(io.BytesIO(files["tables.xlsx"])) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert '<t xml:space="preserve">_x005F_x0041_ _x000B_</t>' in sheet
    assert "<pane " in sheet


def test_what_does_not_fit_a_cell_of_a_workbook_is_named() -> None:
    long = "a" * 32_768
    _, cut = write_tables([things((long, None, None, None))], TidyFormat.XLSX, AT)
    assert [(item.kind, item.place) for item in cut] == [
        ("things", "things words, row 1")
    ]


def test_a_table_longer_than_a_sheet_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(writing, "MOST_ROWS", 1)
    row = ("a", None, None, None)
    with pytest.raises(TooManyRowsError, match="things"):
        write_tables([things(row, row)], TidyFormat.XLSX, AT)


# ── the study ────────────────────────────────────────────────────────────────


def test_a_study_comes_out_with_every_table_and_what_describes_them(
    tx: Transaction,
) -> None:
    paper = start(tx)
    report = tell(tx, "user-01")
    door = coding.add_code(tx, article_id=paper, name="own door")
    code_words(tx, door, report)
    whole = paradox(tx, paper)
    quote.propose_quote(
        tx,
        article_id=paper,
        report_id=report,
        fragments=[span_of(tx, report, OWN)],
        theme_id=whole.id,
    )
    seen = preview_tables(tx)
    made = export_tables(tx, written_as=TidyFormat.CSV)
    assert made.outcome.taken == seen.taken
    assert set(made.files) == {
        *(f"{form.name}.csv" for form in FORMS),
        *(PACKAGE, README, CHECKSUMS),
    }
    (row,) = rows_of(made, "codings")
    assert (row["report"], row["path"], row["member"]) == ("user-01", "own door", "ada")
    assert rows_of(made, "quotes")[0]["text"] == OWN
    assert [each["letter"] for each in rows_of(made, "poles")] == ["a", "b"]
    words = [each["text"] for each in rows_of(made, "passages")]
    assert "\n".join(words)[int(row["start"]) : int(row["end"])] == row["text"]
    last = history.entries(tx.connection, limit=1)[0]
    assert last.kind == "TablesExported"
    assert last.payload == {
        "what": "tables",
        "format": "csv",
        "rows": sum(made.outcome.taken.values()),
    }


def test_the_package_names_each_file_by_its_digest(tx: Transaction) -> None:
    start(tx)
    made = export_tables(tx, written_as=TidyFormat.CSV)
    package = json.loads(made.files[PACKAGE])
    assert package["profile"] == "tabular-data-package"
    assert [each["name"] for each in package["resources"]] == [f.name for f in FORMS]
    for resource in package["resources"]:
        content = made.files[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        head = content.decode().split("\r\n", 1)[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == head
    told = dict(
        line.split("  ")[::-1] for line in made.files[CHECKSUMS].decode().splitlines()
    )
    assert set(told) == set(made.files) - {CHECKSUMS}
    assert told[README] == hashlib.sha256(made.files[README]).hexdigest()
    readme = made.files[README].decode()
    assert all(f"`{name}`" in readme for name in CODINGS.names)


def test_what_was_taken_back_is_named_and_not_written(tx: Transaction) -> None:
    paper = start(tx)
    door = coding.add_code(tx, article_id=paper, name="own door")
    for key in ("user-01", "user-02"):
        code_words(tx, door, tell(tx, key))
    first, second = participant.list_participants(tx)
    take_back(tx, second.id, ConsentScope.ARCHIVE)
    made = export_tables(tx, written_as=TidyFormat.CSV)
    assert [row["id"] for row in rows_of(made, "participants")] == [first.id]
    for name in ("reports", "passages", "codings"):
        assert second.id not in made.files[f"{name}.csv"].decode()
    assert {row["report"] for row in rows_of(made, "codings")} == {"user-01"}
    assert [(item.kind, item.place) for item in made.outcome.left] == [
        ("participants", "users 2"),
        ("reports", "user-02"),
    ]
    assert "participants, 1 times: " in made.files[README].decode()


def test_a_quote_that_may_not_be_printed_comes_without_its_words(
    tx: Transaction,
) -> None:
    paper, report = start(tx), tell(tx, "user-01")
    spans = [span_of(tx, report, OWN)]
    quote.propose_quote(tx, article_id=paper, report_id=report, fragments=spans)
    (person,) = participant.list_participants(tx)
    take_back(tx, person.id, ConsentScope.QUOTATION)
    made = export_tables(tx, written_as=TidyFormat.CSV)
    assert [row["text"] for row in rows_of(made, "quotes")] == [""]
    assert [(item.kind, item.place) for item in made.outcome.changed] == [
        ("quotes", "user-01")
    ]
