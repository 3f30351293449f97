"""Checklists: asked for, answered, set aside; never counted."""

from io import BytesIO

import pytest
from docx import Document

from counterpoint import manuscript
from counterpoint.across.checklist.fact.ground import counted
from counterpoint.across.checklist.filling import SOURCES
from counterpoint.across.checklist.model import Row
from counterpoint.across.checklist.verbs import export_checklist, show_checklist
from counterpoint.across.prose.model import ProseFormat
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript import BlockKind
from counterpoint.manuscript.checklist.catalogue import LISTS, items_of
from counterpoint.manuscript.checklist.model import (
    AnswerTooLongError,
    ChecklistKind,
    Filling,
    NoAnswerError,
    NoReasonError,
    NoSlotError,
    NoSuchItemError,
    NotRequestedError,
    OtherArticleError,
    TextInUseError,
)
from counterpoint.manuscript.checklist.verbs import (
    answer_item,
    clear_item,
    drop_checklist,
    list_answers,
    list_requests,
    put_guideline_text,
    request_checklist,
    set_aside_item,
)
from counterpoint.storage.transaction import Transaction
from tests.theme.material import start, take_back, tell

COREQ, RTARG = ChecklistKind.COREQ, ChecklistKind.RTARG


def asked(tx: Transaction, kind: ChecklistKind = COREQ) -> ArticleId:
    """Start an article whose journal asks for a list."""
    article_id = start(tx)
    request_checklist(tx, article_id=article_id, kind=kind, asked_by="The journal")
    return article_id


def row_of(tx: Transaction, article_id: ArticleId, key: str) -> Row:
    """Give a row of the COREQ sheet."""
    sheet = show_checklist(tx, article_id, COREQ)
    return next(row for row in sheet.rows if row.item.key == key)


def sheet_text(content: bytes) -> list[list[str]]:
    """Give the cells of the table in a Word file, row by row."""
    (table,) = Document(BytesIO(content)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize(
    ("kind", "number"),
    [("coreq", 32), ("srqr", 21), ("phases", 6), ("points", 15), ("rtarg", 9)],
)
def test_each_list_has_its_items_once_and_in_order(kind: str, number: int) -> None:
    """Source: method, sections 5.1 to 5.4; RTARG's nine are our own prompts."""
    items = LISTS[ChecklistKind(kind)].items
    keys = [item.key.removeprefix("S") for item in items]
    assert keys == [str(n) for n in range(1, number + 1)]


def test_a_list_is_answered_once_somebody_asks_for_it(tx: Transaction) -> None:
    article_id = start(tx)
    with pytest.raises(NotRequestedError):
        answer_item(tx, article_id=article_id, kind=COREQ, item="12", text="Forty.")
    assert show_checklist(tx, article_id, COREQ).request is None
    request_checklist(tx, article_id=article_id, kind=COREQ, asked_by="  The journal ")
    (request,) = list_requests(tx, article_id)
    assert request.asked_by == "The journal"
    answer_item(tx, article_id=article_id, kind=COREQ, item="12", text="Forty.")
    answer_item(tx, article_id=article_id, kind=COREQ, item="12", text=" Forty-one. ")
    (given,) = list_answers(tx, article_id, COREQ)
    assert (given.item, given.text, given.is_used) == ("12", "Forty-one.", True)
    drop_checklist(tx, article_id=article_id, kind=COREQ)
    with pytest.raises(NotRequestedError):
        clear_item(tx, article_id=article_id, kind=COREQ, item="12")
    request_checklist(tx, article_id=article_id, kind=COREQ)
    answer = row_of(tx, article_id, "12").answer
    assert answer is not None
    assert answer.text == "Forty-one.", "answers stand again with the list"


def test_an_item_is_set_aside_with_a_reason_and_taken_up_again(tx: Transaction) -> None:
    article_id = asked(tx)
    with pytest.raises(NoReasonError):
        set_aside_item(tx, article_id=article_id, kind=COREQ, item="22", reason=" ")
    reason = "Saturation does not fit reflexive analysis."
    set_aside_item(tx, article_id=article_id, kind=COREQ, item="22", reason=reason)
    answer = row_of(tx, article_id, "22").answer
    assert answer is not None
    assert (answer.is_used, answer.text) == (False, reason)
    clear_item(tx, article_id=article_id, kind=COREQ, item="22")
    clear_item(tx, article_id=article_id, kind=COREQ, item="22")
    assert row_of(tx, article_id, "22").answer is None
    take_back(tx)
    assert row_of(tx, article_id, "22").answer == answer


def test_an_answer_has_words_or_a_place_of_its_own_article(tx: Transaction) -> None:
    article_id, other = asked(tx), start(tx)
    with pytest.raises(NoAnswerError):
        answer_item(tx, article_id=article_id, kind=COREQ, item="12")
    with pytest.raises(NoSuchItemError):
        answer_item(tx, article_id=article_id, kind=COREQ, item="33", text="Yes.")
    with pytest.raises(AnswerTooLongError):
        answer_item(tx, article_id=article_id, kind=COREQ, item="12", text="x" * 8_001)
    strange = manuscript.add_block(
        tx, article_id=other, kind=BlockKind.PROSE, text="Elsewhere."
    )
    with pytest.raises(OtherArticleError):
        answer_item(
            tx, article_id=article_id, kind=COREQ, item="12", block_id=strange.id
        )


def test_a_place_is_found_again_by_heading_and_paragraph(tx: Transaction) -> None:
    article_id = asked(tx)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.HEADING, text="Method"
    )
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="First.\nSecond."
    )
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="Third."
    )
    answer_item(tx, article_id=article_id, kind=COREQ, item="9", block_id=block.id)
    place = row_of(tx, article_id, "9").place
    assert place is not None
    assert (place.heading, place.paragraph) == ("Method", 3)
    content = export_checklist(tx, article_id=article_id, kind=COREQ)
    assert ["9", "Method, paragraph 3"] in [
        [row[0], row[-1]] for row in sheet_text(content)
    ]
    manuscript.retire_block(tx, block_id=block.id)
    row = row_of(tx, article_id, "9")
    assert (row.place, row.has_lost_place) == (None, True)


def test_the_records_fill_what_they_know(tx: Transaction) -> None:
    article_id = asked(tx)
    assert [str(fact) for fact in row_of(tx, article_id, "12").facts] == [
        "0 users were interviewed.",
        "0 professionals were interviewed.",
    ]
    tell(tx, "user-01")
    first = row_of(tx, article_id, "12").facts[0]
    assert str(first) == "1 users were interviewed."
    (software,) = row_of(tx, article_id, "27").facts
    assert str(software).startswith("Counterpoint ")
    assert row_of(tx, article_id, "22").facts == ()


def test_every_filling_but_nothing_has_a_source_and_is_used() -> None:
    used = {item.filling for kind in ChecklistKind for item in items_of(kind)}
    assert used - {Filling.NOTHING} == set(SOURCES)
    assert set(Filling) == used | {Filling.NOTHING}


def test_small_numbers_of_people_are_told_together() -> None:
    assert [counted(n) for n in (0, 1, 2, 3)] == ["0", "1-2", "1-2", "3"]


def test_a_guidelines_text_is_the_teams_own_and_stays_while_it_is_answered(
    tx: Transaction,
) -> None:
    article_id = asked(tx, RTARG)
    with pytest.raises(NoSlotError):
        put_guideline_text(tx, article_id=article_id, kind=COREQ, text="Mine.")
    own = "First  line\n\nSecond line"
    put_guideline_text(tx, article_id=article_id, kind=RTARG, text=own)
    rows = show_checklist(tx, article_id, RTARG).rows
    assert [(row.item.key, row.item.verbatim) for row in rows[:2]] == [
        ("L1", "First line"),
        ("L2", "Second line"),
    ]
    assert rows[2].item == LISTS[RTARG].items[0]
    answer_item(tx, article_id=article_id, kind=RTARG, item="L2", text="Done.")
    with pytest.raises(TextInUseError):
        put_guideline_text(tx, article_id=article_id, kind=RTARG, text="Other.")
    clear_item(tx, article_id=article_id, kind=RTARG, item="L2")
    put_guideline_text(tx, article_id=article_id, kind=RTARG, text="")
    assert show_checklist(tx, article_id, RTARG).rows[0].item.key == "1"


def test_a_list_is_written_with_answers_reasons_and_records_in_two_languages(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    with pytest.raises(NotRequestedError):
        export_checklist(tx, article_id=article_id, kind=COREQ)
    request_checklist(tx, article_id=article_id, kind=COREQ)
    answer_item(tx, article_id=article_id, kind=COREQ, item="4", text="A | B")
    set_aside_item(tx, article_id=article_id, kind=COREQ, item="22", reason="No.")
    rows = sheet_text(export_checklist(tx, article_id=article_id, kind=COREQ))
    assert len(rows) == 1 + 32 + 8, "a heading, 32 items and the names of 8 parts"
    by_key = {row[0]: row[2] for row in rows}
    assert by_key["4"] == "A | B"
    assert by_key["22"] == "Not used here, because: No."
    assert by_key["12"].startswith("0 users were interviewed.")
    told = export_checklist(
        tx,
        article_id=article_id,
        kind=COREQ,
        format=ProseFormat.MARKDOWN,
        language="sv",
    ).decode()
    assert r"A \| B" in told
    assert "Används inte här, eftersom: No." in told
    assert "%" not in told
