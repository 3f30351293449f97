"""Matrices of codes over HTTP: the counts, and the passages behind a cell."""

from counterpoint.coding.matrix import verbs
from counterpoint.coding.matrix.model import Across, Unit
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodePassageShown
from counterpoint.web.endpoint import Shown, endpoint


class MatrixColumnShown(Shown):
    """What a column stands for, and how many it has in all."""

    id: str
    name: str
    of: int | None


class MatrixRowShown(Shown):
    """A code, how many it has in all, and its cells in the columns' order."""

    code_id: CodeId
    name: str
    in_all: int
    cells: tuple[int | None, ...]


class MatrixShown(Shown):
    """Codes against something, counted."""

    across: Across
    unit: Unit
    columns: tuple[MatrixColumnShown, ...]
    rows: tuple[MatrixRowShown, ...]


class MatrixCellShown(Shown):
    """Some of the passages behind a cell, and how many there are."""

    items: list[CodePassageShown]
    of: int


def show_matrix(
    tx: Transaction,
    article_id: ArticleId,
    across: Across = Across.CODE,
    unit: Unit = Unit.PEOPLE,
    by: str = "",
) -> MatrixShown:
    """Count an article's codes; `by` names the facet or attribute of the columns."""
    found = verbs.show_matrix(tx, article_id, across=across, unit=unit, by=by)
    return MatrixShown.model_validate(found)


def show_cell(  # noqa: PLR0913, PLR0917 - a cell has a row, a column and a page
    tx: Transaction,
    article_id: ArticleId,
    code_id: CodeId,
    column: str,
    across: Across = Across.CODE,
    unit: Unit = Unit.PEOPLE,
    by: str = "",
    first: int = 0,
    limit: int = 100,
) -> MatrixCellShown:
    """Show the passages behind a cell, a page at a time."""
    found = verbs.show_cell(
        tx,
        article_id,
        code_id=code_id,
        across=across,
        column=column,
        unit=unit,
        by=by,
        first=first,
        limit=limit,
    )
    return MatrixCellShown(
        items=[
            CodePassageShown(
                **each.coding._asdict(),
                report=each.report,
                label=each.label,
                before=each.before,
                after=each.after,
            )
            for each in found.items
        ],
        of=found.of,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/matrix", show_matrix),
    endpoint("GET", "/articles/{article_id}/matrix/{code_id}/{column}", show_cell),
]
