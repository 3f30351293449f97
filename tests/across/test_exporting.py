"""Parts of a study as files."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import article, coding, manuscript
from counterpoint.across.exporting.model import (
    ChooseArticleError,
    FormatError,
    NoArticleError,
    What,
    part_of,
)
from counterpoint.across.exporting.verbs import export_part
from counterpoint.across.exporting.writing import COLUMNS, CodingRow, codings_csv
from counterpoint.kernel.separated import as_said
from counterpoint.manuscript import BlockKind
from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from tests.theme.material import ANSWER, OWN, code_words, start, tell


@pytest.mark.parametrize(
    ("ending", "what", "has_manuscript", "part"),
    [
        (".docx", None, True, What.MANUSCRIPT),
        (".odt", None, True, What.MANUSCRIPT),
        (".pdf", None, False, What.MANUSCRIPT),
        (".html", None, True, What.MANUSCRIPT),
        (".tex", None, True, What.MANUSCRIPT),
        (".md", None, True, What.MANUSCRIPT),
        (".md", None, False, What.REPORTS),
        (".md", What.REPORTS, True, What.REPORTS),
        (".txt", None, True, What.REPORTS),
        (".csv", None, False, What.CODINGS),
        (".xlsx", None, True, What.CODEBOOK),
        (".docx", What.CODEBOOK, True, What.CODEBOOK),
    ],
)
def test_the_ending_says_what_is_written(
    ending: str, what: What | None, *, has_manuscript: bool, part: What
) -> None:
    assert part_of(ending, what, has_manuscript=has_manuscript) is part


@pytest.mark.parametrize(
    ("ending", "what"),
    [(".qdpx", None), (".csv", What.REPORTS), (".docx", What.STUDY), ("", None)],
)
def test_what_is_not_written_is_refused_with_what_can_be(
    ending: str, what: What | None
) -> None:
    with pytest.raises(FormatError, match=r"codings: \.csv"):
        part_of(ending, what, has_manuscript=True)


def test_reports_are_written_whole_with_their_labels(tx: Transaction) -> None:
    tell(tx, "user-01")
    made = export_part(tx, ending=".txt")
    text = made.content.decode()
    assert "\n\nuser-01 (1)\n\nSpeakers: " in text
    assert OWN in text
    assert ANSWER in text
    assert made.outcome.taken == {"reports": 1}
    last = history.entries(tx.connection, limit=1)[0]
    assert (last.kind, last.payload["items"]) == ("PartExported", 1)


def test_codings_are_written_with_the_way_to_their_code(tx: Transaction) -> None:
    paper = start(tx)
    home = coding.add_code(tx, article_id=paper, name="Home")
    door = coding.add_code(tx, article_id=paper, name="own door", parent_id=home.id)
    code_words(tx, door, tell(tx, "user-01"))
    written = export_part(tx, ending=".csv").content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(written, newline=""))
    assert row["code"] == "Home > own door"
    assert (row["report"], row["label"], row["member"]) == ("user-01", "1", "ada")
    assert row["text"] == "I shut the door."
    assert int(row["end"]) - int(row["start"]) == len(row["text"])


def test_a_manuscript_is_written_when_there_is_one(tx: Transaction) -> None:
    paper = start(tx)
    assert export_part(tx, ending=".md").outcome.taken == {"reports": 0}
    manuscript.add_block(tx, article_id=paper, kind=BlockKind.PROSE, text="Doors.")
    assert b"Doors." in export_part(tx, ending=".md").content


def test_of_several_articles_one_is_named(tx: Transaction) -> None:
    start(tx)
    other = article.start_article(tx, title="Knocks")
    with pytest.raises(ChooseArticleError, match=other.id):
        export_part(tx, ending=".docx")
    with pytest.raises(NoArticleError):
        export_part(tx, ending=".docx", article="nothing")
    assert export_part(tx, ending=".docx", article="knocks").content


@given(st.text())
def test_any_words_come_out_of_the_table_as_they_went_in(words: str) -> None:
    told = ("analysts", "", "users/1/2", "Who came?", words)
    row = CodingRow("a", "r", 1, "7", "c", 0, 1, "ada", "now", *told)
    if any("\ud800" <= letter <= "\udfff" for letter in words):
        return  # never kept, so never written
    written = codings_csv([row]).decode("utf-8-sig")
    head, line = csv.reader(io.StringIO(written, newline=""))
    assert tuple(head) == COLUMNS
    assert as_said(line[-1]) == words
