"""The codebook as a document and as a spreadsheet."""

import csv
import io

from docx import Document
from python_calamine import CalamineWorkbook

from counterpoint.across.code.verbs import merge_code
from counterpoint.across.codebook.model import entries_of
from counterpoint.across.codebook.store import list_used
from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.article.selection.model import Omission
from counterpoint.article.selection.store import put_omissions
from counterpoint.coding import (
    Guide,
    Naming,
    Origin,
    add_concept,
    change_code,
    choose_naming,
    list_codes,
    place_code_also,
    show_codebook_then,
    tie_concept,
)
from counterpoint.discussion import begin_meeting
from counterpoint.kernel.ids import ArticleId, OmissionId, new_id
from counterpoint.manuscript.model import TableKey
from counterpoint.manuscript.table.making import tables_of
from counterpoint.report.verbs import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.frequency.verbs import show_frequencies
from tests.coding.material import bring_in, code, code_words, start


def book(tx: Transaction) -> ArticleId:
    """Make a codebook of three codes, one of them beneath two."""
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    door = code(tx, article_id, "own door", home.id)
    place_code_also(tx, code_id=time.id, parent_id=home.id)
    place_code_also(tx, code_id=door.id, parent_id=time.id)
    said = Guide(citation="Padgett (2007).", own_word="=a key", outside="Paper two.")
    change_code(tx, code_id=door.id, origin=Origin.LITERATURE, guide=said)
    first, _ = bring_in(tx)
    second, _ = bring_in(tx, key="user-02")
    for report_id, words in ((first, "lock"), (first, "key"), (second, "key")):
        code_words(tx, report_id, door.id, words)
    code_words(tx, first, time.id, "listened")
    return article_id


def test_a_code_above_counts_each_passage_and_person_once(tx: Transaction) -> None:
    article_id = book(tx)
    codes = [each.code for each in list_codes(tx, article_id)]
    entries = entries_of(codes, list_used(tx.connection, article_id))
    assert [(e.path, e.again) for e in entries] == [
        ("Home", False),
        ("Home > own door", False),
        ("Home > Time", False),
        ("Home > Time > own door", True),
        ("Time", True),
        ("Time > own door", True),
    ]
    home = entries[0]
    assert (home.passages, home.people) == (0, 0)
    assert (home.all_passages, home.all_people) == (4, 2)


def test_the_document_says_where_a_code_comes_from(tx: Transaction) -> None:
    book(tx)
    made = export_part(tx, ending=".docx", what=What.CODEBOOK)
    assert made.outcome.taken == {"codes": 3}
    lines = [each.text for each in Document(io.BytesIO(made.content)).paragraphs]
    assert "Literature: Padgett (2007)." in lines
    assert "Participants' name: =a key" in lines
    assert "3 passages of 2 people" in lines
    assert lines[-2:] == ["Outside this article", "Home > own door: Paper two."]


def test_the_spreadsheet_lists_what_was_set_aside(tx: Transaction) -> None:
    book(tx)
    made = export_part(tx, ending=".xlsx")
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(made.content))
    rows = sheets.get_sheet_by_name("Codebook").to_python()
    door = next(row for row in rows if row[0] == "Home > own door")
    assert door[2] == "=a key"
    assert door[-4:] == [3, 2, 3, 2]
    aside = sheets.get_sheet_by_name("Outside this article").to_python()
    assert aside[1:] == [["Home > own door", "Paper two."]]


def test_the_file_counts_the_reports_that_the_article_takes_in(tx: Transaction) -> None:
    article_id = book(tx)
    first = next(each for each in list_reports(tx) if each.key == "user-01")
    # As another program's project may bring it: the verb refuses what is coded.
    left = Omission(OmissionId(new_id()), article_id, first.id, "Other work.")
    put_omissions(tx.connection, tx.recorded[-1], [left])
    codes = [each.code for each in list_codes(tx, article_id)]
    home = entries_of(codes, list_used(tx.connection, article_id))[0]
    assert (home.all_passages, home.all_people) == (1, 1)


def test_concepts_and_what_changed_stand_behind_the_codes(tx: Transaction) -> None:
    article_id = book(tx)
    whole = add_concept(tx, article_id=article_id, name="Capital", citation="A (1999).")
    part = add_concept(tx, article_id=article_id, name="status", parent_id=whole.id)
    codes = {each.code.name: each.code.id for each in list_codes(tx, article_id)}
    tie_concept(tx, concept_id=part.id, code_id=codes["own door"])
    meeting = begin_meeting(tx, article_id=article_id)
    change_code(tx, code_id=codes["Home"], definition="Where one lives.")
    new = code(tx, article_id, "new")
    merge_code(tx, code_id=codes["own door"], into_id=new.id)
    since = show_codebook_then(tx, article_id, meeting_id=meeting.id)
    made = export_part(tx, ending=".xlsx", since=since)
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(made.content))
    concepts = sheets.get_sheet_by_name("Sensitising concepts").to_python()
    assert concepts[2] == [*("Capital > status", "not stated yet", "A (1999).", "new")]
    changes = sheets.get_sheet_by_name(sheets.sheet_names[-1]).to_python()
    assert changes[1:] == [
        ["Home", "worded anew", "Definition: –"],
        ["new", "added", ""],
        ["Home > own door", "merged into new", ""],
    ]
    made = export_part(tx, ending=".docx", what=What.CODEBOOK, since=since)
    lines = [each.text for each in Document(io.BytesIO(made.content)).paragraphs]
    assert "Literature: A (1999)." in lines
    assert lines[-2:] == ["Home > own door", "What changed: merged into new"]


def test_files_and_tables_say_whose_names_they_show(tx: Transaction) -> None:
    article_id = book(tx)
    choose_naming(tx, article_id=article_id, naming=Naming.PARTICIPANTS)
    made = export_part(tx, ending=".docx", what=What.CODEBOOK)
    lines = [each.text for each in Document(io.BytesIO(made.content)).paragraphs]
    assert lines[1].startswith("Headings give what participants call it")
    assert "The analysts' name: own door" in lines
    assert "=a key" in lines
    rows = list(csv.DictReader(io.StringIO(codings(tx))))
    named = {(row["code"], row["named_by"], row["other_name"]) for row in rows}
    assert named == {
        ("Home > =a key", "participants", "own door"),
        ("Time", "analysts", ""),
    }
    grid = tables_of(tx, article_id, [TableKey.CODES], "en")[TableKey.CODES]
    assert grid.notes[0].startswith("Participants’ names, where they have one")
    assert ("Home / =a key (own door)", "") in grid.rows
    counted = {each.other_name: each.name for each in show_frequencies(tx, article_id)}
    assert counted["own door"] == "=a key"


def codings(tx: Transaction) -> str:
    """Write the codings out as a table."""
    made = export_part(tx, ending=".csv", what=What.CODINGS)
    return made.content.decode("utf-8-sig")
