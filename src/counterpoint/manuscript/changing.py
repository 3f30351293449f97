"""What changing blocks always entails. The verbs that call it have asked permission."""

from collections.abc import Collection, Sequence

from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.text import normalised
from counterpoint.manuscript import store
from counterpoint.manuscript.claim.store import list_claims, retire_claim
from counterpoint.manuscript.formula.store import retire_condensed_of
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    Content,
    OtherArticleError,
    PartPlacedError,
    QuotePlacedError,
)
from counterpoint.quote.store import get_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.theme.store import get_theme


def retire_blocks(
    tx: Transaction, seq: int, article_id: ArticleId, ids: Collection[BlockId]
) -> None:
    """End blocks, their claims and what they condense."""
    for block_id in ids:
        store.retire_block(tx.connection, seq, block_id)
    for each in list_claims(tx.connection, article_id):
        if each.block_id in ids:
            retire_claim(tx.connection, seq, each.id)
    retire_condensed_of(tx.connection, seq, ids)


def check_shown(
    tx: Transaction, article_id: ArticleId, new: Content, blocks: Sequence[Block]
) -> None:
    """See that what a block shows is its own article's, and shown once.

    Raises:
        NotFoundError: There is no such theme or quote.
        QuotePlacedError: The manuscript shows the quote already.
        PartPlacedError: The theme has a part of the discussion already.
        OtherArticleError: The theme or quote is another article's.
    """
    shown = []
    if new.theme_id is not None:
        shown.append(get_theme(tx.connection, new.theme_id).article_id)
    if new.quote_id is not None:
        shown.append(get_quote(tx.connection, new.quote_id).article_id)
    if any(id_ != article_id for id_ in shown):
        msg = "Choose a theme or quote of the same article."
        raise OtherArticleError(msg)
    if new.quote_id and any(block.quote_id == new.quote_id for block in blocks):
        msg = "The manuscript shows this quote already; move it instead."
        raise QuotePlacedError(msg)
    is_part = new.kind is BlockKind.DISCUSSION
    if is_part and any(
        block.kind is new.kind and block.theme_id == new.theme_id for block in blocks
    ):
        msg = "The discussion has a part on this theme already; move it instead."
        raise PartPlacedError(msg)


def checked_groups(groups: Sequence[str], followed: Sequence[str]) -> tuple[str, ...]:
    """Give groups in the article's order.

    Raises:
        OtherArticleError: The article does not follow one of them.
    """
    if not set(groups) <= set(followed):
        msg = "Choose groups that the article follows."
        raise OtherArticleError(msg)
    return tuple(key for key in followed if key in groups)


def one_line(text: str) -> str:
    """Bring what is written on one line into the form that is kept."""
    return " ".join(normalised(text).split())
