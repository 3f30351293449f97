"""Matrices of codes over HTTP: the counts, the passages behind a cell, the files."""

from fastapi import Response

from counterpoint.across.matrix.model import MatrixFormat
from counterpoint.across.matrix.verbs import export_matrix as written_matrix
from counterpoint.across.matrix.verbs import export_pairs as written_pairs
from counterpoint.coding.matrix import verbs
from counterpoint.coding.matrix.model import Across, Unit
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodePassageShown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import SHEET, WORD


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
    of: int | None


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


_MEDIA = {
    MatrixFormat.XLSX: SHEET,
    MatrixFormat.CSV: "text/csv; charset=utf-8",
    MatrixFormat.DOCX: WORD,
}


class MatrixFileSent(Sent):
    """Which matrix, or which of its codes, is written to which kind of file."""

    format: MatrixFormat
    across: Across = Across.CODE
    unit: Unit = Unit.PEOPLE
    by: str = ""
    code_ids: list[CodeId] | None = None


class PairsFileSent(Sent):
    """The kind of file that codes that meet are written to."""

    format: MatrixFormat


def export_matrix(
    tx: Transaction, article_id: ArticleId, body: MatrixFileSent
) -> Response:
    """Write a matrix to a file in which small counts are held back."""
    content = written_matrix(
        tx,
        article_id=article_id,
        across=body.across,
        unit=body.unit,
        format=body.format,
        by=body.by,
        code_ids=body.code_ids,
    )
    return _file(content, "matrix", body.format)


def export_pairs(
    tx: Transaction, article_id: ArticleId, body: PairsFileSent
) -> Response:
    """Write codes that meet to a file in which small counts are held back."""
    content = written_pairs(tx, article_id=article_id, format=body.format)
    return _file(content, "pairs", body.format)


def _file(content: bytes, name: str, format_: MatrixFormat) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}.{format_}"'}
    return Response(content, media_type=_MEDIA[format_], headers=headers)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/matrix", show_matrix),
    endpoint("GET", "/articles/{article_id}/matrix/{code_id}/{column}", show_cell),
    endpoint("POST", "/articles/{article_id}/matrix/exports", export_matrix),
    endpoint("POST", "/articles/{article_id}/together/exports", export_pairs),
]
