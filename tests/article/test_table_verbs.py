"""Keeping what a team chose for Table 1, and writing it out, on both databases."""

from io import BytesIO

import docx
import pytest

from counterpoint import article, interview, participant
from counterpoint.across.history.verbs import list_history, undo
from counterpoint.article.table import verbs as table
from counterpoint.article.table.model import (
    NoHeadingError,
    NoSmallCellError,
    SampleTable,
    TableFormat,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.participant.attribute.model import Attribute
from counterpoint.storage.transaction import Transaction


@pytest.fixture
def paper(tx: Transaction) -> ArticleId:
    """An article over seven users who were interviewed, one of them with parents."""
    for number in range(1, 8):
        whose = participant.add_participant(
            tx, group="users", gender="woman", age=25 + number
        ).id
        lives = "with parents" if number == 1 else "alone"
        participant.set_attributes(
            tx, participant_id=whose, attributes=[Attribute("household", lives)]
        )
        interview.note_interview(tx, participant_id=whose, minutes=20 + number)
    return article.start_article(tx, title="Keys").id


def keys(shown: SampleTable) -> list[str]:
    """Give the headings."""
    return [each.key for each in shown.sections]


def test_a_small_count_prints_once_it_is_approved_by_name(
    tx: Transaction, paper: ArticleId
) -> None:
    assert "household" not in keys(table.show_table(tx, paper))
    named = {"group": "users", "section": "household"}
    with pytest.raises(NoSmallCellError):
        table.approve_table_cell(tx, article_id=paper, **named, value="alone")
    shown = table.approve_table_cell(
        tx, article_id=paper, **named, value="with parents"
    )
    assert "household" in keys(shown)
    with pytest.raises(NoSmallCellError):
        table.approve_table_cell(tx, article_id=paper, **named, value="with parents")
    undo(tx)
    assert "household" not in keys(table.show_table(tx, paper))


def test_a_heading_is_left_out_and_brought_back(
    tx: Transaction, paper: ArticleId
) -> None:
    assert keys(table.show_table(tx, paper)) == ["gender", "age", "minutes"]
    without = table.choose_heading(tx, article_id=paper, section="age", is_shown=False)
    assert (keys(without), without.left_out) == (["gender", "minutes"], ("age",))
    with pytest.raises(NoHeadingError):
        table.choose_heading(tx, article_id=paper, section="age", is_shown=False)
    back = table.choose_heading(tx, article_id=paper, section="age", is_shown=True)
    assert (keys(back), back.left_out) == (["gender", "age", "minutes"], ())


def test_an_export_stands_in_the_history_and_cannot_be_taken_back(
    tx: Transaction, paper: ArticleId
) -> None:
    made = table.export_sample(tx, article_id=paper, format=TableFormat.DOCX)
    assert docx.Document(BytesIO(made)).tables
    step = next(iter(list_history(tx)))
    assert "Exported the sample description" in str(step.sentence)
    assert not step.undoable
