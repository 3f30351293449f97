"""Snapshots: the manuscript as it stood, held against its hash and today's data."""

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from counterpoint import manuscript, quote, theme
from counterpoint.across.history.verbs import undo
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import BlockId, QuoteId
from counterpoint.manuscript import BlockKind, End
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.snapshot import store
from counterpoint.manuscript.snapshot.comparing import compared
from counterpoint.manuscript.snapshot.keeping import LongSnapshotNameError
from counterpoint.manuscript.snapshot.marking import Mark, read_mark
from counterpoint.manuscript.snapshot.model import (
    EmptyManuscriptError,
    Integrity,
    NoSnapshotNameError,
    SnapshotMade,
    Source,
    paragraphs_of,
    pieces_of,
)
from counterpoint.manuscript.snapshot.verbs import (
    compare_snapshots,
    export_snapshot,
    list_snapshots,
    make_snapshot,
    show_snapshot,
)
from counterpoint.report.comparison.model import Change
from counterpoint.storage.history import entries, verify
from counterpoint.storage.transaction import Transaction
from tests.manuscript.drafts import begun, proposed
from tests.manuscript.material import made_of, placed, prose, quoted
from tests.theme.material import OWN, span_of, start, tell


def test_a_snapshot_keeps_every_word_and_where_it_came_from(tx: Transaction) -> None:
    article_id, written, shown = begun(tx)
    made = make_snapshot(
        tx, article_id=article_id, name=" Sent \n out ", note="To Eve."
    )
    assert (made.name, made.note, made.made_by) == ("Sent out", "To Eve.", tx.actor)
    read = show_snapshot(tx, made.id)
    assert read.integrity is Integrity.WHOLE
    assert [each.text for each in read.paragraphs] == [
        each.text
        for each in manuscript.show_manuscript(tx, article_id).rendered
        if each.runs
    ]
    of_prose = next(each for each in read.paragraphs if each.block_id == written)
    assert [(p.source, p.text) for p in of_prose.pieces][1] == (Source.COUNT, "one")
    of_quote = next(each for each in read.paragraphs if each.block_id == shown)
    assert [p.source for p in of_quote.pieces] == [Source.QUOTE, Source.LABEL]
    assert read.drifted == ()


def test_history_keeps_hashes_of_a_snapshot_and_no_word(tx: Transaction) -> None:
    article_id, _, _ = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="zanzibar", note="zanzibar")
    event = next(iter(entries(tx.connection, limit=1)))
    assert event.kind == SnapshotMade.__name__
    assert event.payload["words_hash"] == made.words_hash
    assert "zanzibar" not in str(event.payload)
    verify(tx.connection)


def test_equal_words_of_two_snapshots_have_different_hashes(tx: Transaction) -> None:
    article_id, _, _ = begun(tx)
    one, other = (make_snapshot(tx, article_id=article_id, name="x") for _ in range(2))
    assert one.words_hash != other.words_hash, "the salts are each one's own"
    assert all(
        row.change is Change.SAME
        for row in compare_snapshots(tx, one.id, other.id).rows
    )
    assert [each.id for each in list_snapshots(tx, article_id)] == [other.id, one.id]


def test_a_name_and_words_are_needed(tx: Transaction) -> None:
    article_id = start(tx)
    with pytest.raises(EmptyManuscriptError):
        make_snapshot(tx, article_id=article_id, name="x")
    manuscript.add_block(tx, article_id=article_id, kind=BlockKind.PROSE, text="Hm.")
    with pytest.raises(NoSnapshotNameError):
        make_snapshot(tx, article_id=article_id, name=" ")
    with pytest.raises(LongSnapshotNameError):
        make_snapshot(tx, article_id=article_id, name="x" * 201)


def test_a_snapshot_is_taken_back_like_any_step(tx: Transaction) -> None:
    article_id, _, _ = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="By mistake")
    undo(tx)
    assert list_snapshots(tx, article_id) == []
    with pytest.raises(NotFoundError):
        show_snapshot(tx, made.id)


def test_words_that_somebody_altered_in_the_database_are_noticed(
    tx: Transaction,
) -> None:
    article_id, _, _ = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="x")
    table = store.snapshot_piece
    changed = table.update().where(table.c.text == "Findings").values(text="Findigs")
    tx.connection.execute(changed)
    assert show_snapshot(tx, made.id).integrity is Integrity.ALTERED
    removed = table.delete().where(table.c.text == "Findigs")
    tx.connection.execute(removed)
    assert show_snapshot(tx, made.id).integrity is Integrity.ALTERED


def test_a_comparison_tells_words_numbers_and_quotes_apart(tx: Transaction) -> None:
    article_id, written, shown = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="First")
    tell(tx, "user-02")
    block = manuscript.get_block(tx, written)
    manuscript.change_block(
        tx, block_id=written, text=block.text.replace("doors", "open doors")
    )
    manuscript.retire_block(tx, block_id=shown)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="In sum.", after=End.LAST
    )
    found = compare_snapshots(tx, made.id)
    by_block = {row.block_id: row for row in found.rows if row.block_id}
    row = by_block[written]
    assert (row.change, row.values) == (Change.REWORDED, (Source.COUNT,))
    came = [p.text for p in row.after[0].parts if p.is_changed]
    assert came == ["two", " open"]
    assert by_block[shown].change is Change.REMOVED
    assert [r.change for r in found.rows][-1] is Change.ADDED
    values = {each.source: (each.before, each.after) for each in found.values}
    assert values[Source.COUNT] in {("one", "two"), ("One", "Two")}
    assert values[Source.QUOTE] == (OWN, None)
    assert values[Source.LABEL] == ("1", None)


def test_a_block_that_moved_is_compared_with_what_it_was() -> None:
    material = made_of(prose("First words here."), prose("Then others."), prose("End."))
    before = paragraphs_of(pieces_of(rendered(material), {}))
    one, two, three = material.blocks
    moved = made_of(prose("End."), prose("First words."), prose("Then others."))
    ids = (three.id, one.id, two.id)
    renamed = replace(
        moved,
        blocks=[replace(b, id=id_) for b, id_ in zip(moved.blocks, ids, strict=True)],
    )
    after = paragraphs_of(pieces_of(rendered(renamed), {}))
    rows = {r.block_id: r for r in compared(before, after).rows if r.block_id}
    assert rows[three.id].change is Change.MOVED
    assert rows[one.id].change is Change.REWORDED
    assert rows[two.id].change is Change.SAME


def test_what_the_data_say_otherwise_since_is_listed(tx: Transaction) -> None:
    article_id, written, shown = begun(tx)
    idea = theme.add_theme(tx, article_id=article_id, title="Doors that close")
    manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind.PROSE,
        text=f"See {{theme:{idea.id}}}.",
    )
    made = make_snapshot(tx, article_id=article_id, name="First")
    manuscript.change_block(tx, block_id=written, text="Other words.")
    assert show_snapshot(tx, made.id).drifted == (), "the text is not the data"
    tell(tx, "user-02")
    theme.change_theme(tx, theme_id=idea.id, title="Doors that open")
    placed_quote = manuscript.get_block(tx, shown).quote_id
    assert placed_quote
    quote.retire_quote(tx, quote_id=placed_quote)
    drifted = {
        e.source: (e.before, e.after) for e in show_snapshot(tx, made.id).drifted
    }
    assert drifted[Source.COUNT] in {("one", "two"), ("One", "two")}
    assert drifted[Source.THEME] == ("Doors that close", "Doors that open")
    assert drifted[Source.QUOTE] == (OWN, None)
    assert drifted[Source.LABEL] == ("1", None)


def test_a_quote_that_was_cut_anew_reads_otherwise_than_the_snapshot(
    tx: Transaction,
) -> None:
    article_id, _, _ = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="First")
    (cut,) = quote.list_quotes(tx, article_id)
    shorter = span_of(tx, cut.quote.report_id, "I shut the door.")
    quote.change_quote(tx, quote_id=cut.quote.id, fragments=[shorter])
    drifted = show_snapshot(tx, made.id).drifted
    assert [(each.source, each.after) for each in drifted] == [
        (Source.QUOTE, "I shut the door.")
    ]


def test_a_snapshots_file_names_it_and_each_of_its_blocks(tx: Transaction) -> None:
    article_id, written, shown = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="First")
    content = export_snapshot(tx, snapshot_id=made.id).content
    document = docx.Document(BytesIO(content))
    names = [
        str(element.get(qn("w:name")))
        for element in document.element.body.iter(qn("w:bookmarkStart"))
    ]
    marks = [mark for name in names if (mark := read_mark(name))]
    assert Mark(snapshot_id=made.id) in marks
    assert Mark(block_id=written, paragraph=1) in marks
    assert Mark(block_id=shown, paragraph=1) in marks
    assert len(names) == len(set(names)) == len(document.paragraphs) + 1
    assert all(name.startswith("_") and len(name) <= 40 for name in names)


def test_a_quote_that_may_not_print_today_leaves_an_older_snapshots_file(
    tx: Transaction,
) -> None:
    article_id, _, shown = begun(tx)
    made = make_snapshot(tx, article_id=article_id, name="First")
    quote_id = manuscript.get_block(tx, shown).quote_id
    assert quote_id
    quote.retire_quote(tx, quote_id=quote_id)
    sent = export_snapshot(tx, snapshot_id=made.id)
    assert [item.kind for item in sent.outcome.left] == ["quotes"]
    words = "\n".join(p.text for p in docx.Document(BytesIO(sent.content)).paragraphs)
    assert OWN not in words
    assert "Nobody asked them." in words


def test_names_of_other_bookmarks_are_no_marks() -> None:
    assert read_mark("_Toc123") is None
    assert read_mark("_cp_../x_1") is None


def test_several_paragraphs_of_a_quote_are_one_value() -> None:
    material = made_of(placed("q1"), quotes=(quoted("q1", "One.", "Two."),))
    pieces = pieces_of(rendered(material), {BlockId("b1"): QuoteId("q1")})
    rows = compared(paragraphs_of(pieces), []).values
    assert ("One.\nTwo." in {each.before for each in rows}) is True
    assert {each.source for each in rows} >= {Source.QUOTE, Source.LABEL}


def test_a_second_quote_of_a_person_is_another_value(tx: Transaction) -> None:
    article_id, _, _ = begun(tx)
    proposed(tx, article_id, "user-02")
    made = make_snapshot(tx, article_id=article_id, name="First")
    read = show_snapshot(tx, made.id)
    keys = {p.key for each in read.paragraphs for p in each.pieces if p.quote_id}
    assert len(keys) == 2, "the quote, and the person of its label"
