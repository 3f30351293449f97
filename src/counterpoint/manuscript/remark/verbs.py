"""What is done about comments: write, answer, settle, open again, list."""

from counterpoint.kernel.ids import ArticleId, BlockId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.remark import store
from counterpoint.manuscript.remark.model import (
    NoRemarkWordsError,
    Remark,
    RemarkId,
    RemarkReopened,
    RemarkSettled,
    RemarkThreadError,
    RemarkWritten,
    Thread,
    anchored,
    found,
)
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.store import get_block
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_threads(tx: Transaction, article_id: ArticleId) -> list[Thread]:
    """List an article's comments with their answers, earliest first.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    printed = _printed(tx, article_id)
    remarks = store.list_remarks(tx.connection, article_id)
    threads = []
    for each in remarks:
        if each.answers is not None:
            continue
        text = printed.get(each.block_id)
        place = found(each.anchor, text) if each.anchor and text else None
        threads.append(
            Thread(
                remark=each,
                answers=tuple(other for other in remarks if other.answers == each.id),
                place=place,
                is_gone=text is None or (each.anchor is not None and place is None),
            )
        )
    return threads


def write_remark(
    tx: Transaction,
    *,
    block_id: BlockId,
    text: str,
    words: str = "",
    start: int | None = None,
) -> Remark:
    """Comment on a block, or on some of the words that it prints.

    Args:
        tx: Who acts, and in which study.
        block_id: The block.
        text: What is said about it.
        words: The words it is about, as they print; the whole block if none.
        start: Where they begin, in code points, if they stand there twice.

    Raises:
        NotFoundError: There is no such block.
        NoRemarkWordsError: Nothing is said.
        WordsNotThereError: The block does not print the words.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    block = get_block(tx.connection, block_id)
    printed = _printed(tx, block.article_id).get(block_id, "")
    new = Remark(
        id=RemarkId(new_id()),
        article_id=block.article_id,
        block_id=block_id,
        answers=None,
        text=_said(text),
        anchor=anchored(normalised(words), start, printed),
        made_by=tx.actor,
        made_on=tx.now().date(),
    )
    return _keep(tx, new)


def answer_remark(tx: Transaction, *, remark_id: RemarkId, text: str) -> Remark:
    """Answer a comment.

    Raises:
        NotFoundError: There is no such comment.
        NoRemarkWordsError: Nothing is said.
        RemarkThreadError: It is an answer itself.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    asked = _first(tx, remark_id)
    new = Remark(
        id=RemarkId(new_id()),
        article_id=asked.article_id,
        block_id=asked.block_id,
        answers=asked.id,
        text=_said(text),
        anchor=None,
        made_by=tx.actor,
        made_on=tx.now().date(),
    )
    return _keep(tx, new)


def settle_remark(tx: Transaction, *, remark_id: RemarkId) -> ArticleId:
    """Say that a comment is settled, and name its article.

    Raises:
        NotFoundError: There is no such comment.
        RemarkThreadError: It is an answer.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    asked = _first(tx, remark_id)
    if asked.settled_by is None:
        seq = tx.record(RemarkSettled(remark_id, asked.article_id))
        store.put_settled(tx.connection, seq, remark_id, tx.actor)
    return asked.article_id


def reopen_remark(tx: Transaction, *, remark_id: RemarkId) -> ArticleId:
    """Open a settled comment again, and name its article.

    Raises:
        NotFoundError: There is no such comment.
        RemarkThreadError: It is an answer.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    asked = _first(tx, remark_id)
    if asked.settled_by is not None:
        seq = tx.record(RemarkReopened(remark_id, asked.article_id))
        store.put_settled(tx.connection, seq, remark_id, None)
    return asked.article_id


def _keep(tx: Transaction, new: Remark) -> Remark:
    salt = new_salt()
    witness = digest(salt, new.text)
    event = RemarkWritten(
        new.id, new.article_id, new.block_id, new.answers is not None, witness
    )
    store.put_remark(tx.connection, tx.record(event), new, salt)
    return new


def _first(tx: Transaction, remark_id: RemarkId) -> Remark:
    asked = store.get_remark(tx.connection, remark_id)
    if asked.answers is not None:
        msg = "This is an answer; answer or settle the comment above it."
        raise RemarkThreadError(msg)
    return asked


def _said(text: str) -> str:
    said = normalised(text).strip()
    if not said:
        msg = "Write the comment first."
        raise NoRemarkWordsError(msg)
    return said


def _printed(tx: Transaction, article_id: ArticleId) -> dict[BlockId, str]:
    """Give what each block prints; its paragraphs are parted by line breaks."""
    material = material_of(tx, article_id)
    texts: dict[BlockId, list[str]] = {block.id: [] for block in material.blocks}
    for each in rendered(material):
        if each.block_id is not None:
            texts[each.block_id].append(each.text)
    return {id_: "\n".join(said) for id_, said in texts.items()}
