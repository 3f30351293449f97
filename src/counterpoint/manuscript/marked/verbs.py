"""What is done about quotation marks: list them, and say what they are there for."""

from collections.abc import Sequence

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.check.model import Text
from counterpoint.manuscript.check.source import plain, used_for
from counterpoint.manuscript.check.text import text_now
from counterpoint.manuscript.marked import store
from counterpoint.manuscript.marked.model import (
    Marked,
    MarkedId,
    MarkedWords,
    MarksClassed,
    MarkUse,
    NotMarkedError,
)
from counterpoint.manuscript.store import get_block
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_marked(tx: Transaction, article_id: ArticleId) -> list[MarkedWords]:
    """List the words in quotation marks of an article's prose, and their uses.

    Reads every report in analysis once, where words stand in quotation marks.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return _listed(text_now(tx, article_id))


def class_marks(
    tx: Transaction, *, block_id: BlockId, words: str, use: MarkUse
) -> Marked:
    """Say what quotation marks around some words are there for.

    It holds for these words of this block, and ends when they change.

    Args:
        tx: Who acts, and in which study.
        block_id: The prose they stand in.
        words: Without the marks.
        use: What they are there for.

    Raises:
        NotFoundError: There is no such block.
        NotMarkedError: The words stand in no quotation marks of it.

    Source: method, row F16.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    block = get_block(tx.connection, block_id)
    said = plain(normalised(words))
    listed = _listed(text_now(tx, block.article_id))
    standing = {plain(each.words) for each in listed if each.block_id == block_id}
    if said not in standing:
        msg = "These words stand in no quotation marks there now; look again."
        raise NotMarkedError(msg)
    before = _before(store.list_marked(tx.connection, block.article_id), block_id, said)
    salt = new_salt()
    new = Marked(
        id=before or MarkedId(new_id()),
        article_id=block.article_id,
        block_id=block_id,
        use=use,
        words_digest=digest(salt, said),
        salt=salt,
    )
    event = MarksClassed(block_id, block.article_id, use, new.words_digest)
    store.put_marked(tx.connection, tx.record(event), new)
    return new


def _before(known: Sequence[Marked], block_id: BlockId, said: str) -> MarkedId | None:
    return next((each.id for each in known if each.is_of(block_id, said)), None)


def _listed(text: Text) -> list[MarkedWords]:
    return [
        MarkedWords(BlockId(piece.place), words, use, is_said=is_said)
        for piece, words, use, is_said in used_for(text)
        if piece.place
    ]
