"""What members do about manuscripts, on both databases."""

import zipfile
from datetime import date, timedelta
from io import BytesIO

import pytest

from counterpoint import manuscript, quote, theme
from counterpoint.interview.meeting.verbs import note_interview
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, QuoteId
from counterpoint.manuscript import Block, BlockKind, End, Format, Manuscript, Style
from counterpoint.manuscript.model import (
    BlockKindError,
    OtherArticleError,
    QuotePlacedError,
)
from counterpoint.manuscript.rendering import NOTICE
from counterpoint.participant.person.verbs import add_participant
from counterpoint.storage.database import Database
from counterpoint.storage.history import entries
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.design import store as design_store
from counterpoint.study.design.model import StudyChanged
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.theme.material import OWN, paradox, span_of, start, take_back, tell


def add(
    tx: Transaction, article_id: ArticleId, text: str, after: BlockId | End = End.LAST
) -> Block:
    """Add prose to a manuscript."""
    return manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=text, after=after
    )


def pooled(tx: Transaction, article_id: ArticleId) -> QuoteId:
    """Lay a quote of user 1 into an article's pool."""
    report_id = tell(tx, "user-01")
    made = quote.propose_quote(
        tx,
        article_id=article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
    )
    return made.quote.id


def place(tx: Transaction, article_id: ArticleId, quote_id: QuoteId) -> Block:
    """Place a quote at the end of a manuscript."""
    return manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.QUOTE, quote_id=quote_id
    )


def texts(found: Manuscript) -> list[str]:
    """List the blocks' own words."""
    return [block.text for block in found.blocks]


def test_blocks_stand_in_the_order_in_which_they_were_put(tx: Transaction) -> None:
    article_id = start(tx)
    one = add(tx, article_id, "one")
    add(tx, article_id, "three")
    add(tx, article_id, "two", after=one.id)
    add(tx, article_id, "zero", after=End.FIRST)
    assert texts(manuscript.show_manuscript(tx, article_id)) == [
        *("zero", "one", "two", "three"),
    ]
    manuscript.move_block(tx, block_id=one.id, after=End.LAST)
    assert texts(manuscript.show_manuscript(tx, article_id))[-1] == "one"
    take_back(tx)
    assert texts(manuscript.show_manuscript(tx, article_id))[1] == "one"


def test_room_made_for_a_block_is_given_back_with_it(tx: Transaction) -> None:
    article_id = start(tx)
    first = add(tx, article_id, "first")
    add(tx, article_id, "last")
    for n in range(40):  # halving a step this often needs a new numbering
        add(tx, article_id, str(n), after=first.id)
    shown = manuscript.show_manuscript(tx, article_id)
    assert texts(shown) == ["first", *map(str, reversed(range(40))), "last"]
    take_back(tx)
    assert len(manuscript.show_manuscript(tx, article_id).blocks) == 41


def test_changed_and_retired_blocks_come_back(tx: Transaction) -> None:
    article_id = start(tx)
    block = add(tx, article_id, "As it was.")
    manuscript.change_block(tx, block_id=block.id, text=" As it is. ")
    assert texts(manuscript.show_manuscript(tx, article_id)) == ["As it is."]
    take_back(tx)
    assert manuscript.get_block(tx, block.id) == block
    manuscript.retire_block(tx, block_id=block.id)
    with pytest.raises(NotFoundError):
        manuscript.get_block(tx, block.id)
    take_back(tx)
    assert manuscript.get_block(tx, block.id) == block


def test_a_quote_is_placed_once_and_in_its_own_article(tx: Transaction) -> None:
    article_id = start(tx)
    quote_id = pooled(tx, article_id)
    assert not manuscript.list_placed_quotes(tx, article_id)
    placed = place(tx, article_id, quote_id)
    assert manuscript.list_placed_quotes(tx, article_id) == {quote_id}
    with pytest.raises(QuotePlacedError):
        place(tx, article_id, quote_id)
    with pytest.raises(OtherArticleError):
        place(tx, start(tx), quote_id)
    with pytest.raises(BlockKindError):
        manuscript.change_block(tx, block_id=placed.id, text="Typed words.")
    manuscript.retire_block(tx, block_id=placed.id)
    place(tx, article_id, quote_id)


def test_a_quote_that_was_placed_since_is_not_taken_back(tx: Transaction) -> None:
    article_id = start(tx)
    quote_id = pooled(tx, article_id)
    proposed = tx.recorded[-1]
    place(tx, article_id, quote_id)
    tx.recorded.append(proposed)
    with pytest.raises(ChangedSinceError):
        take_back(tx)


def test_themes_and_blocks_of_other_articles_are_refused(tx: Transaction) -> None:
    article_id, elsewhere = start(tx), start(tx)
    with pytest.raises(OtherArticleError):
        manuscript.add_block(
            tx,
            article_id=article_id,
            kind=BlockKind.THEME,
            theme_id=paradox(tx, elsewhere).id,
        )
    with pytest.raises(OtherArticleError):
        add(tx, article_id, "words", after=add(tx, elsewhere, "there").id)
    with pytest.raises(NotFoundError):
        manuscript.move_block(tx, block_id=BlockId("none"), after=End.LAST)


def test_a_theme_s_heading_follows_its_title(tx: Transaction) -> None:
    article_id = start(tx)
    door = paradox(tx, article_id)
    manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.THEME, theme_id=door.id
    )
    theme.change_theme(tx, theme_id=door.id, title="The Door")
    (heading,) = manuscript.show_manuscript(tx, article_id).rendered[-1:]
    assert (heading.style, heading.text) == (Style.HEADING2, "The Door")
    assert heading.problems  # no quote stands under it


def test_those_count_as_interviewed_who_were_met_or_have_a_report(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    tell(tx, "user-01")
    tell(tx, "bare", None)
    for days in (-1, 0, 2):
        person = add_participant(tx, group="users").id
        held_on = tx.now().date() + timedelta(days=days)
        note_interview(tx, participant_id=person, held_on=held_on)
    nurse = add_participant(tx, group="professionals").id
    note_interview(tx, participant_id=nurse)
    add_participant(tx, group="professionals")
    counted = manuscript.list_interviewed(tx, article_id)
    assert [(each.group, each.number) for each in counted] == [
        ("users", 3),
        ("professionals", 0),
    ]
    note_interview(tx, participant_id=nurse, held_on=date(2023, 5, 1))
    add(tx, article_id, "{n:all} spoke, {n:professionals} of them at work.")
    prose = manuscript.show_manuscript(tx, article_id).rendered[-1]
    assert prose.text == "Four spoke, one of them at work."


def test_a_demo_s_files_begin_with_the_notice(tx: Transaction) -> None:
    study = design_store.get_study(tx.connection)
    seq = tx.record(StudyChanged(study.data_mode))
    demo = type(study)(title=study.title, is_demo=True)
    design_store.put_study(tx.connection, seq, demo)
    article_id = start(tx)
    add(tx, article_id, "Words.")
    md, docx = (
        manuscript.render_manuscript(tx, article_id=article_id, format=each).content
        for each in (Format.MD, Format.DOCX)
    )
    assert md.decode().startswith(f"*{NOTICE}*")
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        xml = archive.read("word/document.xml").decode()
    assert NOTICE in xml
    assert xml.index(NOTICE) < xml.index("Doors")


def test_history_keeps_no_word_of_a_manuscript(tx: Transaction) -> None:
    article_id = start(tx)
    add(tx, article_id, "Unmistakable prose.")
    place(tx, article_id, pooled(tx, article_id))
    paradox(tx, article_id)
    manuscript.render_manuscript(tx, article_id=article_id, format=Format.MD)
    payloads = " ".join(str(entry) for entry in entries(tx.connection))
    for words in ("Unmistakable", "shut the door", "door to close", "Doors"):
        assert words not in payloads


def test_an_auditor_reads_but_neither_writes_nor_exports(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id = start(tx)
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
    with database.write(eve) as tx:
        manuscript.show_manuscript(tx, article_id)
        with pytest.raises(NotAllowedError):
            add(tx, article_id, "Words.")
        with pytest.raises(NotAllowedError):
            manuscript.render_manuscript(tx, article_id=article_id, format=Format.DOCX)
