"""What is done to many blocks in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript import store
from counterpoint.manuscript.changing import (
    check_shown,
    checked_groups,
    one_line,
    retire_blocks,
)
from counterpoint.manuscript.claim.store import list_claims, put_claim_place
from counterpoint.manuscript.freeze.guard import check_open
from counterpoint.manuscript.model import (
    STEP,
    Block,
    BlockKind,
    Content,
)
from counterpoint.manuscript.table.wording import words_of
from counterpoint.manuscript.writing.model import (
    BlocksWritten,
    Move,
    NotEmptyError,
    Put,
    SectionsLaid,
    Sheet,
    Step,
    TakeOut,
    Write,
    carried,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.theme.store import list_themes


def lay_out(tx: Transaction, *, article_id: ArticleId) -> list[Block]:
    """Lay out the usual sections in an empty manuscript, with the themes' headings.

    Background, method, findings with every theme, discussion, limitations: in the
    language of the publication. The parts of the discussion get their own titles,
    so they are left to be written.

    Raises:
        NotFoundError: There is no such article.
        NotEmptyError: Something stands in the manuscript.
        ManuscriptFrozenError: It is frozen.

    Source: method, row X1.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    get_article(tx.connection, article_id)
    check_open(tx, article_id)
    if store.list_blocks(tx.connection, article_id):
        msg = "The manuscript is begun; add what is missing where it belongs."
        raise NotEmptyError(msg)
    study = get_study(tx.connection)
    words = words_of(study.publication_language or study.language)
    themes = [theme.id for theme in list_themes(tx.connection, article_id)]
    contents = _sections(words["background"], words["method"], words["findings"])
    contents += [Content(BlockKind.THEME, theme_id=ThemeId(id_)) for id_ in themes]
    contents += _sections(words["discussion"], words["limitations"])
    blocks = [
        Block(BlockId(new_id()), article_id, content, STEP * n)
        for n, content in enumerate(contents, 1)
    ]
    seq = tx.record(SectionsLaid(article_id, len(blocks)))
    for block in blocks:
        store.put_block(tx.connection, seq, block, new_salt())
    return blocks


def write_blocks(
    tx: Transaction, *, article_id: ArticleId, steps: Sequence[Step]
) -> dict[str, BlockId]:
    """Write, put, move and take out blocks of a sheet, all of it or nothing.

    A claim goes with its sentence into another block that was written in the same
    step: a paragraph that is split or joined keeps what its sentences are bound to.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        steps: In the order in which they are done.

    Returns:
        The ids of the new blocks, by the names that the steps give them.

    Raises:
        NotFoundError: There is no such article, theme or quote.
        ManuscriptFrozenError: The manuscript is frozen.
        BlockGoneError: Somebody took out a block meanwhile.
        ChangedMeanwhileError: Somebody wrote in a block meanwhile.
        BlockKindError: A text for what only shows something.
        NoHeadingError: A heading would have no words.
        QuotePlacedError: A quote would stand twice.
        PartPlacedError: A theme would have two parts of the discussion.
        OtherArticleError: A theme or quote is another article's.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    check_open(tx, article_id)
    followed = get_article(tx.connection, article_id).groups
    before = {each.id: each for each in store.list_blocks(tx.connection, article_id)}
    sheet = Sheet(article_id, list(before.values()))
    for step in steps:
        match step:
            case Write():
                sheet.write(step)
            case Put():
                content = _checked(step.content, followed)
                check_shown(tx, article_id, content, sheet.blocks)
                sheet.put(replace(step, content=content), BlockId(new_id()))
            case Move():
                sheet.move(step)
            case TakeOut():
                sheet.take_out(step)
    if sheet.blocks != list(before.values()):
        _keep(tx, sheet, before)
    return sheet.made


def _checked(content: Content, followed: Sequence[str]) -> Content:
    return replace(
        content,
        text=normalised(content.text).strip(),
        author=one_line(content.author),
        year=one_line(content.year),
        groups=checked_groups(content.groups, followed),
    )


def _keep(tx: Transaction, sheet: Sheet, before: Mapping[BlockId, Block]) -> None:
    """Keep what the steps made of a sheet, as one entry of history."""
    new = set(sheet.made.values()) - sheet.retired
    fresh = (sheet.written | new) - sheet.retired
    salts = {each.id: new_salt() for each in sheet.blocks if each.id in fresh}
    texts = {each.id: each.text for each in sheet.blocks}
    witnesses = "".join(digest(salt, texts[id_]) for id_, salt in salts.items())
    retired = sheet.retired & set(before)
    event = BlocksWritten(
        article_id=sheet.article_id,
        written=len(fresh - new),
        added=len(new),
        moved=len(sheet.moved - sheet.retired - new),
        retired=len(retired),
        words_digest=digest(b"", witnesses),
    )
    seq = tx.record(event)
    for block in sheet.blocks:
        if block.id in fresh:
            store.put_block(tx.connection, seq, block, salts[block.id])
        elif block.position != before[block.id].position:
            store.put_positions(tx.connection, seq, {block.id: block.position})
    for claim in list_claims(tx.connection, sheet.article_id):
        goes = carried(claim.text, claim.block_id, sheet.blocks, fresh)
        if goes is not None:
            put_claim_place(tx.connection, seq, claim.id, goes)
    retire_blocks(tx, seq, sheet.article_id, retired)


def _sections(*titles: str) -> list[Content]:
    """Give headings, each with prose to write under it."""
    return [
        content
        for title in titles
        for content in (Content(BlockKind.HEADING, title), Content(BlockKind.PROSE))
    ]
