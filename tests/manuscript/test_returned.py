"""A Word file that comes back: what differs, what is dangerous, what is taken over."""

from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from counterpoint import manuscript
from counterpoint.across.history.verbs import undo
from counterpoint.interchange.document.refusal import DamagedFileError
from counterpoint.interchange.returned.reading import read_returned
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript.remark.verbs import list_threads
from counterpoint.manuscript.returned.merging import merged
from counterpoint.manuscript.returned.model import (
    DifferenceOutcome,
    DifferenceSettledError,
    Found,
    NotTakenOverError,
    OtherSnapshotError,
)
from counterpoint.manuscript.returned.verbs import (
    NoSnapshotNamedError,
    bring_back,
    lay_aside,
    list_returned,
    show_returned,
    take_over,
)
from counterpoint.manuscript.snapshot.model import SnapshotId, Source
from counterpoint.manuscript.snapshot.verbs import export_snapshot, make_snapshot
from counterpoint.manuscript.suggestion.verbs import list_suggestions
from counterpoint.report.comparison.model import Change
from counterpoint.storage.transaction import Transaction
from tests.manuscript.drafts import PROSE, begun
from tests.theme.material import OWN, start

PRINTED = "All one of them told of doors. Nobody asked them."


def sent(tx: Transaction) -> tuple[ArticleId, BlockId, BlockId, SnapshotId, Document]:
    """Send a snapshot out; give its ids, and the file as a word processor has it."""
    article_id, written, shown = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="Sent")
    content = export_snapshot(tx, snapshot_id=made.id).content
    return article_id, written, shown, made.id, docx.Document(BytesIO(content))


def came(tx: Transaction, article_id: ArticleId, document: Document) -> list[Found]:
    """Bring a file back and give its differences."""
    target = BytesIO()
    document.save(target)
    draft = read_returned(target.getvalue())
    made = bring_back(tx, article_id=article_id, draft=draft, name="draft.docx")
    return [each.found for each in show_returned(tx, made.id)[1]]


def reword(document: Document, old: str, new: str) -> None:
    """Type over words, as a co-author would."""
    for paragraph in document.paragraphs:
        if old in paragraph.text:
            text = paragraph.text.replace(old, new)
            for run in paragraph.runs[1:]:
                run.text = ""
            paragraph.runs[0].text = text
            return
    raise AssertionError(old)


def test_a_file_that_nobody_touched_differs_in_nothing(tx: Transaction) -> None:
    article_id, *_, document = sent(tx)
    assert came(tx, article_id, document) == []


def test_what_belongs_to_the_study_stands_first(tx: Transaction) -> None:
    article_id, written, shown, _, document = sent(tx)
    reword(document, "Nobody asked them.", "None was asked.")
    reword(document, "I shut the door.", "I closed the door.")
    first, second = came(tx, article_id, document)
    assert (first.block_id, first.dangers, first.label) == (
        shown,
        (Source.QUOTE,),
        "(1)",
    )
    assert (second.block_id, second.change) == (written, Change.REWORDED)
    assert second.dangers == ()


def test_a_number_and_a_label_that_were_typed_over_are_dangerous(
    tx: Transaction,
) -> None:
    article_id, _, _, _, document = sent(tx)
    reword(document, "All one of them", "All two of them")
    reword(document, "(1)", "(2)")
    dangers = {
        source for each in came(tx, article_id, document) for source in each.dangers
    }
    assert dangers == {Source.COUNT, Source.LABEL, Source.QUOTE}


def test_a_block_is_added_taken_out_and_moved(tx: Transaction) -> None:
    article_id, written, shown, _, document = sent(tx)
    paragraphs = {each.text: each for each in document.paragraphs}
    heading = paragraphs["Findings"]
    heading.insert_paragraph_before("A new paragraph, before the findings.")
    body = document.element.body
    body.remove(next(each for each in body if PRINTED in "".join(each.itertext())))
    found = {each.change: each for each in came(tx, article_id, document)}
    assert set(found) == {Change.ADDED, Change.REMOVED}
    assert found[Change.ADDED].block_id is None, "it stands before all blocks"
    removed = found[Change.REMOVED]
    assert (removed.block_id, removed.dangers) == (written, (Source.COUNT,))
    assert shown


def test_tracked_changes_are_read_as_accepted(tx: Transaction) -> None:
    article_id, written, _, _, document = sent(tx)
    inserted, run, text = (OxmlElement(each) for each in ("w:ins", "w:r", "w:t"))
    inserted.set(qn("w:author"), "Eve")
    text.text = " Indeed."
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    inserted.append(run)
    body = document.element.body
    next(each for each in body if PRINTED in "".join(each.itertext())).append(inserted)
    (only,) = came(tx, article_id, document)
    assert (only.block_id, only.after) == (written, f"{PRINTED} Indeed.")


def test_without_its_marks_a_file_is_matched_by_its_words(tx: Transaction) -> None:
    article_id, written, _, snapshot_id, document = sent(tx)
    for mark in list(document.element.body.iter(qn("w:bookmarkStart"))):
        mark.getparent().remove(mark)
    reword(document, "Nobody asked them.", "Nobody asked all of them.")
    target = BytesIO()
    document.save(target)
    draft = read_returned(target.getvalue())
    with pytest.raises(NoSnapshotNamedError):
        bring_back(tx, article_id=article_id, draft=draft)
    made = bring_back(tx, article_id=article_id, draft=draft, snapshot_id=snapshot_id)
    (only,) = show_returned(tx, made.id)[1]
    assert (only.found.block_id, only.found.change) == (written, Change.REWORDED)
    assert [each.id for each in list_returned(tx, article_id)] == [made.id]
    with pytest.raises(OtherSnapshotError):
        bring_back(tx, article_id=start(tx), draft=draft, snapshot_id=snapshot_id)


def test_taken_over_the_words_become_a_suggestion_and_numbers_stay_bound(
    tx: Transaction,
) -> None:
    article_id, written, _, snapshot_id, document = sent(tx)
    reword(document, PRINTED, "All two of them told of open doors. None was asked.")
    came(tx, article_id, document)
    (returned,) = list_returned(tx, article_id)
    (only,) = show_returned(tx, returned.id)[1]
    assert returned.snapshot_id == snapshot_id
    assert take_over(tx, difference_id=only.id) == returned.id
    (made,) = list_suggestions(tx, article_id)
    assert made.suggestion.text == PROSE.replace("doors", "open doors").replace(
        "Nobody asked them.", "None was asked."
    )
    assert manuscript.get_block(tx, written).text == PROSE, "nothing is applied"
    with pytest.raises(DifferenceSettledError):
        lay_aside(tx, difference_id=only.id)
    undo(tx)
    assert list_suggestions(tx, article_id) == []
    assert show_returned(tx, returned.id)[1][0].outcome is None


def test_a_quote_is_never_taken_over_and_can_be_laid_aside(tx: Transaction) -> None:
    article_id, _, shown, _, document = sent(tx)
    reword(document, "I shut the door.", "I closed the door.")
    came(tx, article_id, document)
    (returned,) = list_returned(tx, article_id)
    (only,) = show_returned(tx, returned.id)[1]
    with pytest.raises(NotTakenOverError):
        take_over(tx, difference_id=only.id)
    lay_aside(tx, difference_id=only.id)
    (only,) = show_returned(tx, returned.id)[1]
    assert only.outcome is DifferenceOutcome.LAID_ASIDE
    printed = manuscript.show_manuscript(tx, article_id).rendered
    assert any(each.block_id == shown and OWN in each.text for each in printed)


def test_a_block_that_changed_meanwhile_is_not_worded_over(tx: Transaction) -> None:
    article_id, written, _, _, document = sent(tx)
    manuscript.change_block(tx, block_id=written, text="We wrote on.")
    reword(document, "Nobody asked them.", "None was asked.")
    came(tx, article_id, document)
    (returned,) = list_returned(tx, article_id)
    (only,) = show_returned(tx, returned.id)[1]
    with pytest.raises(NotTakenOverError):
        take_over(tx, difference_id=only.id)


def test_a_comment_in_the_margin_is_taken_over_on_its_words(tx: Transaction) -> None:
    article_id, written, _, _, document = sent(tx)
    prose = next(each for each in document.paragraphs if each.text == PRINTED)
    document.add_comment(prose.runs[-1:], text="Ask whom?", author="Eve", initials="E")
    (only,) = came(tx, article_id, document)
    assert (only.change, only.author, only.block_id) == (None, "Eve", written)
    assert only.before
    (returned,) = list_returned(tx, article_id)
    take_over(tx, difference_id=show_returned(tx, returned.id)[1][0].id)
    (thread,) = list_threads(tx, article_id)
    assert thread.remark.text == "Eve: Ask whom?"
    assert thread.remark.anchor is not None
    assert not thread.is_gone


def test_what_is_no_word_file_is_refused(tx: Transaction) -> None:
    del tx
    with pytest.raises(DamagedFileError):
        read_returned(b"no file at all")


@pytest.mark.parametrize(
    ("source", "printed", "wanted", "becomes"),
    [
        ("{n:users} of *all*.", "Two of all.", "Two of most.", "{n:users} of *most*."),
        ("{n:users} came.", "Two came.", "Three came.", "{n:users} came."),
        ("{n:users} came.", "Two came.", "Two came late.", "{n:users} came late."),
        ("One. Two.", "One. Two.", "Two.", "Two."),
        ("One.", "One.", "Zero. One.", "Zero. One."),
    ],
)
def test_print_is_carried_into_the_text_around_its_references(
    source: str, printed: str, wanted: str, becomes: str
) -> None:
    assert merged(source, printed, wanted) == becomes
