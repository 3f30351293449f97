"""What is done to many blocks in one step."""

from counterpoint.article.store import get_article
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import ArticleId, BlockId, ThemeId, new_id
from counterpoint.kernel.text import new_salt
from counterpoint.manuscript import store
from counterpoint.manuscript.freeze.guard import check_open
from counterpoint.manuscript.model import (
    STEP,
    Block,
    BlockKind,
    Content,
    SectionsLaid,
)
from counterpoint.manuscript.table.wording import words_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.theme.store import list_themes


class NotEmptyError(RuleError):
    """Sections are laid out where nothing is written yet."""


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


def _sections(*titles: str) -> list[Content]:
    """Give headings, each with prose to write under it."""
    return [
        content
        for title in titles
        for content in (Content(BlockKind.HEADING, title), Content(BlockKind.PROSE))
    ]
