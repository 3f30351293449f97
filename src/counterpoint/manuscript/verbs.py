"""What is done about a manuscript: put blocks in order, see it, write it out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ThemeId, new_id
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript import store
from counterpoint.manuscript.changing import (
    check_shown,
    checked_groups,
    one_line,
    retire_blocks,
)
from counterpoint.manuscript.formula.model import Condensed
from counterpoint.manuscript.freeze.guard import check_open
from counterpoint.manuscript.material import interviewed_of, material_of
from counterpoint.manuscript.model import (
    Block,
    BlockAdded,
    BlockChanged,
    BlockKind,
    BlockMoved,
    BlockRetired,
    Content,
    End,
    PictureKey,
    TableKey,
    place_after,
)
from counterpoint.manuscript.rendering import (
    Interviewed,
    Rendered,
    rendered,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A manuscript as it is edited, and as it will print."""

    article_id: ArticleId
    blocks: tuple[Block, ...]
    rendered: tuple[Rendered, ...]
    condensed: Mapping[BlockId, Sequence[Condensed]]


def show_manuscript(tx: Transaction, article_id: ArticleId) -> Manuscript:
    """Show an article's manuscript: its blocks, and the paragraphs they give.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    material = material_of(tx, article_id)
    return Manuscript(
        article_id,
        tuple(material.blocks),
        tuple(rendered(material)),
        material.condensed,
    )


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
    level: int = 1,
    key: TableKey | PictureKey | None = None,
    author: str = "",
    year: str = "",
    groups: Sequence[str] | None = None,
    after: BlockId | End | None = None,
) -> Block:
    """Put a block into a manuscript.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        kind: What the block shows.
        text: Of a heading, prose, formula, epigraph, part or caption.
        theme_id: The theme that is the heading, the part's, or the picture's.
        quote_id: The quote to show; each is placed once.
        level: How deep a heading lies, 1 or 2.
        key: Which table or picture.
        author: Who wrote an epigraph.
        year: When, as it is cited.
        groups: For which a formula speaks, by key; all if nothing is said.
        after: The block it is to follow, or an end; the last place if nothing is
            said, for an epigraph the first.

    Raises:
        NotFoundError: There is no such article, theme or quote.
        ManuscriptFrozenError: It is frozen.
        BlockKindError: The parts do not fit the kind.
        NoHeadingError: A heading has no words.
        QuotePlacedError: The manuscript shows the quote already.
        PartPlacedError: The theme has a part of the discussion already.
        OtherArticleError: The theme, quote, group or block is another article's.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    followed = get_article(tx.connection, article_id).groups
    check_open(tx, article_id)
    if groups is None:
        groups = followed if kind is BlockKind.FORMULA else ()
    content = Content(
        kind,
        normalised(text).strip(),
        theme_id,
        quote_id,
        level,
        key,
        one_line(author),
        one_line(year),
        checked_groups(groups, followed),
    )
    if after is None:
        after = End.FIRST if kind is BlockKind.EPIGRAPH else End.LAST
    return _put(tx, article_id, content, after)


def _put(
    tx: Transaction, article_id: ArticleId, content: Content, after: BlockId | End
) -> Block:
    blocks = store.list_blocks(tx.connection, article_id)
    check_shown(tx, article_id, content, blocks)
    position, moved = place_after(blocks, after)
    new = Block(BlockId(new_id()), article_id, content, position)
    salt = new_salt()
    seq = tx.record(BlockAdded(new.id, article_id, new.kind, digest(salt, new.text)))
    store.put_positions(tx.connection, seq, moved)
    store.put_block(tx.connection, seq, new, salt)
    return new


def change_block(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    block_id: BlockId,
    text: str | None = None,
    level: int | None = None,
    author: str | None = None,
    year: str | None = None,
    groups: Sequence[str] | None = None,
    seen: Mapping[str, str] | None = None,
) -> Block:
    """Change those parts of a block that are given.

    Args:
        tx: Who acts, and in which study.
        block_id: Which block.
        text: What is written in it.
        level: How deep a heading lies, 1 or 2.
        author: Who wrote an epigraph.
        year: When, as it is cited.
        groups: Keys of the groups for which a formula speaks.
        seen: Text, author or year from which the writing began.

    Raises:
        NotFoundError: There is no such block.
        ManuscriptFrozenError: It is frozen.
        BlockKindError: The parts do not fit the kind.
        NoHeadingError: A heading would have no words.
        OtherArticleError: The article does not follow such a group.
        ChangedMeanwhileError: Somebody changed what was ``seen``.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = store.get_block(tx.connection, block_id)
    check_open(tx, before.article_id)
    was = before.content
    check_seen(seen, text=was.text, author=was.author, year=was.year)
    followed = get_article(tx.connection, before.article_id).groups
    content = replace(
        was,
        text=was.text if text is None else normalised(text).strip(),
        level=was.level if level is None else level,
        author=was.author if author is None else one_line(author),
        year=was.year if year is None else one_line(year),
        groups=was.groups if groups is None else checked_groups(groups, followed),
    )
    if content == was:
        return before
    changed = replace(before, content=content)
    salt = new_salt()
    witness = digest(salt, changed.text)
    seq = tx.record(BlockChanged(block_id, before.article_id, witness))
    store.put_block(tx.connection, seq, changed, salt)
    return changed


def move_block(tx: Transaction, *, block_id: BlockId, after: BlockId | End) -> Block:
    """Put a block at another place.

    Raises:
        NotFoundError: There is no such block.
        ManuscriptFrozenError: It is frozen.
        OtherArticleError: The block to follow is not in the same manuscript.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    before = store.get_block(tx.connection, block_id)
    check_open(tx, before.article_id)
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
        ManuscriptFrozenError: It is frozen.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    article_id = store.get_block(tx.connection, block_id).article_id
    check_open(tx, article_id)
    seq = tx.record(BlockRetired(block_id, article_id))
    retire_blocks(tx, seq, article_id, [block_id])
    return article_id
