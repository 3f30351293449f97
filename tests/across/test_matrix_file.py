"""A matrix leaves the team as a file in which nobody few can be found."""

import csv
import io
from datetime import UTC, datetime
from typing import Any

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from counterpoint.across.history.verbs import list_history
from counterpoint.across.matrix.file import written
from counterpoint.across.matrix.model import Counted, Line, MatrixFormat, TooWideError
from counterpoint.across.matrix.verbs import export_matrix, export_pairs
from counterpoint.coding import Across, Unit
from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from tests.across.sharing import take_sharing_back
from tests.coding.material import code, code_words
from tests.theme.material import start, tell

SIX = 6
AT = datetime(2018, 3, 5, tzinfo=UTC)


def laid(tx: Transaction) -> tuple[ArticleId, dict[str, CodeId], list[ReportId]]:
    """Six of each group tell of home, three of doors, one and three of keys."""
    article_id = start(tx)
    home = code(tx, article_id, "home")
    door = code(tx, article_id, "door", home.id)
    key = code(tx, article_id, "key", home.id)
    visit = code(tx, article_id, "visit")
    reports = [
        tell(tx, f"{group}-{nth}", group)
        for group in ("users", "professionals")
        for nth in range(SIX)
    ]
    for nth, report_id in enumerate(reports):
        code_words(tx, report_id, home.id, "I shut the door")
        if nth < SIX:
            code_words(tx, report_id, visit.id, "caretaker")
        if nth % SIX < SIX // 2:
            code_words(tx, report_id, door.id, "knock")
        elif nth in {3, 9, 10, 11}:
            code_words(tx, report_id, key.id, "Friday")
    return article_id, {"home": home.id, "door": door.id, "key": key.id}, reports


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def exported(
    tx: Transaction,
    article_id: ArticleId,
    across: Across,
    format_: MatrixFormat = MatrixFormat.CSV,
    **others: Any,  # noqa: ANN401 - of different kinds
) -> bytes:
    asked = {"unit": Unit.PEOPLE, "across": across, "format": format_, **others}
    return export_matrix(tx, article_id=article_id, **asked)


def test_a_file_holds_back_few_people_whatever_it_counts_and_however_it_is_cut(
    tx: Transaction,
) -> None:
    article_id, codes, _ = laid(tx)
    whole = table(exported(tx, article_id, Across.GROUP))
    assert whole == [
        ["Code", "in all", "users", "professionals"],
        ["of how many", "12", "6", "6"],
        ["home", "12", "6", "6"],
        ["home > door", "6", "†", "†"],
        ["home > key", "4", "†", "†"],
        ["visit", "6", "6", "0"],
    ]
    counted = table(exported(tx, article_id, Across.GROUP, unit=Unit.PASSAGES))
    assert [row[2:] for row in counted[3:]] == [["†", "†"], ["†", "†"], ["6", "0"]]
    some = table(exported(tx, article_id, Across.GROUP, code_ids=[codes["door"]]))
    assert some == [*whole[:2], whole[3]]
    with pytest.raises(UnknownCodeError):
        exported(tx, article_id, Across.GROUP, code_ids=[CodeId("gone")])

    pairs = table(export_pairs(tx, article_id=article_id, format=MatrixFormat.CSV))
    assert pairs[1:] == [
        ["home", "visit", *"66010", "12", "6"],
        ["home > door", "visit", *"†††††", "6", "6"],
        ["home > key", "visit", *"†††††", "4", "6"],
    ]
    kinds = [each.kind for each in list_history(tx)]
    assert (kinds.count("MatrixExported"), kinds.count("PairsExported")) == (3, 1)


def test_a_sheet_folds_as_the_tree_does_and_a_page_says_what_it_holds_back(
    tx: Transaction,
) -> None:
    article_id, _, reports = laid(tx)
    content = exported(tx, article_id, Across.CODE, MatrixFormat.XLSX)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    rows = book.get_sheet_by_name("Matrix").to_python()
    assert rows[0][2:] == ["home", "door", "key", "visit"]
    assert rows[3] == [
        "door",
        6,
        "–",
        6,
        "†",
        "†",
    ]  # all but two have one
    content = exported(tx, article_id, Across.GROUP, MatrixFormat.DOCX)
    page = Document(io.BytesIO(content))
    keys = page.tables[0].rows[4].cells
    assert [cell.text for cell in keys] == ["key", "4", "†", "†"]
    assert any("fewer than 3 people" in each.text for each in page.paragraphs)

    take_sharing_back(tx, reports[0])
    content = exported(tx, article_id, Across.REPORT, MatrixFormat.XLSX)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    rows = book.get_sheet_by_name("Matrix").to_python()
    assert len(rows[0]) == 2 + 2 * SIX - 1
    assert rows[2][:2] == ["home", 11]
    notes = [row[0] for row in book.get_sheet_by_name("Notes").to_python()]
    assert any(str(note).startswith("1 reports are not counted") for note in notes)


def test_a_text_document_has_room_for_no_more_than_its_program_lets_it() -> None:
    line = Line("home", "home", 0, (1,) * 63)
    wide = Counted(Said("Matrix"), 1, ("",) * 64, (line,), ())
    with pytest.raises(TooWideError):
        written(wide, MatrixFormat.DOCX, language="en", at=AT)
    assert written(wide, MatrixFormat.XLSX, language="sv", at=AT)
