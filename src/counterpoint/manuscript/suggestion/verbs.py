"""What is done about suggestions: make one, take it over, decline it, list them."""

from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript import store as blocks_store
from counterpoint.manuscript.changing import retire_blocks
from counterpoint.manuscript.freeze.guard import check_open
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    Content,
    End,
    OtherArticleError,
    place_after,
)
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.snapshot.comparing import BlockRow, compared
from counterpoint.manuscript.snapshot.model import Paragraph, paragraphs_of, pieces_of
from counterpoint.manuscript.suggestion import store
from counterpoint.manuscript.suggestion.model import (
    NoDeclineReasonError,
    OwnSuggestionError,
    StaleSuggestionError,
    Suggestion,
    SuggestionAccepted,
    SuggestionDeclined,
    SuggestionForm,
    SuggestionId,
    SuggestionMade,
    SuggestionOutcome,
    SuggestionSettledError,
    SuggestionShown,
    check_suggested,
    is_stale,
)
from counterpoint.report.comparison.model import Change
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import is_alone
from counterpoint.study.permission import Deed

_NEW = BlockId("new")
"""Stands for a block that is printed to be looked at, and kept nowhere."""


def list_suggestions(tx: Transaction, article_id: ArticleId) -> list[SuggestionShown]:
    """List an article's suggestions as they stand, earliest first.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    material = material_of(tx, article_id)
    blocks = {block.id: block for block in material.blocks}
    return [
        SuggestionShown(each, _row(each, material), is_stale(each, blocks))
        for each in store.list_suggestions(tx.connection, article_id)
    ]


def suggest_change(  # noqa: PLR0913 - a suggestion has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    form: SuggestionForm,
    block_id: BlockId | None = None,
    text: str = "",
    note: str = "",
) -> Suggestion:
    """Suggest other words for a block, a new paragraph, or that a block goes.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        form: What would become of the block.
        block_id: The block; for a new one the block it follows, none if it is first.
        text: How it would read.
        note: Why.

    Raises:
        NotFoundError: There is no such article or block.
        OtherArticleError: The block is another article's.
        NoSuggestedWordsError: It says nothing.
        SameWordsError: The block says so already.
        NotWrittenError: The block shows what comes from the study.
        NoHeadingError: A heading would have no words.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    block = _named(tx, article_id, form, block_id)
    said = normalised(text).strip()
    check_suggested(form, block, said)
    new = Suggestion(
        id=SuggestionId(new_id()),
        article_id=article_id,
        form=form,
        block_id=block_id,
        was="" if block is None or form is SuggestionForm.ADD else block.text,
        text="" if form is SuggestionForm.TAKE_OUT else said,
        note=normalised(note).strip(),
        made_by=tx.actor,
        made_on=tx.now().date(),
    )
    salt = new_salt()
    event = SuggestionMade(new.id, article_id, form, digest(salt, new.text))
    store.put_suggestion(tx.connection, tx.record(event), new, salt)
    return new


def accept_suggestion(tx: Transaction, *, suggestion_id: SuggestionId) -> Suggestion:
    """Take a suggestion over into the manuscript, in one step with its change.

    Raises:
        NotFoundError: There is no such suggestion.
        SuggestionSettledError: It was accepted or declined.
        OwnSuggestionError: The member made it, and is not alone.
        StaleSuggestionError: The block says something else now.
        ManuscriptFrozenError: The manuscript is frozen.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    made = _open(tx, suggestion_id)
    check_open(tx, made.article_id)
    if made.made_by == tx.actor and not is_alone(tx.connection):
        msg = "You made this suggestion; let another member take it over."
        raise OwnSuggestionError(msg)
    blocks = blocks_store.list_blocks(tx.connection, made.article_id)
    known = {block.id: block for block in blocks}
    if is_stale(made, known):
        msg = "The block has changed since; compare, and suggest it anew."
        raise StaleSuggestionError(msg)
    new_block = BlockId(new_id())
    block_id = new_block if made.form is SuggestionForm.ADD else made.block_id
    salt = new_salt()
    seq = tx.record(
        SuggestionAccepted(
            suggestion_id=suggestion_id,
            article_id=made.article_id,
            block_id=block_id or new_block,
            form=made.form,
            made_by=made.made_by,
            words_digest=digest(salt, made.text),
        )
    )
    _carry_out(tx, seq, made, blocks, new_block, salt)
    settled = replace(made, outcome=SuggestionOutcome.ACCEPTED, settled_by=tx.actor)
    store.put_outcome(tx.connection, seq, settled)
    return settled


def decline_suggestion(
    tx: Transaction, *, suggestion_id: SuggestionId, reason: str
) -> Suggestion:
    """Decline a suggestion with a reason; its own maker may, too.

    Raises:
        NotFoundError: There is no such suggestion.
        SuggestionSettledError: It was accepted or declined.
        NoDeclineReasonError: No reason is given.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    made = _open(tx, suggestion_id)
    why = normalised(reason).strip()
    if not why:
        msg = "Write why it is declined; whoever suggested it will want to know."
        raise NoDeclineReasonError(msg)
    settled = replace(
        made, outcome=SuggestionOutcome.DECLINED, reason=why, settled_by=tx.actor
    )
    seq = tx.record(SuggestionDeclined(suggestion_id, made.article_id))
    store.put_outcome(tx.connection, seq, settled)
    return settled


def _named(
    tx: Transaction,
    article_id: ArticleId,
    form: SuggestionForm,
    block_id: BlockId | None,
) -> Block | None:
    if block_id is None and form is SuggestionForm.ADD:
        return None
    block = blocks_store.get_block(tx.connection, block_id or BlockId(""))
    if block.article_id != article_id:
        msg = "Suggest something for a block of the same manuscript; reload the page."
        raise OtherArticleError(msg)
    return block


def _open(tx: Transaction, suggestion_id: SuggestionId) -> Suggestion:
    made = store.get_suggestion(tx.connection, suggestion_id)
    if made.outcome is not None:
        msg = "This suggestion is settled; make a new one."
        raise SuggestionSettledError(msg)
    return made


def _carry_out(  # noqa: PLR0913, PLR0917 - the step, what it says, and where
    tx: Transaction,
    seq: int,
    made: Suggestion,
    blocks: list[Block],
    new_block: BlockId,
    salt: bytes,
) -> None:
    connection = tx.connection
    if made.form is SuggestionForm.ADD:
        position, moved = place_after(blocks, made.block_id or End.FIRST)
        content = Content(BlockKind.PROSE, made.text)
        added = Block(new_block, made.article_id, content, position)
        blocks_store.put_positions(connection, seq, moved)
        blocks_store.put_block(connection, seq, added, salt)
        return
    block = next(each for each in blocks if each.id == made.block_id)
    if made.form is SuggestionForm.TAKE_OUT:
        retire_blocks(tx, seq, made.article_id, [block.id])
        return
    changed = replace(block, content=replace(block.content, text=made.text))
    blocks_store.put_block(connection, seq, changed, salt)


def _row(made: Suggestion, material: Material) -> BlockRow:
    """Show what a suggestion changes, in the words that print."""
    before = _paragraphs(made, made.was, material)
    after = _paragraphs(made, made.text, material)
    if made.form is SuggestionForm.ADD:
        before = []
    elif made.form is SuggestionForm.TAKE_OUT:
        after = []
    rows = compared(before, after).rows
    return rows[0] if rows else BlockRow(made.block_id, Change.SAME, (), ())


def _paragraphs(made: Suggestion, text: str, material: Material) -> list[Paragraph]:
    """Print one block with other words, its numbers and names as they are today."""
    block = next((b for b in material.blocks if b.id == made.block_id), None)
    if block is None or made.form is SuggestionForm.ADD:
        content = Content(BlockKind.PROSE, text)
    elif made.form is SuggestionForm.REWORD:
        content = replace(block.content, text=text)
    else:
        content = block.content
    alone = Block(_NEW, made.article_id, content, 0.0)
    shown = {_NEW: content.quote_id} if content.quote_id else {}
    pieces = pieces_of(rendered(replace(material, blocks=[alone])), shown)
    return [each for each in paragraphs_of(pieces) if each.block_id == _NEW]
