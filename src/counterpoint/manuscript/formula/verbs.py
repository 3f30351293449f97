"""What is done about a formula: list what it condenses, and take from the list."""

from counterpoint.coding.code.store import get_code
from counterpoint.coding.coding.store import get_coding
from counterpoint.kernel.ids import BlockId, CodingId, QuoteId, new_id
from counterpoint.manuscript.formula import store
from counterpoint.manuscript.formula.model import (
    Condensed,
    CondensedId,
    CondensedTwiceError,
    FormulaCondensed,
    FormulaReleased,
    NotAFormulaError,
)
from counterpoint.manuscript.model import Block, BlockKind, OtherArticleError
from counterpoint.manuscript.store import get_block
from counterpoint.quote.store import get_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def condense(
    tx: Transaction,
    *,
    block_id: BlockId,
    quote_id: QuoteId | None = None,
    coding_id: CodingId | None = None,
) -> Block:
    """List a quote or a coded passage under the formula that condenses it.

    Args:
        tx: Who acts, and in which study.
        block_id: The formula.
        quote_id: A quote of the article, placed or not.
        coding_id: Or a coded passage.

    Returns:
        The formula.

    Raises:
        NotFoundError: There is no such block, quote or coding.
        NotAFormulaError: The block is something else.
        NoExtractError: Neither a quote nor a passage is named, or both are.
        OtherArticleError: The extract is another article's.
        CondensedTwiceError: It is listed already.

    Source: method, row F44.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    formula = get_block(tx.connection, block_id)
    if formula.kind is not BlockKind.FORMULA:
        msg = "Choose a formula; other blocks condense nothing."
        raise NotAFormulaError(msg)
    new = Condensed(CondensedId(new_id()), block_id, quote_id, coding_id)
    if _article_of(tx, new) != formula.article_id:
        msg = "Choose a quote or passage of the same article."
        raise OtherArticleError(msg)
    listed = store.list_condensed(tx.connection, formula.article_id)
    if any(
        (each.quote_id, each.coding_id) == (quote_id, coding_id)
        for each in listed.get(block_id, ())
    ):
        msg = "This extract is listed under the sentence already."
        raise CondensedTwiceError(msg)
    seq = tx.record(FormulaCondensed(block_id, formula.article_id, new.id))
    store.put_condensed(tx.connection, seq, new)
    return formula


def release(tx: Transaction, *, condensed_id: CondensedId) -> Block:
    """Take an extract from the list of a formula, and give the formula.

    Raises:
        NotFoundError: It is not listed.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    listed = store.get_condensed(tx.connection, condensed_id)
    formula = get_block(tx.connection, listed.block_id)
    seq = tx.record(FormulaReleased(formula.id, formula.article_id, condensed_id))
    store.retire_condensed(tx.connection, seq, [condensed_id])
    return formula


def _article_of(tx: Transaction, new: Condensed) -> str:
    if new.quote_id is not None:
        return get_quote(tx.connection, new.quote_id).article_id
    if new.coding_id is None:
        return ""
    found = get_coding(tx.connection, new.coding_id)
    return get_code(tx.connection, found.code_id).article_id
