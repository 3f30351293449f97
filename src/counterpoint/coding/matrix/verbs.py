"""What is asked of a matrix: the counts, and the passages behind a cell."""

from collections.abc import Mapping

from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import CodedPassage
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.matrix import store
from counterpoint.coding.matrix.columns import divide
from counterpoint.coding.matrix.material import gather
from counterpoint.coding.matrix.model import (
    Across,
    CellPassages,
    Matrix,
    Piece,
    Told,
    Unit,
    check_cell_page,
)
from counterpoint.coding.matrix.tabulating import tabulated
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.participant.person.verbs import list_labels
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_matrix(
    tx: Transaction,
    article_id: ArticleId,
    *,
    across: Across,
    unit: Unit,
    by: str = "",
) -> Matrix:
    """Count an article's codes against each other or against something else.

    A code counts with all the codes beneath it. What the article leaves out, and
    codings whose words were corrected away, are not counted. Whoever coded counts;
    a column of a member counts what that member coded.

    Args:
        tx: The study.
        article_id: Whose codes.
        across: What stands in the columns.
        unit: What is counted.
        by: The facet or the attribute whose values stand in them.

    Raises:
        NotFoundError: There is no such article.
        ColumnsNotChosenError: No facet or attribute is named whose values could.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = gather(tx, article_id)
    return tabulated(tx, found, article_id, across=across, unit=unit, by=by)


def show_cell(  # noqa: PLR0913 - a cell has a row, a column and a page
    tx: Transaction,
    article_id: ArticleId,
    *,
    code_id: CodeId,
    across: Across,
    column: str,
    unit: Unit,
    by: str = "",
    first: int = 0,
    limit: int = 100,
) -> CellPassages:
    """List the passages behind a cell, by report and start.

    Args:
        tx: The study.
        article_id: Whose matrix.
        code_id: The row.
        across: What stands in the columns.
        column: The id of the column; nothing lies in one that is not there.
        unit: What the matrix counts.
        by: The facet or the attribute whose values stand in the columns.
        first: How many to pass over.
        limit: How many at most, from 1 to 10,000.

    Raises:
        NotFoundError: There is no such article or code.
        InputError: The page cannot be, or no facet or attribute is named.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    check_cell_page(first, limit)
    found = gather(tx, article_id)
    chosen = [code_id, CodeId(column)] if across is Across.CODE else [code_id]
    if any(each not in found.beneath for each in chosen):
        msg = "The codebook has no code {id} any more; reload the page."
        raise UnknownCodeError(msg, id=chosen[-1])
    if across is Across.CODE:
        pieces = found.counting().behind(code_id, CodeId(column), unit)
    else:
        inside = divide(tx, found, article_id, across, by).pieces.get(column, [])
        pieces = found.counting(inside).pieces_of(code_id)
    keys = {each.report_id: each for each in found.told}
    pieces.sort(key=lambda p: (keys[p.report_id].key, p.start, p.end, p.coding_id))
    return CellPassages(_passages(tx, pieces[first : first + limit], keys), len(pieces))


def _passages(
    tx: Transaction, pieces: list[Piece], told: Mapping[ReportId, Told]
) -> list[CodedPassage]:
    """Read the words of a page's codings, covering what may not be read."""
    texts, cover, labels = Texts(tx.connection), Cover(tx), list_labels(tx)
    around = store.list_around(tx.connection, [each.coding_id for each in pieces])
    now = {
        id_: coding_store.get_report(tx.connection, id_).version
        for id_ in sorted({piece.report_id for piece in pieces})
    }
    items = []
    for piece in pieces:
        whose = told[piece.report_id]
        label = None if whose.person is None else labels.get(whose.person)
        kept = CodedPassage(
            coding_store.get_coding(tx.connection, piece.coding_id),
            whose.key,
            label,
            *around[piece.coding_id],
        )
        version = now[piece.report_id]
        if version is not None:
            items.append(texts.covered_passage(texts.passage(kept, version), cover))
    return items
