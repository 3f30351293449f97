"""What is done about a manuscript: put blocks in order, see it, write it out."""

from dataclasses import dataclass, replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript import store
from counterpoint.manuscript.claim.store import list_claims, retire_claim
from counterpoint.manuscript.material import interviewed_of, material_of
from counterpoint.manuscript.model import (
    Block,
    BlockAdded,
    BlockChanged,
    BlockKind,
    BlockMoved,
    BlockRetired,
    End,
    OtherArticleError,
    QuotePlacedError,
    place_after,
)
from counterpoint.manuscript.rendering import (
    Interviewed,
    Rendered,
    rendered,
)
from counterpoint.quote.store import get_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.theme.store import get_theme


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A manuscript as it is edited, and as it will print."""

    article_id: ArticleId
    blocks: tuple[Block, ...]
    rendered: tuple[Rendered, ...]


def show_manuscript(tx: Transaction, article_id: ArticleId) -> Manuscript:
    """Show an article's manuscript: its blocks, and the paragraphs they give.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    material = material_of(tx, article_id)
    return Manuscript(article_id, tuple(material.blocks), tuple(rendered(material)))


def get_block(tx: Transaction, block_id: BlockId) -> Block:
    """Give a block.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.get_block(tx.connection, block_id)


def list_placed_quotes(tx: Transaction, article_id: ArticleId) -> frozenset[QuoteId]:
    """List the quotes that an article's manuscript shows."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    blocks = store.list_blocks(tx.connection, article_id)
    return frozenset(block.quote_id for block in blocks if block.quote_id is not None)


def list_interviewed(tx: Transaction, article_id: ArticleId) -> list[Interviewed]:
    """Count who was interviewed, in each of the article's groups.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return interviewed_of(tx, article_id)


def add_block(  # noqa: PLR0913 - a block has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: BlockKind,
    text: str = "",
    theme_id: ThemeId | None = None,
    quote_id: QuoteId | None = None,
    after: BlockId | End = End.LAST,
) -> Block:
    """Put a heading, prose, a theme's heading or a quote into a manuscript.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        kind: What the block shows.
        text: Of a heading or prose.
        theme_id: The theme whose title is the heading.
        quote_id: The quote to show; each is placed once.
        after: The block it is to follow, or an end of the manuscript.

    Raises:
        NotFoundError: There is no such article, theme or quote.
        BlockKindError: The parts do not fit the kind.
        NoHeadingError: A heading has no words.
        QuotePlacedError: The manuscript shows the quote already.
        OtherArticleError: The theme, quote or block is another article's.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    blocks = store.list_blocks(tx.connection, article_id)
    position, moved = place_after(blocks, after)
    new = Block(
        id=BlockId(new_id()),
        article_id=article_id,
        kind=kind,
        text=normalised(text).strip(),
        theme_id=theme_id,
        quote_id=quote_id,
        position=position,
    )
    _check_shown(tx, new, blocks)
    salt = new_salt()
    witness = digest(salt, new.text)
    seq = tx.record(BlockAdded(new.id, article_id, kind, witness))
    store.put_positions(tx.connection, seq, moved)
    store.put_block(tx.connection, seq, new, salt)
    return new


def change_block(tx: Transaction, *, block_id: BlockId, text: str) -> Block:
    """Write a heading or prose anew.

    Raises:
        NotFoundError: There is no such block.
        BlockKindError: It shows a theme or a quote.
        NoHeadingError: A heading would have no words.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = store.get_block(tx.connection, block_id)
    changed = replace(before, text=normalised(text).strip())
    salt = new_salt()
    witness = digest(salt, changed.text)
    seq = tx.record(BlockChanged(block_id, before.article_id, witness))
    store.put_block(tx.connection, seq, changed, salt)
    return changed


def move_block(tx: Transaction, *, block_id: BlockId, after: BlockId | End) -> Block:
    """Put a block at another place.

    Raises:
        NotFoundError: There is no such block.
        OtherArticleError: The block to follow is not in the same manuscript.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = store.get_block(tx.connection, block_id)
    if after == block_id:
        return before
    blocks = store.list_blocks(tx.connection, before.article_id)
    others = [block for block in blocks if block.id != block_id]
    position, moved = place_after(others, after)
    seq = tx.record(BlockMoved(block_id, before.article_id))
    store.put_positions(tx.connection, seq, {**moved, block_id: position})
    return replace(before, position=position)


def retire_block(tx: Transaction, *, block_id: BlockId) -> ArticleId:
    """Take a block out of its manuscript with what it claims; name the article.

    Raises:
        NotFoundError: There is no such block.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    article_id = store.get_block(tx.connection, block_id).article_id
    seq = tx.record(BlockRetired(block_id, article_id))
    store.retire_block(tx.connection, seq, block_id)
    for each in list_claims(tx.connection, article_id):
        if each.block_id == block_id:
            retire_claim(tx.connection, seq, each.id)
    return article_id


def _check_shown(tx: Transaction, new: Block, blocks: list[Block]) -> None:
    """See that what a block shows is its own article's, and shown once."""
    shown = []
    if new.theme_id is not None:
        shown.append(get_theme(tx.connection, new.theme_id).article_id)
    if new.quote_id is not None:
        shown.append(get_quote(tx.connection, new.quote_id).article_id)
    if any(article_id != new.article_id for article_id in shown):
        msg = "Choose a theme or quote of the same article."
        raise OtherArticleError(msg)
    if new.quote_id and any(block.quote_id == new.quote_id for block in blocks):
        msg = "The manuscript shows this quote already; move it instead."
        raise QuotePlacedError(msg)
