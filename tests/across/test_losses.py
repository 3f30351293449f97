"""The account of an import or export is kept as a file, whole."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from docx import Document

from counterpoint.across.foreign import reason
from counterpoint.across.losses import LossFormat, written_losses
from counterpoint.across.prose.model import NoSuchLanguageError
from counterpoint.kernel.outcome import Item, Outcome

AT = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)
ACCOUNT = Outcome(
    "qdpx",
    {"codings": 40, "codes": 3, "events": 2},
    changed=(Item("codings", "talk, 3-9", reason.CLIPPED),),
    left=(
        Item("notes", "=HYPERLINK(1)", reason.NOTE),
        Item("notes", "tal\x0bk", reason.NOTE),
        Item("links", "a & b", reason.LINK),
    ),
)


def written(
    format_: LossFormat, account: Outcome = ACCOUNT, tongue: str = "en"
) -> bytes:
    """Write an account."""
    return written_losses(account, format_, language=tongue, at=AT)


def tables(data: bytes) -> list[list[list[str]]]:
    """Read a document's tables, cell by cell."""
    document = Document(io.BytesIO(data))
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in document.tables
    ]


def test_a_document_counts_each_kind_and_names_every_place_once() -> None:
    numbers, changed, left = tables(written(LossFormat.DOCX))
    assert numbers == [
        ["What", "Taken", "Changed on the way", "Left behind"],
        ["Codes", "3", "0", "0"],
        ["Codings", "40", "1", "0"],
        ["Notes and comments", "0", "0", "2"],
        ["Links between places", "0", "0", "1"],
        ["events", "2", "0", "0"],
    ]
    assert changed[1:] == [["Codings: 1", reason.CLIPPED, "talk, 3-9"]]
    assert left[1:] == [
        ["Notes and comments: 2", reason.NOTE, "=HYPERLINK(1)\ntalk"],
        ["Links between places: 1", reason.LINK, "a & b"],
    ]


def test_a_document_is_written_in_swedish_or_refused() -> None:
    _, changed, _ = tables(written(LossFormat.DOCX, tongue="sv"))
    assert changed[0] == ["Vad", "Varför", "Var"]
    assert changed[1][1] != reason.CLIPPED
    with pytest.raises(NoSuchLanguageError):
        written(LossFormat.DOCX, tongue="fi")


def test_a_document_without_losses_says_so() -> None:
    document = Document(io.BytesIO(written(LossFormat.DOCX, Outcome("qdc"))))
    assert document.paragraphs[-1].text == "Nothing was changed, and nothing was left."


def test_a_table_has_a_row_for_each_thing_and_no_formula() -> None:
    text = written(LossFormat.CSV).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(each["fate"], each["kind"], each["number"]) for each in rows] == [
        ("taken", "codings", "40"),
        ("taken", "codes", "3"),
        ("taken", "events", "2"),
        ("changed", "codings", "1"),
        ("left", "notes", "1"),
        ("left", "notes", "1"),
        ("left", "links", "1"),
    ]
    assert rows[4]["place"] == "'=HYPERLINK(1)"


def test_data_hold_what_the_command_prints() -> None:
    assert json.loads(written(LossFormat.JSON)) == ACCOUNT.shown()
