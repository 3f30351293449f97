"""Sections, formulas and tables as members write them, on both databases."""

import pytest

from counterpoint import manuscript, quote
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, QuoteId
from counterpoint.kernel.meanwhile import ChangedMeanwhileError
from counterpoint.manuscript import Block, BlockKind, PictureKey, Style, TableKey
from counterpoint.manuscript.claim.model import ClaimKind
from counterpoint.manuscript.formula.model import (
    CondensedTwiceError,
    NoExtractError,
    NotAFormulaError,
)
from counterpoint.manuscript.model import Content, OtherArticleError, PartPlacedError
from counterpoint.manuscript.writing.model import (
    BlockGoneError,
    Move,
    NotEmptyError,
    Put,
    Step,
    TakeOut,
    Write,
)
from counterpoint.storage.transaction import Transaction
from tests.theme.material import OWN, paradox, span_of, start, take_back, tell, topic


def formula(tx: Transaction, article_id: ArticleId) -> Block:
    """Write a formula that speaks for all groups of the article."""
    return manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.FORMULA, text="They let me fail."
    )


def pooled(tx: Transaction, article_id: ArticleId, key: str) -> QuoteId:
    """Lay a quote of somebody's report into the pool."""
    group = "users" if key.startswith("user") else "professionals"
    report_id = tell(tx, key, group)
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    return made.quote.id


def problems_of(tx: Transaction, block: Block) -> tuple[str, ...]:
    """Say what is wrong with a block."""
    shown = manuscript.show_manuscript(tx, block.article_id)
    return next(p.problems for p in shown.rendered if p.block_id == block.id)


def test_the_sections_are_laid_out_once_and_taken_back_at_once(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    theme_id = paradox(tx, article_id).id
    laid = manuscript.lay_out(tx, article_id=article_id)
    headings = [each for each in laid if each.kind is not BlockKind.PROSE]
    assert [each.text or each.theme_id for each in headings] == [
        *("Background", "Method", "Findings"),
        theme_id,
        *("Discussion", "Limitations"),
    ]
    with pytest.raises(NotEmptyError):
        manuscript.lay_out(tx, article_id=article_id)
    take_back(tx)
    assert not manuscript.show_manuscript(tx, article_id).blocks


def test_a_formula_counts_the_groups_of_what_it_condenses(tx: Transaction) -> None:
    article_id = start(tx)
    written = formula(tx, article_id)
    assert set(written.content.groups) == {"users", "professionals"}
    before = problems_of(tx, written)
    manuscript.condense(
        tx, block_id=written.id, quote_id=pooled(tx, article_id, "user-01")
    )
    manuscript.condense(
        tx, block_id=written.id, quote_id=pooled(tx, article_id, "professional-01")
    )
    assert (len(before), len(problems_of(tx, written))) == (3, 0)
    (first, _) = manuscript.show_manuscript(tx, article_id).condensed[written.id]
    assert first.group == "users"
    manuscript.release(tx, condensed_id=first.id)
    assert len(problems_of(tx, written)) == len(["two", "of users"])
    fewer = manuscript.change_block(tx, block_id=written.id, groups=["professionals"])
    assert len(problems_of(tx, fewer)) == 1
    take_back(tx)
    assert len(problems_of(tx, written)) == len(["two", "of users"])


def test_a_formula_refuses_what_is_no_extract_of_its_article(tx: Transaction) -> None:
    article_id = start(tx)
    written = formula(tx, article_id)
    id_ = pooled(tx, article_id, "user-01")
    manuscript.condense(tx, block_id=written.id, quote_id=id_)
    with pytest.raises(CondensedTwiceError):
        manuscript.condense(tx, block_id=written.id, quote_id=id_)
    with pytest.raises(NoExtractError):
        manuscript.condense(tx, block_id=written.id)
    prose = manuscript.add_block(tx, article_id=article_id, kind=BlockKind.PROSE)
    with pytest.raises(NotAFormulaError):
        manuscript.condense(tx, block_id=prose.id, quote_id=id_)


def test_a_retired_quote_no_longer_counts_and_a_retired_formula_lists_nothing(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    written = formula(tx, article_id)
    id_ = pooled(tx, article_id, "user-01")
    manuscript.condense(tx, block_id=written.id, quote_id=id_)
    quote.retire_quote(tx, quote_id=id_)
    assert not manuscript.show_manuscript(tx, article_id).condensed
    take_back(tx)
    (listed,) = manuscript.show_manuscript(tx, article_id).condensed[written.id]
    manuscript.retire_block(tx, block_id=written.id)
    with pytest.raises(NotFoundError):
        manuscript.release(tx, condensed_id=listed.id)


def test_tables_are_counted_from_the_study_whenever_they_are_shown(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    theme_id = paradox(tx, article_id).id
    for key in TableKey:
        manuscript.add_block(tx, article_id=article_id, kind=BlockKind.TABLE, key=key)
    manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind.PICTURE,
        key=PictureKey.STRIPS,
        theme_id=theme_id,
    )
    printed = manuscript.show_manuscript(tx, article_id).rendered
    people = [each.grid for each in printed if each.style is Style.TABLE][1]
    assert people is not None
    assert [row[1][:2] for row in people.rows] == ["A:", "B:"]
    assert all(len(row) == len(people.columns) for row in people.rows)
    (drawn,) = [each.drawn for each in printed if each.drawn is not None]
    assert (drawn.key, drawn.theme_id) == (PictureKey.STRIPS, theme_id)


def test_a_theme_has_one_part_in_the_discussion(tx: Transaction) -> None:
    article_id = start(tx)
    part = {
        "kind": BlockKind.DISCUSSION,
        "text": "Beyond Doors",
        "theme_id": paradox(tx, article_id).id,
    }
    manuscript.add_block(tx, article_id=article_id, **part)  # type: ignore[arg-type]
    with pytest.raises(PartPlacedError):
        manuscript.add_block(tx, article_id=article_id, **part)  # type: ignore[arg-type]


def test_an_epigraph_goes_first_unless_it_is_put_elsewhere(tx: Transaction) -> None:
    article_id = start(tx)
    manuscript.lay_out(tx, article_id=article_id)
    added = manuscript.add_block(
        tx,
        article_id=article_id,
        kind=BlockKind.EPIGRAPH,
        text="Walk on.",
        author=" A.  Poet ",
        year="2014",
    )
    shown = manuscript.show_manuscript(tx, article_id)
    assert shown.blocks[0] == added
    assert added.content.author == "A. Poet"


def test_words_that_somebody_changed_meanwhile_are_never_written_over(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="one"
    )
    manuscript.change_block(tx, block_id=block.id, text="two", seen={"text": "one"})
    with pytest.raises(ChangedMeanwhileError):
        manuscript.change_block(
            tx, block_id=block.id, text="three", seen={"text": "one"}
        )
    assert manuscript.get_block(tx, block.id).text == "two"


def test_a_formula_speaks_for_groups_that_the_article_follows(tx: Transaction) -> None:
    with pytest.raises(OtherArticleError):
        manuscript.change_block(
            tx, block_id=formula(tx, start(tx)).id, groups=["nobody"]
        )


def texts(tx: Transaction, article_id: ArticleId) -> list[str]:
    """List what is written, in its order."""
    return [b.text for b in manuscript.show_manuscript(tx, article_id).blocks]


def prose(text: str) -> Content:
    """Give prose that is put."""
    return Content(BlockKind.PROSE, text)


def test_many_steps_are_one_step_of_history(tx: Transaction) -> None:
    article_id = start(tx)
    made = manuscript.write_blocks(
        tx,
        article_id=article_id,
        steps=[
            Put("x", prose("one")),
            Put("y", prose("three"), after="x"),
            Put("z", prose(" two "), after="x"),
        ],
    )
    assert texts(tx, article_id) == ["one", "two", "three"]
    manuscript.write_blocks(
        tx,
        article_id=article_id,
        steps=[
            Write(made["x"], "One.", seen="one"),
            Move(made["y"]),
            TakeOut(made["z"]),
        ],
    )
    assert texts(tx, article_id) == ["three", "One."]
    take_back(tx)
    assert texts(tx, article_id) == ["one", "two", "three"]


def test_of_steps_that_cannot_all_be_done_none_is_kept(tx: Transaction) -> None:
    article_id = start(tx)
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text="one"
    )
    late: list[Step] = [
        Put("x", prose("new")),
        Write(block.id, "mine", seen="what I saw"),
    ]
    with pytest.raises(ChangedMeanwhileError):
        manuscript.write_blocks(tx, article_id=article_id, steps=late)
    with pytest.raises(BlockGoneError):
        manuscript.write_blocks(
            tx,
            article_id=article_id,
            steps=[TakeOut(block.id), Write(block.id, "mine")],
        )
    assert texts(tx, article_id) == ["one"]


def test_a_claim_goes_with_its_sentence_when_paragraphs_are_split_and_joined(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    theme_id = topic(tx, article_id).id
    said = "Users told of it."
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=f"First. {said}"
    )
    manuscript.bind_claim(
        tx,
        block_id=block.id,
        text=said,
        kind=ClaimKind.PRESENCE,
        theme_id=theme_id,
        groups=["users"],
    )
    made = manuscript.write_blocks(
        tx,
        article_id=article_id,
        steps=[
            Write(block.id, "First.", seen=f"First. {said}"),
            Put("rest", prose(said), after=block.id),
        ],
    )
    (split,) = manuscript.list_claims(tx, article_id)
    assert (split.claim.block_id, split.is_stale) == (made["rest"], False)
    manuscript.write_blocks(
        tx,
        article_id=article_id,
        steps=[Write(block.id, f"First. {said}"), TakeOut(made["rest"])],
    )
    (joined,) = manuscript.list_claims(tx, article_id)
    assert (joined.claim.block_id, joined.is_stale) == (block.id, False)
